import { expect, test } from "vitest";
import { stepTo } from "./roving";

test("arrows walk through a bar in the direction that is seen, around its ends", () => {
  expect(stepTo("ArrowRight", 0, 4, false)).toBe(1);
  expect(stepTo("ArrowLeft", 0, 4, false)).toBe(3);
  expect(stepTo("ArrowRight", 3, 4, false)).toBe(0);
  expect(stepTo("ArrowLeft", 0, 4, true)).toBe(1);
  expect(stepTo("ArrowRight", 0, 4, true)).toBe(3);
});

test("Home and End lead to its ends, and every other key nowhere", () => {
  expect(stepTo("Home", 2, 4, true)).toBe(0);
  expect(stepTo("End", 2, 4, false)).toBe(3);
  for (const key of ["ArrowDown", "ArrowUp", "Enter", "a"])
    expect(stepTo(key, 2, 4, false)).toBeNull();
});
