import { frontPath, sectionPath } from "@/newsroom/addresses";
import { isLanguage, type Language, languages } from "@/newsroom/languages";
import { labelled } from "@/newsroom/locales";
import { editionOf, type Newsroom, sectionName } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";

/** What a feed is the feed of: the stories of one language, of every section or of one. */
export type FeedEdition = {
  language: Language;
  section: string | null;
  title: string;
  /** The page that lists the same stories. */
  pagePath: string;
};

/** The edition that stands under an address: none, a language, a section, or a language and a section. Each has one address only. */
export function feedEdition(newsroom: Newsroom, segments: readonly string[]): FeedEdition | null {
  const [main] = newsroom.languages;
  if (main === undefined) return null;
  const [first] = segments;
  const prefixed = first !== undefined && isLanguage(first) && newsroom.languages.includes(first);
  if (prefixed && first === main) return null;
  const language = prefixed ? first : main;
  const [section, ...rest] = prefixed ? segments.slice(1) : segments;
  if (rest.length > 0) return null;
  if (section === undefined) return wholeEdition(newsroom, language);
  if (!newsroom.sections.some(({ slug }) => slug === section)) return null;
  return {
    language,
    section,
    title: labelled(language, newsroom.name, sectionName(newsroom, section, language)),
    pagePath: sectionPath(editionOf(newsroom, language), section),
  };
}

function wholeEdition(newsroom: Newsroom, language: Language): FeedEdition {
  const pagePath = frontPath(editionOf(newsroom, language));
  const title =
    pagePath === "/" ? newsroom.name : labelled(language, newsroom.name, languages[language].name);
  return { language, section: null, title, pagePath };
}

export type FeedFile = "feed.xml" | "atom.xml" | "feed.json";

export function feedPathOf(edition: FeedEdition, file: FeedFile): string {
  return `${edition.pagePath === "/" ? "" : edition.pagePath}/${file}`;
}

/** The marks of what a feed shows, for the press. */
export function feedShows(edition: FeedEdition, stories: readonly { id: string }[]): string[] {
  return [
    shows.newsroom(),
    edition.section === null
      ? shows.edition(edition.language)
      : shows.section(edition.language, edition.section),
    ...stories.map((story) => shows.story(story.id)),
  ];
}
