import { expect, test } from "vitest";
import { instantsAt, isWallTime, minutesAhead, skipAt } from "./wall-time";

test.each([
  ["Europe/Paris", "2027-03-28T02:30", []],
  ["Europe/Paris", "2027-03-28T03:00", ["2027-03-28T01:00:00.000Z"]],
  ["Europe/Paris", "2027-10-31T02:30", ["2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z"]],
  ["Europe/Paris", "2027-10-31T03:00", ["2027-10-31T02:00:00.000Z"]],
  ["America/New_York", "2027-03-14T02:30", []],
  [
    "America/New_York",
    "2027-11-07T01:30",
    ["2027-11-07T05:30:00.000Z", "2027-11-07T06:30:00.000Z"],
  ],
  // Half an hour of summer time.
  ["Australia/Lord_Howe", "2026-10-04T02:10", []],
  ["Australia/Lord_Howe", "2026-10-04T02:30", ["2026-10-03T15:30:00.000Z"]],
  [
    "Australia/Lord_Howe",
    "2027-04-04T01:45",
    ["2027-04-03T14:45:00.000Z", "2027-04-03T15:15:00.000Z"],
  ],
  // Two hours of it.
  ["Antarctica/Troll", "2027-03-28T01:30", []],
  ["Antarctica/Troll", "2027-03-28T02:59", []],
  [
    "Antarctica/Troll",
    "2027-10-31T01:30",
    ["2027-10-30T23:30:00.000Z", "2027-10-31T01:30:00.000Z"],
  ],
  // The day that Samoa went over the date line.
  ["Pacific/Apia", "2011-12-30T00:00", []],
  ["Pacific/Apia", "2011-12-30T23:59", []],
  ["Pacific/Apia", "2011-12-31T00:00", ["2011-12-30T10:00:00.000Z"]],
  ["Asia/Kathmandu", "2027-01-01T12:00", ["2027-01-01T06:15:00.000Z"]],
  ["Asia/Calcutta", "2027-01-01T12:00", ["2027-01-01T06:30:00.000Z"]],
  ["US/Eastern", "2027-07-01T12:00", ["2027-07-01T16:00:00.000Z"]],
  ["Europe/Paris", "2027-02-29T12:00", []],
  ["Europe/Paris", "2027-01-01T24:00", []],
  ["Asia/Kathmandu", "0026-12-01T12:00", ["0026-12-01T06:18:44.000Z"]],
  ["Europe/Paris", "0000-12-01T12:00", []],
  ["Europe/Paris", "", []],
  ["Europe/Paris", "2027-01-01", []],
])("in %s a clock shows %s at %j", (zone, wall, instants) => {
  expect(instantsAt(wall, zone)).toEqual(instants);
});

test.each([
  ["Europe/Paris", "2027-03-28T02:30", { from: "2027-03-28T02:00", to: "2027-03-28T03:00" }],
  ["Antarctica/Troll", "2027-03-28T02:59", { from: "2027-03-28T01:00", to: "2027-03-28T03:00" }],
  ["Australia/Lord_Howe", "2026-10-04T02:10", { from: "2026-10-04T02:00", to: "2026-10-04T02:30" }],
  ["Pacific/Apia", "2011-12-30T12:00", { from: "2011-12-30T00:00", to: "2011-12-31T00:00" }],
  ["Europe/Paris", "2027-03-28T03:30", null],
  ["Europe/Paris", "not a date", null],
])("in %s the clock skips %s by %j", (zone, wall, skip) => {
  expect(skipAt(wall, zone)).toEqual(skip);
});

test("Casablanca steps around Ramadan, out of the rhythm of everybody else", () => {
  const year = Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)));
  const offsets = new Set(year.map((day) => minutesAhead(day.toISOString(), "Africa/Casablanca")));
  expect([...offsets].sort()).toEqual([0, 60]);
  const walls = year.map((day) => `${day.toISOString().slice(0, 10)}T02:30`);
  const counts = walls.map((wall) => instantsAt(wall, "Africa/Casablanca").length);
  expect([counts.includes(0), counts.includes(2)]).toEqual([true, true]);
});

test("what is no date with its time is none", () => {
  for (const text of ["", "2027", "2027-13-01T00:00", "2027-02-30T00:00", "12027-01-01T00:00"])
    expect(isWallTime(text)).toBe(false);
  expect(isWallTime("2028-02-29T23:59")).toBe(true);
});
