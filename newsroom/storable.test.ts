import { expect, test } from "vitest";
import { isStorable, isStorableThroughout } from "./storable";

test.each(["", "a\nb\t", "سلام", "👩‍👩‍👧", "\ufffd\ufffe", "\u001b"])("%j can be kept", (text) => {
  expect(isStorable(text)).toBe(true);
});

test.each(["a\u0000", "\ud83d", "\udc69\ud83d", "x\ude00y"])("%j cannot be kept", (text) => {
  expect(isStorable(text)).toBe(false);
});

test("a text is found wherever it is in a value", () => {
  expect(isStorableThroughout({ a: [{ b: "x" }, 1, null, true] })).toBe(true);
  expect(isStorableThroughout({ a: [{ b: "x\u0000" }] })).toBe(false);
  expect(isStorableThroughout({ "a\u0000": 1 })).toBe(false);
});
