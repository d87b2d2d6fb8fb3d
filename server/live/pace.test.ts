import { expect, test, vi } from "vitest";
import type { Person } from "@/newsroom/people";
import { refuse } from "@/newsroom/refusals";
import { openPace } from "./pace";

const rosa: Person = {
  id: "7b0e8f3c-6b0e-4a34-9a46-0d7b6a1d5a01",
  name: "Rosa Lind",
  email: "rosa@courier.example",
  role: "reporter",
  sections: [],
};

test("every key is taken in, and the database is asked for one in five hundred", async () => {
  const take = vi.fn(async () => ({}));
  const keepsPace = openPace(take);
  for (let n = 0; n < 1_000; n++) expect(await keepsPace(rosa)).toBe(true);
  expect(take).toHaveBeenCalledTimes(2);
  expect(take).toHaveBeenCalledWith(rosa, "typing", "", 500);
});

test("many at once ask once, and each is counted", async () => {
  const take = vi.fn(async () => ({}));
  const keepsPace = openPace(take);
  const all = await Promise.all(Array.from({ length: 300 }, () => keepsPace(rosa)));
  expect(all.every(Boolean)).toBe(true);
  expect(take).toHaveBeenCalledTimes(1);
});

test("a flood is sent away until its share is whole again", async () => {
  const answers = [{}, refuse("too-often"), refuse("too-often"), {}];
  const keepsPace = openPace(async () => answers.shift() ?? {});
  const said = [];
  for (let n = 0; n < 503; n++) said.push(await keepsPace(rosa));
  expect(said.filter((yes) => yes)).toHaveLength(501);
  expect(said.slice(500)).toEqual([false, false, true]);
});

test("while the database is away, text is taken in all the same", async () => {
  const keepsPace = openPace(() => Promise.reject(new Error("no database")));
  expect(await keepsPace(rosa)).toBe(true);
});
