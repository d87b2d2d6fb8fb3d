import { directionOf, type Language } from "@/newsroom/languages";
import { localeOf } from "@/newsroom/locales";
import type { Newsroom } from "@/newsroom/newsroom";

type Form = Intl.DateTimeFormatOptions;

const day: Form = { day: "numeric", month: "long", year: "numeric" };
const clock: Form = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

function inForm(newsroom: Newsroom, language: Language, time: string, form: Form): string {
  const locale = localeOf(language);
  return new Intl.DateTimeFormat(locale, { timeZone: newsroom.zone, ...form })
    .formatToParts(new Date(time))
    .map(({ type, value }) => (type === "timeZoneName" ? zoneWords(language, value) : value))
    .join("");
}

/** A day that stands alone begins as a sentence does, also where the names of days are small: "Mercredi". */
function standing(language: Language, date: string): string {
  const [first = "", ...rest] = date;
  return first.toLocaleUpperCase(language) + rest.join("");
}

/** The name of a zone, or how far it is from Greenwich with its sign before the hours in every direction. */
function zoneWords(language: Language, name: string): string {
  const words = name.replace(noOffset, "");
  return directionOf(language) === "rtl" ? words.replace(/\u200e?([+-]\d)/, "\u200e$1") : words;
}

/** Where a language has no name for a zone it says how far from Greenwich: nothing is said of no way at all. */
const noOffset = /\s?\u200e?\+0(?![\d:])\u200e?\s?/;

export type DateForm = "weekday" | "day" | "clock" | "moment" | "brief";

const forms = {
  weekday: { ...day, weekday: "long" },
  day,
  clock,
  moment: { ...day, ...clock, timeZoneName: "short" },
  brief: { day: "numeric", month: "short", year: "numeric" },
} satisfies Record<DateForm, Form>;

/** A time as readers see it: in the newsroom's zone, in the page's language. */
export function dateWords(
  newsroom: Newsroom,
  language: Language,
  time: string,
  form: DateForm,
): string {
  const words = inForm(newsroom, language, time, forms[form]);
  return form === "weekday" ? standing(language, words) : words;
}

/** The day in the newsroom's zone, yyyy-mm-dd. */
export function dayOf(newsroom: Newsroom, time: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: newsroom.zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date(time));
}

/** So many days after a day, yyyy-mm-dd. */
export function daysFrom(start: string, days: number): string {
  const date = new Date(`${start}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A day, yyyy-mm-dd, in words. Noon keeps it the same day in every zone that papers are made in. */
export function dayWords(language: Language, date: string): string {
  const locale = localeOf(language);
  const words = new Intl.DateTimeFormat(locale, { ...forms.weekday, timeZone: "UTC" }).format(
    new Date(`${date}T12:00:00Z`),
  );
  return standing(language, words);
}
