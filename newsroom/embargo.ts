import { toldAt, toldMoment, toldOffset } from "./told-times";
import { instantsAt, isWallTime, skipAt, type WallTime } from "./wall-time";

/** Which of the two, where a clock shows one time twice. */
export type Turn = "first" | "second";

/**
 * What a date and time typed for an embargo comes to: an instant that can be set, a question which of
 * two is meant, or a sentence that says what to mend. Only the first is something to decide on.
 */
export type ReadEmbargo =
  | { until: string }
  | { which: Record<Turn, { until: string; words: string }> }
  | { mend: string };

/** Reads what was typed as a time of the newsroom's zone. `now` is ISO 8601. */
export function readEmbargo(
  typed: WallTime | "",
  zone: string,
  now: string,
  turn: Turn | null,
): ReadEmbargo {
  if (!isWallTime(typed))
    return { mend: "Give the whole date and time: day, month, year, hour and minute." };
  const [first, second] = instantsAt(typed, zone);
  if (first === undefined) return { mend: skippedWords(typed, zone) };
  if (second !== undefined && turn === null && second > now)
    return {
      which: {
        first: { until: first, words: `The first, ${seasonOf(first, zone)}` },
        second: { until: second, words: `The second, ${seasonOf(second, zone)}` },
      },
    };
  const until = turn === "first" ? first : (second ?? first);
  if (Date.parse(until) <= Date.parse(now))
    return { mend: `That time has passed: it was ${toldMoment(until, zone)}.` };
  return { until };
}

/** Until when a story may not be published, as every refusal says it after its reason. */
export function embargoEnds(until: string, zone: string): string {
  return `It ends ${toldMoment(until, zone)}.`;
}

function skippedWords(typed: WallTime, zone: string): string {
  const place = zone.replaceAll("_", " ");
  const skip = skipAt(typed, zone);
  const [day = "", time = ""] = typed.split("T");
  const on = toldAt(`${day}T12:00:00Z`, "UTC").split(",")[0];
  if (skip === null) return `There is no ${time} on ${on} in ${place}. Choose another time.`;
  const [fromDay, from] = skip.from.split("T");
  const [toDay, to] = skip.to.split("T");
  const step =
    fromDay === toDay
      ? `the clocks go from ${from} to ${to} that day`
      : `the calendar goes on at ${to} of the next day`;
  return `There is no ${time} on ${on} in ${place}: ${step}. Choose another time.`;
}

/** "Central European Summer Time (UTC+2)", or the offset alone where the zone's times have no names. */
function seasonOf(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    timeZoneName: "long",
  }).formatToParts(new Date(at));
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const offset = toldOffset(at, zone);
  return /^(GMT|UTC)[+−-]?/.test(name) ? offset : `${name} (${offset})`;
}
