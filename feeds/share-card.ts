import type { PublishedStory } from "@/article/published-story";
import { pictureFile } from "./picture-file";

/** The picture of a story where it is shared, as Open Graph describes one. Null if it has none. */
export function shareCard(siteUrl: string, { lead, headline }: PublishedStory) {
  if (!lead) return null;
  return {
    ...pictureFile(siteUrl, lead, "share"),
    type: "image/jpeg",
    alt: lead.alt || lead.caption || headline,
  };
}
