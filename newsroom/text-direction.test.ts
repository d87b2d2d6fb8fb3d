import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directionOfText, numbersIn } from "./text-direction";

describe("a text runs as its own letters do", () => {
  test.each([
    ["خلفية القصة", "rtl"],
    ["The background", "ltr"],
    ["“12” خلفية القصة", "rtl"],
    ["«The» 12", "ltr"],
    ["محمد صلاح scored twice on Sunday", "ltr"],
    ["Reuters: خلفية القصة كما رواها الشهود", "rtl"],
    ["עברית", "rtl"],
    ["日本語", "ltr"],
    ["اب ab", "rtl"],
    ["ab اب", "ltr"],
  ])("%s: %s", (text, direction) => {
    expect(directionOfText(text, "ltr")).toBe(direction);
    expect(directionOfText(text, "rtl")).toBe(direction);
  });

  test.each(["", "2026", "— …", "+90 212", "👍"])("%j runs as what is around it", (text) => {
    expect(directionOfText(text, "ltr")).toBe("ltr");
    expect(directionOfText(text, "rtl")).toBe("rtl");
  });
});

describe("numbers that would fall into pieces", () => {
  test.each([
    "+90 212 555 0000",
    "+90 (212) 555 00 00",
    "(0212) 555-0000",
    "0212 555 00 00",
    "00 90 212 555 00 00",
    "1 250 000",
    "12\u202f345",
    "−5",
    "+3.5",
    "030 1234567",
    "+٩٠ ٢١٢ ٥٥٥ ٠٠٠٠",
    "2026-11-30",
  ])("%s is one", (number) => {
    const text = `اتصل على ${number} الآن`;
    expect(numbersIn(text).filter(({ isNumber }) => isNumber)).toEqual([
      { text: number, isNumber: true },
    ]);
    expect(numbersIn(number)).toEqual([{ text: number, isNumber: true }]);
  });

  test.each([
    "2026",
    "12 و 13",
    "3.5",
    "50%",
    "الساعة 10:30",
    "B-12",
    "F-16",
    "7, 8",
    "عام 2025 2026",
  ])("%s holds none", (text) =>
    expect(numbersIn(text).some(({ isNumber }) => isNumber)).toBe(false),
  );

  test("cut or not, the text is the same", () => {
    const text = fc
      .array(fc.constantFrom(..."0123٣ +-().,/ab\u0627\u202f"), { maxLength: 40 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(text, (given) => {
        expect(
          numbersIn(given)
            .map(({ text }) => text)
            .join(""),
        ).toBe(given);
      }),
    );
  });
});
