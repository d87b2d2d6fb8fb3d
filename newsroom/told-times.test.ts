import { expect, test } from "vitest";
import { toldAgo, toldAt } from "@/newsroom/told-times";

const now = "2026-03-29T12:00:00.000Z";

test.each([
  ["2026-03-29T11:59:31Z", "now"],
  ["2026-03-29T12:00:05Z", "now"],
  ["2026-03-29T11:48:00Z", "12 min"],
  ["2026-03-29T00:30:00Z", "11 h"],
  ["2026-03-27T11:00:00Z", "2 d"],
  ["2026-03-01T23:30:00Z", "2 Mar"],
])("%s is told as %s", (at, told) => {
  expect(toldAgo(at, now, "Europe/Paris")).toBe(told);
});

test("a moment in full is the newsroom's, not the machine's", () => {
  expect(toldAt("2026-11-24T23:30:00Z", "Asia/Tokyo")).toBe("Wed 25 Nov 2026, 08:30");
});
