import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantsAt, skipAt, wallTimeAt } from "./wall-time";

const zones = [
  ...Intl.supportedValuesOf("timeZone"),
  ...["UTC", "Asia/Calcutta", "Europe/Kiev", "US/Eastern", "GB", "Asia/Saigon", "Etc/GMT+12"],
];

describe("in every zone that there is", () => {
  const zone = fc.constantFrom(...zones);
  const whole = fc
    .integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2037, 11) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000));

  test("an instant is among those of the time that its clock shows", () => {
    fc.assert(
      fc.property(zone, whole, (place, at) => {
        const shown = wallTimeAt(at.toISOString(), place);
        expect(instantsAt(shown, place)).toContain(at.toISOString());
      }),
      { numRuns: 2_000 },
    );
  });

  test("a time has none, one or two instants, each of which shows it, and only one without is skipped", () => {
    fc.assert(
      fc.property(zone, whole, (place, at) => {
        const wall = at.toISOString().slice(0, 16);
        const instants = instantsAt(wall, place);
        expect(instants.length).toBeLessThanOrEqual(2);
        for (const instant of instants) expect(wallTimeAt(instant, place)).toBe(wall);
        expect(skipAt(wall, place) === null).toBe(instants.length > 0);
      }),
      { numRuns: 2_000 },
    );
  });

  test("what is skipped lies within the step that is told, whose end the clock shows", () => {
    const steps = ["01:00", "01:30", "02:00", "02:30", "00:30", "03:15"];
    fc.assert(
      fc.property(zone, whole, fc.constantFrom(...steps), (place, at, time) => {
        for (let day = 0; day < 5; day++) {
          const on = new Date(at.getTime() + day * 86_400_000).toISOString().slice(0, 10);
          const skip = skipAt(`${on}T${time}`, place);
          if (skip === null) continue;
          expect(skip.from <= `${on}T${time}` && `${on}T${time}` < skip.to).toBe(true);
          expect(instantsAt(skip.from, place)).toEqual([]);
          expect(instantsAt(skip.to, place)).toHaveLength(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
