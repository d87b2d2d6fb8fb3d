import { expect, test } from "vitest";
import { embargoEnds, readEmbargo } from "./embargo";

const now = "2027-01-15T10:00:00.000Z";
const paris = "Europe/Paris";

test.each(["", "2027-03-14", "2027-02-30T10:00", "0000-01-01T00:00"])(
  "%j is no decision",
  (typed) => {
    expect(readEmbargo(typed, paris, now, null)).toEqual({
      mend: "Give the whole date and time: day, month, year, hour and minute.",
    });
  },
);

test("a whole time is the newsroom's, whatever clock the person has", () => {
  expect(readEmbargo("2027-03-14T02:30", paris, now, null)).toEqual({
    until: "2027-03-14T01:30:00.000Z",
  });
});

test("a time that has passed is refused in words, the present minute too", () => {
  expect(readEmbargo("2027-01-15T10:59", paris, now, null)).toEqual({
    mend: "That time has passed: it was Fri 15 Jan 2027, 10:59 (Europe/Paris, UTC+1).",
  });
  expect(readEmbargo("2027-01-15T11:00", paris, now, null)).toHaveProperty("mend");
  expect(readEmbargo("2027-01-15T11:01", paris, now, null)).toHaveProperty("until");
});

test("a year of which only the end was typed has passed", () => {
  expect(readEmbargo("0027-03-14T02:30", "Asia/Tokyo", now, null)).toEqual({
    mend: expect.stringContaining("That time has passed: it was Sun 14 Mar 27, 02:30 (Asia/Tokyo"),
  });
  expect(readEmbargo("0027-03-14T02:30", "UTC", now, null)).toEqual({
    mend: "That time has passed: it was Sun 14 Mar 27, 02:30 (UTC).",
  });
});

test("an hour that spring skips is refused with what the clocks do", () => {
  expect(readEmbargo("2027-03-28T02:30", paris, now, null)).toEqual({
    mend: "There is no 02:30 on Sun 28 Mar 2027 in Europe/Paris: the clocks go from 02:00 to 03:00 that day. Choose another time.",
  });
  expect(readEmbargo("2011-12-30T09:00", "Pacific/Apia", "2011-01-01T00:00:00.000Z", null)).toEqual(
    {
      mend: "There is no 09:00 on Fri 30 Dec 2011 in Pacific/Apia: the calendar goes on at 00:00 of the next day. Choose another time.",
    },
  );
});

test("an hour that autumn repeats is asked about, and each answer is its own instant", () => {
  const typed = "2027-10-31T02:30";
  const first = "2027-10-31T00:30:00.000Z";
  const second = "2027-10-31T01:30:00.000Z";
  expect(readEmbargo(typed, paris, now, null)).toEqual({
    which: {
      first: { until: first, words: "The first, Central European Summer Time (UTC+2)" },
      second: { until: second, words: "The second, Central European Standard Time (UTC+1)" },
    },
  });
  expect(readEmbargo(typed, paris, now, "first")).toEqual({ until: first });
  expect(readEmbargo(typed, paris, now, "second")).toEqual({ until: second });
  // Between the two the first has passed.
  expect(readEmbargo(typed, paris, "2027-10-31T01:00:00.000Z", "first")).toHaveProperty("mend");
});

test("until when is said with the zone", () => {
  expect(embargoEnds("2027-03-14T06:30:00Z", paris)).toBe(
    "It ends Sun 14 Mar 2027, 07:30 (Europe/Paris, UTC+1).",
  );
});
