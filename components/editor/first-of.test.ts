import { expect, test } from "vitest";
import { firstOf } from "./first-of";

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc"],
  ["👍👍", 3, "👍"],
  ["a👩‍🚒b", 4, "a"],
  ["e\u0301e\u0301", 3, "e\u0301"],
  ["abc", -1, ""],
])("of %j what has room in %i is %j", (text, room, first) => {
  expect(firstOf(text, room)).toBe(first);
});

test("of 200 emoji a headline takes the first 150", () => {
  expect(firstOf("😀".repeat(200), 300)).toBe("😀".repeat(150));
});
