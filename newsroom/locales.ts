import type { Language } from "./languages";

/**
 * How each edition writes numbers and dates, as a BCP 47 locale for Intl. Arabic, Persian and Urdu
 * are set with European digits, and Arabic and Urdu by the Gregorian calendar: decision 0041.
 */
const locales = {
  en: "en-GB",
  ar: "ar-u-ca-gregory-nu-latn",
  de: "de",
  es: "es",
  fa: "fa-u-nu-latn",
  fr: "fr",
  he: "he",
  it: "it",
  nl: "nl",
  pt: "pt",
  tr: "tr",
  ur: "ur-u-ca-gregory-nu-latn",
} satisfies Record<Language, string>;

export function localeOf(language: Language): string {
  return locales[language];
}

/** A whole number as the language groups its digits. */
export function numberIn(language: Language, number: number): string {
  return new Intl.NumberFormat(locales[language]).format(number);
}

/** What stands before a text and names it: "Archive: Monday". French sets a no-break space before the colon. */
export function labelled(language: Language, label: string, text: string): string {
  return `${label}${language === "fr" ? "\u00a0" : ""}: ${text}`;
}
