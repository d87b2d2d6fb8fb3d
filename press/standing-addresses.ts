import {
  correctionsPath,
  feedPath,
  frontPath,
  sectionFeedPath,
  sectionPath,
} from "@/newsroom/addresses";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";

/** The addresses that a paper always has, whatever was published. */
export function standingAddresses(newsroom: Newsroom): string[] {
  const ofEditions = newsroom.languages.flatMap((language) => {
    const edition = editionOf(newsroom, language);
    return [
      frontPath(edition),
      ...newsroom.sections.map(({ slug }) => sectionPath(edition, slug)),
      correctionsPath(edition),
      feedPath(edition, "feed.xml"),
      feedPath(edition, "atom.xml"),
      feedPath(edition, "feed.json"),
      ...newsroom.sections.map(({ slug }) => sectionFeedPath(edition, slug)),
    ];
  });
  return [...ofEditions, ...wellKnown, ...readByTheClock];
}

/** Pages that change with the hour although nothing was published: two days of news, and a date of expiry. */
export const readByTheClock = ["/news-sitemap.xml", "/.well-known/security.txt"];

const wellKnown = [
  "/sitemap.xml",
  "/robots.txt",
  "/trust.txt",
  "/favicon.ico",
  "/icon-192.png",
  "/apple-touch-icon.png",
];
