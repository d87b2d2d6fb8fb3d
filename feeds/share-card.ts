import type { PublishedStory } from "@/article/published-story";
import { cardPath } from "@/newsroom/addresses";
import { absolute } from "./absolute";
import { pictureFile } from "./picture-file";

/** What a page shows where it is shared, as Open Graph describes a picture. */
export type ShareCard = { url: string; width: number; height: number; type: string; alt: string };

/** What other sites show large: 1200 by 630. A smaller picture they show small, cut, or not at all. */
const size = { width: 1200, height: 630 };

/** The picture of a story where it is shared, or the paper's card where it has none that is large enough. */
export function shareCard(siteUrl: string, { lead, headline, path }: PublishedStory): ShareCard {
  const file = lead && pictureFile(siteUrl, lead, "share");
  if (!file || file.width < size.width) return paperCard(siteUrl, path, headline);
  return { ...file, type: "image/jpeg", alt: lead.alt || lead.caption || headline };
}

/** The card with the paper's name, of a page that has one. */
export function paperCard(siteUrl: string, page: string, alt: string): ShareCard {
  return { url: absolute(siteUrl, cardPath(page)), ...size, type: "image/png", alt };
}
