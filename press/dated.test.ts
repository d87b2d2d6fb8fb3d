import { expect, test } from "vitest";
import { dated } from "./dated";

const page = (etag: string) => ({ status: 200, headers: { etag } });
const now = new Date("2026-11-30T10:00:00.700Z");

test("a page carries the second in which it was printed", () => {
  expect(dated(page("a"), { now, last: null })).toEqual({
    etag: "a",
    "last-modified": "Mon, 30 Nov 2026 10:00:00 GMT",
  });
});

test("printed again as it was, it keeps its date", () => {
  const last = { tag: "a", changed: "Sun, 29 Nov 2026 08:00:00 GMT" };
  expect(dated(page("a"), { now, last })["last-modified"]).toBe(last.changed);
});

test("changed twice within a second, it has two dates, and never an earlier one than before", () => {
  for (const changed of ["Mon, 30 Nov 2026 10:00:00 GMT", "Mon, 30 Nov 2026 10:00:04 GMT"]) {
    const given = dated(page("b"), { now, last: { tag: "a", changed } })["last-modified"];
    expect(Date.parse(given ?? "")).toBe(Date.parse(changed) + 1_000);
  }
});

test("what is no page has no date of a change", () => {
  const headers = { location: "/world/ferry" };
  expect(dated({ status: 301, headers }, { now, last: null })).toEqual(headers);
});
