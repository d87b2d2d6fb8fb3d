import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";

/** How each edition writes its dates: the order of their parts, the names of the months, the digits. */
const locales: Partial<Record<Language, string>> = {
  en: "en-GB",
  ar: "ar-u-nu-latn-ca-gregory",
  fa: "fa-u-nu-latn",
};

type Form = Intl.DateTimeFormatOptions;

const day: Form = { day: "numeric", month: "long", year: "numeric" };
const clock: Form = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

function inForm(newsroom: Newsroom, language: Language, time: string, form: Form): string {
  const locale = locales[language] ?? language;
  return new Intl.DateTimeFormat(locale, { timeZone: newsroom.zone, ...form })
    .formatToParts(new Date(time))
    .map(({ type, value }) => (type === "timeZoneName" ? value.replace(noOffset, "") : value))
    .join("");
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
  return inForm(newsroom, language, time, forms[form]);
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
  const locale = locales[language] ?? language;
  return new Intl.DateTimeFormat(locale, { ...forms.weekday, timeZone: "UTC" }).format(
    new Date(`${date}T12:00:00Z`),
  );
}
