import { expect, test } from "vitest";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { dateWords, dayWords } from "./dates";

const time = "2026-11-25T17:02:00Z";

function moment(zone: string, language: Language): string {
  const newsroom: Newsroom = {
    name: "The Meridian",
    tagline: "",
    zone,
    languages: [language],
    sections: [],
    contact: "",
    about: "",
    translations: {},
  };
  return dateWords(newsroom, language, time, "moment");
}

test("a moment is told in the newsroom's zone, with its name where the language has one", () => {
  expect(moment("Europe/Lisbon", "en")).toBe("25 November 2026 at 17:02 WET");
  expect(moment("Asia/Karachi", "en")).toBe("25 November 2026 at 22:02 GMT+5");
});

test("a zone at Greenwich is Greenwich, in every language, and no nought is added", () => {
  expect(moment("Europe/Lisbon", "ar")).toBe("25 نوفمبر 2026 في 17:02 غرينتش");
  expect(moment("Europe/Lisbon", "ur")).toMatch(/17:02 GMT$/);
  expect(moment("Europe/Lisbon", "fa")).toMatch(/گرینویچ/);
  for (const language of ["ar", "fa", "fr", "he", "ur"] as const)
    expect(moment("Europe/Lisbon", language)).not.toContain("+");
});

test("the sign of an offset stands before its hours where the text runs from right to left", () => {
  expect(moment("Asia/Karachi", "ar")).toContain("غرينتش\u200e+5");
});

test("half an hour from Greenwich stays", () => {
  expect(moment("Asia/Kolkata", "en")).toContain("GMT+5:30");
});

test("each language writes a moment and a day in its own way", () => {
  const told = (language: Language) => [
    moment("Europe/Berlin", language),
    dayWords(language, "2026-11-25"),
  ];
  expect(
    Object.fromEntries((["de", "es", "fr", "tr", "ur"] as const).map((one) => [one, told(one)])),
  ).toEqual({
    de: ["25. November 2026 um 18:02 MEZ", "Mittwoch, 25. November 2026"],
    es: ["25 de noviembre de 2026 a las 18:02 CET", "Miércoles, 25 de noviembre de 2026"],
    fr: ["25 novembre 2026 à 18:02 UTC+1", "Mercredi 25 novembre 2026"],
    tr: ["25 Kasım 2026 18:02 GMT+1", "25 Kasım 2026 Çarşamba"],
    ur: ["25 نومبر، 2026 کو 18:02 GMT \u200e+1", "بدھ، 25 نومبر، 2026"],
  });
});
