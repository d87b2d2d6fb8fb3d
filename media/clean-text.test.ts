import { expect, test } from "vitest";
import { cleanLines, cleanText } from "./clean-text";

test.each([
  ["\u2067حق", 4, "\u2067حق\u2069"],
  ["\u2067حق", 3, "حق"],
  ["Jo\u202eaxe", 20, "Joaxe"],
])("%j, at most %d letters, is kept as %j", (given, longest, kept) => {
  expect(cleanText(given, longest)).toBe(kept);
  expect(cleanLines(given, longest)).toBe(kept);
});
