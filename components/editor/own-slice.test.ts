import { expect, test } from "vitest";
import { isOwnSlice } from "./own-slice";

test.each([
  "0 0 []",
  "1 1 []",
  '2 2 ["bulletList",null,"listItem",null]',
  '1 1 -3 ["factBox",{"title":"Ferries"}]',
])("%s is of our own", (mark) => {
  expect(isOwnSlice(mark)).toBe(true);
});

test.each([
  "",
  "0 0",
  "0 0 {}",
  "1 1 [",
  '1 1 ["script",null]',
  '1 1 ["constructor",null]',
  '1 1 ["orderedList",{"start":-1}]',
  '1 1 ["factBox",{"title":{"x":1}}]',
  '1 1 ["factBox","title"]',
])("%s is of somebody else", (mark) => {
  expect(isOwnSlice(mark)).toBe(false);
});
