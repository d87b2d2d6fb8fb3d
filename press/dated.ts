import type { BeforePrinting } from "@/db/pages";
import type { Finished } from "@/press/page";

/**
 * The headers of a page with the date of its last change: that of what stood there before if it is the
 * same, and else always a later one, because a date knows no parts of a second and a page may change
 * twice in one.
 */
export function dated(
  { status, headers }: Pick<Finished, "status" | "headers">,
  { now, last }: Pick<BeforePrinting, "now" | "last">,
): Record<string, string> {
  if (status !== 200) return headers;
  if (last && last.tag === headers.etag) return { ...headers, "last-modified": last.changed };
  const second = 1_000;
  const after = last ? Date.parse(last.changed) + second : 0;
  return { ...headers, "last-modified": httpDate(Math.max(now.getTime(), after)) };
}

/** A time in milliseconds as HTTP writes it: whole seconds, RFC 9110, 5.6.7. */
export function httpDate(time: number): string {
  return new Date(time).toUTCString();
}
