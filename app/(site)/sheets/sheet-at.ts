import type { Newsroom } from "@/newsroom/newsroom";
import type { ResolvedAddress } from "@/newsroom/resolve-address";
import { archiveSheet } from "./archive";
import { authorSheet } from "./author";
import { correctionsSheet } from "./corrections";
import { frontSheet } from "./front";
import { historySheet } from "./history";
import { searchSheet } from "./search";
import { sectionSheet } from "./section";
import type { Sheet } from "./sheet";
import { storySheet } from "./story";
import { topicSheet } from "./topic";

/** The page at an address, or null where there is none. */
export function sheetAt(
  newsroom: Newsroom,
  place: ResolvedAddress,
  query: { q?: string | string[] },
): Promise<Sheet | null> {
  const { language } = place;
  switch (place.kind) {
    case "front":
      return frontSheet(newsroom, language);
    case "section":
      return sectionSheet(newsroom, language, place.section);
    case "story":
      return storySheet(newsroom, place.path);
    case "history":
      return historySheet(newsroom, place.path);
    case "topic":
      return topicSheet(newsroom, language, place.slug);
    case "author":
      return authorSheet(newsroom, language, place.slug);
    case "search":
      return searchSheet(newsroom, language, query.q);
    case "corrections":
      return correctionsSheet(newsroom, language);
    case "archive":
      return archiveSheet(newsroom, language, place.day);
    case "unknown":
      return Promise.resolve(null);
  }
}
