import { expect, test } from "vitest";
import { countWords, directionOf, isLanguage, readingMinutes } from "./languages";

test.each([
  ["", 0],
  ["Don’t count — dashes, or “quotes”.", 5],
  ["1,200 people; 3.5 per cent", 5],
  ["وافق المجلس، أمس، على العبّارة", 5],
  ["a-b c", 2],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});

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
