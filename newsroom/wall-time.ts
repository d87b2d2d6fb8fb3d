/**
 * A time as a clock on the wall of a zone shows it, to the minute: "2027-03-14T07:30". It is no
 * instant: in a zone it may be none, one or two of them.
 */
export type WallTime = string;

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * The instants, ISO 8601 in UTC and in their order, at which a clock of an IANA zone shows this time:
 * none in the hour that spring skips, two in the hour that autumn repeats. None for what is no date.
 */
export function instantsAt(wall: WallTime, zone: string): string[] {
  const shown = readWall(wall);
  if (shown === null) return [];
  return offsetsAround(shown, zone)
    .map((offset) => shown - offset)
    .filter((instant) => instant + offsetOf(instant, zone) === shown)
    .sort((a, b) => a - b)
    .map((instant) => new Date(instant).toISOString());
}

/** What a clock of the zone shows at an instant, to the minute. */
export function wallTimeAt(instant: string, zone: string): WallTime {
  const at = Date.parse(instant);
  return writeWall(at + offsetOf(at, zone));
}

/** How far the zone is ahead of UTC at an instant, in minutes. */
export function minutesAhead(instant: string, zone: string): number {
  return offsetOf(Date.parse(instant), zone) / minute;
}

/** The step of the clock in which a wall time is skipped: from the first that it lacks to the next that it shows. Null if it is not skipped. */
export function skipAt(wall: WallTime, zone: string): { from: WallTime; to: WallTime } | null {
  const shown = readWall(wall);
  if (shown === null || instantsAt(wall, zone).length > 0) return null;
  const offsets = offsetsAround(shown, zone);
  let before = shown - Math.max(...offsets);
  let after = shown - Math.min(...offsets);
  const from = offsetOf(before, zone);
  const to = offsetOf(after, zone);
  while (after - before > second) {
    const middle = before + Math.floor((after - before) / 2 / second) * second;
    if (offsetOf(middle, zone) === from) before = middle;
    else after = middle;
  }
  return { from: writeWall(after + from), to: writeWall(after + to) };
}

/** Whether a text is a whole date with its time that the calendar has. */
export function isWallTime(text: string): text is WallTime {
  return readWall(text) !== null;
}

/** The milliseconds of a wall time as if it were in UTC. */
function readWall(wall: string): number | null {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null;
  const shown = Date.parse(`${wall}:00Z`);
  return !Number.isNaN(shown) && writeWall(shown) === wall ? shown : null;
}

function writeWall(shown: number): WallTime {
  return new Date(shown).toISOString().slice(0, 16);
}

/** Every offset that the zone has near a wall time: no zone is further than 16 hours from UTC, and none keeps an offset for less than an hour. */
function offsetsAround(shown: number, zone: string): number[] {
  const offsets = new Set<number>();
  for (let at = shown - 16 * hour; at <= shown + 16 * hour; at += hour)
    offsets.add(offsetOf(at, zone));
  return [...offsets];
}

function offsetOf(instant: number, zone: string): number {
  const read: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant)) read[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute: minutes = 0 } = read;
  // The first hundred years are not those of the last century.
  const shown = new Date(0).setUTCFullYear(year, month - 1, day);
  const time = hours * hour + minutes * minute + (read.second ?? 0) * second;
  return shown + time - Math.floor(instant / second) * second;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  clocks.set(zone, clock);
  return clock;
}
