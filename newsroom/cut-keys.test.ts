import { expect, test } from "vitest";
import { cutKey } from "./cut-keys";
import { renditionAt, renditionPath } from "./renditions";

test("a key is 22 letters that an address can hold, and never the same twice", () => {
  const keys = Array.from({ length: 10_000 }, cutKey);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(new Set(keys).size).toBe(keys.length);
  const [cut = ""] = keys;
  expect(renditionAt(renditionPath(cut, "whole-800.jpg"))?.cut).toBe(cut);
});

test("every letter comes up as often as any other", () => {
  const counts = new Map<string, number>();
  for (const letter of Array.from({ length: 10_000 }, cutKey).join(""))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(64);
  const expected = (10_000 * 22) / 64;
  for (const [letter, count] of counts)
    expect(Math.abs(count - expected), letter).toBeLessThan(expected * 0.15);
});
