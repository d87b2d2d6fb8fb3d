import { expect, test } from "vitest";
import { settledText } from "./settled-text";

test.each([
  ["\u0130 \u202d", "\u0130"],
  [" \u202e Ana\u202c ", "Ana"],
  ["\u2067حق", "\u2067حق\u2069"],
  ["  ", ""],
])("%j is kept as %j", (given, kept) => {
  expect(settledText(20).parse(given)).toBe(kept);
});

test("more than fits is refused, counted as it would be kept", () => {
  expect(settledText(3).safeParse("  Ana ").success).toBe(true);
  expect(settledText(3).safeParse("\u2067حق").success).toBe(false);
});
