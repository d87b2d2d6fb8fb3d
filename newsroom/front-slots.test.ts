import { expect, test } from "vitest";
import { fillSlots, putInSlot, swapSlots } from "@/newsroom/front-slots";

const story = (id: string) => ({ id });
const ids = (slots: readonly ({ id: string } | null)[]) => slots.map((s) => s?.id ?? "-").join("");

test("time fills what nobody chose, and shows nothing twice", () => {
  const newest = ["a", "b", "c", "d", "e", "f"].map(story);
  expect(ids(fillSlots([null, story("a"), null, null, story("x")], newest))).toBe("bacdx");
});

test("where there is nothing, nothing is shown", () => {
  expect(ids(fillSlots([null, story("a"), null], [story("a")]))).toBe("-a-");
});

test("a story that is chosen again leaves its old place", () => {
  expect(ids(putInSlot([story("a"), story("b"), null], 2, story("a")))).toBe("-ba");
  expect(ids(putInSlot([story("a"), story("b"), null], 0, null))).toBe("-b-");
});

test("neighbours change places, and the ends hold", () => {
  const slots = [story("a"), null, story("c")];
  expect(ids(swapSlots(slots, 0, 1))).toBe("-ac");
  expect(swapSlots(slots, 0, -1)).toBe(slots);
  expect(swapSlots(slots, 2, 3)).toBe(slots);
});
