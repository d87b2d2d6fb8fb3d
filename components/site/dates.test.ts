import { expect, test } from "vitest";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { dateWords } from "./dates";

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

test("half an hour from Greenwich stays", () => {
  expect(moment("Asia/Kolkata", "en")).toContain("GMT+5:30");
});
