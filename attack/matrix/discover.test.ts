import { expect, test } from "vitest";
import {
  discoverActions,
  discoverPages,
  discoverRoutes,
  discoverSentences,
  discoverSocket,
} from "./discover";
import { pages } from "./pages";
import { routes } from "./routes";
import { sentences } from "./sentences";
import { socketRows } from "./try-socket";

test("every sentence of db/ that is given a person has a row, and no row is of one that is gone", () => {
  const found = discoverSentences();
  expect(found.length).toBeGreaterThan(40);
  expect(Object.keys(sentences).sort()).toEqual([...found].sort());
});

test("every method of every route has a row, and no row is of one that is gone", () => {
  const found = discoverRoutes();
  expect(found.length).toBeGreaterThan(40);
  expect(Object.keys(routes).sort()).toEqual([...found].sort());
});

test("every page that is not the readers' has a row, and no row is of one that is gone", () => {
  const found = discoverPages();
  expect(found.length).toBeGreaterThan(10);
  expect(Object.keys(pages).sort()).toEqual([...found].sort());
});

test("every hook of the socket and every word that it reads has a row", () => {
  const found = discoverSocket();
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter((name) => !Object.hasOwn(socketRows, name))).toEqual([]);
});

test("there is no server action: a first one needs rows like those of the routes", () => {
  expect(discoverActions()).toEqual([]);
});
