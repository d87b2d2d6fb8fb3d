import { expect, test } from "vitest";
import { directionOf, isLanguage, readingMinutes } from "./languages";

test("a story takes at least a minute, and longer in a slower script", () => {
  expect(readingMinutes("en", 3)).toBe(1);
  expect(readingMinutes("en", 912)).toBe(4);
  expect(readingMinutes("ar", 912)).toBe(7);
});

test("what is not a language is not taken for one", () => {
  expect(isLanguage("ar") && directionOf("ar")).toBe("rtl");
  for (const text of ["", "toString", "__proto__", "EN", "xx"])
    expect(isLanguage(text)).toBe(false);
});
