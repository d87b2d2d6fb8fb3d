import { minutesAhead } from "./wall-time";

/** How long ago a moment was, as a list tells it: "now", "12 min", "3 h", "2 d", and the date after a week. */
export function toldAgo(at: string, now: string, zone: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000);
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h`;
  if (minutes < 7 * 24 * 60) return `${Math.floor(minutes / (24 * 60))} d`;
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    day: "numeric",
    month: "short",
  }).format(new Date(at));
}

/** A moment in full, in the newsroom's zone: "Tue 24 Nov 2026, 14:05". */
export function toldAt(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("weekday")} ${part("day")} ${part("month")} ${part("year")}, ${part("hour")}:${part("minute")}`;
}

/** How far a zone is ahead of UTC at a moment: "UTC+1", "UTC+5:45", "UTC−3:30". */
export function toldOffset(at: string, zone: string): string {
  const minutes = Math.round(minutesAhead(at, zone));
  if (minutes === 0) return "UTC";
  const rest = Math.abs(minutes) % 60;
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `UTC${minutes < 0 ? "−" : "+"}${hours}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

/** A zone as people name it, with its offset at a moment: "Europe/Paris, UTC+1". */
export function toldZone(at: string, zone: string): string {
  const name = zone.replaceAll("_", " ");
  const offset = toldOffset(at, zone);
  return name === offset ? name : `${name}, ${offset}`;
}

/** A moment on which something depends, with the zone that it is told in: "Tue 24 Nov 2026, 14:05 (Europe/Paris, UTC+1)". */
export function toldMoment(at: string, zone: string): string {
  return `${toldAt(at, zone)} (${toldZone(at, zone)})`;
}

/** The same moment on a person's own clock, where it shows another time than the newsroom's; else null. */
export function toldOnOwnClock(at: string, zone: string, own: string): string | null {
  return minutesAhead(at, own) === minutesAhead(at, zone) ? null : toldMoment(at, own);
}

/** A calendar day, yyyy-mm-dd: "3 Nov 2026". */
export function toldDay(day: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    year: "numeric",
  }).format(new Date(`${day}T12:00:00Z`));
}
