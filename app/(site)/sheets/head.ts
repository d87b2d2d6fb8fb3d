import type { Metadata } from "next";
import { icons } from "@/app/icons";
import { env } from "@/env";
import { absolute } from "@/feeds/absolute";
import { paperCard } from "@/feeds/share-card";
import { feedPath, frontPath, sectionFeedPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { labelled } from "@/newsroom/locales";
import { editionOf, type Newsroom, paperSays, sectionName } from "@/newsroom/newsroom";

type Head = {
  newsroom: Newsroom;
  language: Language;
  path: string;
  /** Null on a front, whose title is the paper's name. */
  title: string | null;
  description?: string;
  /** The same page in other languages, this one included. */
  editions?: readonly { language: Language; path: string }[];
  section?: string;
  /** The page that its share card is of, where that is not the front. */
  cardOf?: string;
  isListed?: boolean;
  shows: readonly string[];
};

/** What every page has in its head. `shows` tells the press when to take the page out of print. */
export function headOf(head: Head): Metadata {
  const { newsroom, language, path, section, shows } = head;
  const { siteUrl } = env();
  const edition = editionOf(newsroom, language);
  const tagline = paperSays(newsroom, "tagline", language).words;
  const title =
    head.title ?? (tagline === "" ? newsroom.name : labelled(language, newsroom.name, tagline));
  const url = absolute(siteUrl, path);
  const card = paperCard(siteUrl, head.cardOf ?? frontPath(edition), title);
  return {
    title: head.title === null ? title : `${title} | ${newsroom.name}`,
    description: head.description || tagline,
    robots: head.isListed === false ? { index: false } : { "max-image-preview": "large" },
    alternates: {
      canonical: url,
      languages: Object.fromEntries(
        (head.editions ?? []).map((other) => [other.language, absolute(siteUrl, other.path)]),
      ),
      types: {
        "application/rss+xml": [
          { url: absolute(siteUrl, feedPath(edition, "feed.xml")), title: newsroom.name },
          ...(section
            ? [
                {
                  url: absolute(siteUrl, sectionFeedPath(edition, section)),
                  title: labelled(
                    language,
                    newsroom.name,
                    sectionName(newsroom, section, language),
                  ),
                },
              ]
            : []),
        ],
        "application/atom+xml": absolute(siteUrl, feedPath(edition, "atom.xml")),
        "application/feed+json": absolute(siteUrl, feedPath(edition, "feed.json")),
      },
    },
    openGraph: {
      type: "website",
      title,
      description: head.description || tagline,
      url,
      siteName: newsroom.name,
      locale: language,
      images: [card],
    },
    twitter: {
      card: "summary_large_image",
      images: [{ url: card.url, alt: card.alt }],
    },
    icons,
    other: { "stet-shows": shows.join(" ") },
  };
}
