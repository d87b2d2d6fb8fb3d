import type { Language } from "./languages";

export type Section = { slug: string; names: Partial<Record<Language, string>> };

/** What the paper says of itself. */
export type PaperWords = { tagline: string; about: string };

/** The paper as its settings have it. `languages` begins with the main one. `zone` is an IANA time zone. */
export type Newsroom = {
  name: string;
  tagline: string;
  zone: string;
  languages: readonly Language[];
  sections: readonly Section[];
  contact: string;
  about: string;
  /** What it says of itself in languages other than the main one. */
  translations: Partial<Record<Language, PaperWords>>;
};

/** Words in the language that they are in. */
export type Said = { words: string; language: Language };

/** What the paper says of itself in a language, or else in the main one. */
export function paperSays(newsroom: Newsroom, what: keyof PaperWords, language: Language): Said {
  const translated = newsroom.translations[language]?.[what];
  const main = newsroom.languages[0] ?? language;
  return translated && language !== main
    ? { words: translated, language }
    : { words: newsroom[what], language: main };
}

/** The section's name in a language, or else in the main one, or else its slug. */
export function sectionName(newsroom: Newsroom, slug: string, language: Language): string {
  const names = newsroom.sections.find((section) => section.slug === slug)?.names;
  const main = newsroom.languages[0];
  return names?.[language] ?? (main && names?.[main]) ?? slug;
}

export function editionOf(newsroom: Newsroom, language: Language) {
  return { language, main: newsroom.languages[0] === language };
}

/** How many stories an editor sets by hand on a front: the lead and four more. */
export const frontSlots = 5;
