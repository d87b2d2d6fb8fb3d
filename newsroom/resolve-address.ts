import { isLanguage, type Language } from "./languages";
import type { Newsroom } from "./newsroom";
import { isReservedSlug, mayBeSlug } from "./slugs";

/** What stands at a public address. `day` is yyyy-mm-dd in the newsroom's zone; `path` is a story's, not percent-encoded. */
export type Place =
  | { kind: "front" }
  | { kind: "section"; section: string }
  | { kind: "story"; path: string }
  | { kind: "history"; path: string }
  | { kind: "topic"; slug: string }
  | { kind: "author"; slug: string }
  | { kind: "search" }
  | { kind: "corrections" }
  | { kind: "archive"; day: string }
  | { kind: "unknown" };

export type ResolvedAddress = Place & { language: Language };

/**
 * What an address of the reader site asks for. The segments may be percent-encoded; one that is
 * not well formed makes the address unknown. The language of an unknown address is still right, so
 * that its page can say so in the reader's own words. Whether a story, topic or author exists is not known here.
 */
export function resolveAddress(newsroom: Newsroom, segments: readonly string[]): ResolvedAddress {
  const decoded = segments.map(decode);
  const [main, ...others] = newsroom.languages;
  if (main === undefined) throw new Error("A newsroom has at least one language.");
  const [first] = decoded;
  const isEdition = typeof first === "string" && isLanguage(first) && others.includes(first);
  const language = isEdition ? first : main;
  const rest = isEdition ? decoded.slice(1) : decoded;
  const prefix = isEdition ? `/${first}` : "";
  return { ...placeOf(newsroom, rest.filter(isText), rest.length, prefix), language };
}

function placeOf(
  newsroom: Newsroom,
  segments: readonly string[],
  length: number,
  prefix: string,
): Place {
  const unknown: Place = { kind: "unknown" };
  if (segments.length !== length) return unknown;
  const [first, second, third, fourth] = segments;
  if (first === undefined) return { kind: "front" };
  if (first === "archive") return length === 4 ? archiveOf(second, third, fourth) : unknown;
  if (second === undefined) {
    if (first === "search" || first === "corrections") return { kind: first };
    const isSection = newsroom.sections.some((section) => section.slug === first);
    return isSection ? { kind: "section", section: first } : unknown;
  }
  if (!mayBeSlug(second)) return unknown;
  if (first === "topic" || first === "author")
    return length === 2 ? { kind: first, slug: second } : unknown;
  if (!mayBeSlug(first) || isReservedSlug(first)) return unknown;
  const path = `${prefix}/${first}/${second}`;
  if (length === 2) return { kind: "story", path };
  return length === 3 && third === "history" ? { kind: "history", path } : unknown;
}

function archiveOf(year = "", month = "", date = ""): Place {
  const day = `${year}-${month}-${date}`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay && new Date(day).toISOString().startsWith(day)
    ? { kind: "archive", day }
    : { kind: "unknown" };
}

function isText(segment: string | null): segment is string {
  return segment !== null;
}

function decode(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment);
    return text.includes("/") || text === "" ? null : text;
  } catch {
    return null;
  }
}
