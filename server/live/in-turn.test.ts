import { expect, test } from "vitest";
import { openTurns } from "./in-turn";

test("a flood of one connection lets others have their turn in between", async () => {
  const isInTurn = openTurns();
  const flood = {};
  const order: string[] = [];
  const done = (async () => {
    for (let n = 0; n < 200; n++) await isInTurn(flood);
    order.push("flood");
  })();
  setImmediate(() => order.push("somebody else"));
  await done;
  expect(order).toEqual(["somebody else", "flood"]);
});

test("more than an editor ever sends is refused until time has passed", async () => {
  let time = 0;
  const isInTurn = openTurns(() => time);
  const flood = {};
  for (let n = 0; n < 10_000; n++) expect(await isInTurn(flood)).toBe(true);
  expect(await isInTurn(flood)).toBe(false);
  expect(await isInTurn({})).toBe(true);
  time += 1_000;
  expect(await isInTurn(flood)).toBe(true);
});
