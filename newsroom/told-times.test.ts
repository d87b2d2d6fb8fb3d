import { expect, test } from "vitest";
import { toldAgo, toldAt, toldMoment, toldOffset, toldOnOwnClock } from "@/newsroom/told-times";

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

test.each([
  ["Europe/Paris", "2027-01-01T12:00:00Z", "UTC+1"],
  ["Europe/Paris", "2027-07-01T12:00:00Z", "UTC+2"],
  ["Asia/Kathmandu", "2027-07-01T12:00:00Z", "UTC+5:45"],
  ["America/St_Johns", "2027-01-01T12:00:00Z", "UTC−3:30"],
  ["Africa/Abidjan", "2027-01-01T12:00:00Z", "UTC"],
])("%s at %s is %s", (zone, at, told) => {
  expect(toldOffset(at, zone)).toBe(told);
});

test("a moment on which something depends names its zone, and the own clock where it shows another time", () => {
  const at = "2027-03-14T06:30:00Z";
  expect(toldMoment(at, "Europe/Paris")).toBe("Sun 14 Mar 2027, 07:30 (Europe/Paris, UTC+1)");
  expect(toldMoment(at, "UTC")).toBe("Sun 14 Mar 2027, 06:30 (UTC)");
  expect(toldOnOwnClock(at, "Europe/Paris", "America/New_York")).toBe(
    "Sun 14 Mar 2027, 01:30 (America/New York, UTC−5)",
  );
  expect(toldOnOwnClock(at, "Europe/Paris", "Europe/Berlin")).toBeNull();
});
