/** The languages that an edition can be in. `words` is the reading pace in words a minute (Trauzettel-Klosinski and Dietz 2012). */
export const languages = {
  en: { name: "English", direction: "ltr", pace: 228 },
  ar: { name: "العربية", direction: "rtl", pace: 138 },
  de: { name: "Deutsch", direction: "ltr", pace: 179 },
  es: { name: "Español", direction: "ltr", pace: 218 },
  fa: { name: "فارسی", direction: "rtl", pace: 160 },
  fr: { name: "Français", direction: "ltr", pace: 195 },
  he: { name: "עברית", direction: "rtl", pace: 187 },
  it: { name: "Italiano", direction: "ltr", pace: 188 },
  nl: { name: "Nederlands", direction: "ltr", pace: 202 },
  pt: { name: "Português", direction: "ltr", pace: 181 },
  tr: { name: "Türkçe", direction: "ltr", pace: 166 },
  ur: { name: "اردو", direction: "rtl", pace: 160 },
} satisfies Record<string, { name: string; direction: "ltr" | "rtl"; pace: number }>;

export type Language = keyof typeof languages;
export type Direction = "ltr" | "rtl";

/** The languages that the reader site has words for. A newsroom is offered no other. */
export const spokenLanguages = [
  "en",
  "ar",
  "de",
  "es",
  "fr",
  "tr",
  "ur",
] as const satisfies readonly Language[];
export type SpokenLanguage = (typeof spokenLanguages)[number];

export function isSpoken(language: Language): language is SpokenLanguage {
  return spokenLanguages.some((spoken) => spoken === language);
}

/** The language of the words around a story in this language: its own, or English where the reader site does not speak it. */
export function spokenFor(language: Language): SpokenLanguage {
  return isSpoken(language) ? language : "en";
}

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}

export function directionOf(language: Language): Direction {
  return languages[language].direction;
}

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(language: Language, words: number): number {
  return Math.max(1, Math.round(words / languages[language].pace));
}
