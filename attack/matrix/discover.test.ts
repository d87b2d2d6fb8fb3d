import { expect, test } from "vitest";
import { discoverActions, discoverSentences } from "./discover";
import { sentences } from "./sentences";

test("every sentence of db/ that is given a person has a row, and no row is of one that is gone", () => {
  const found = discoverSentences();
  expect(found.length).toBeGreaterThan(40);
  expect(Object.keys(sentences).sort()).toEqual([...found].sort());
});

test("there is no server action: a first one needs rows like those of the routes", () => {
  expect(discoverActions()).toEqual([]);
});
