import type { PublishedStory } from "@/article/published-story";
import type { Newsroom } from "@/newsroom/newsroom";
import { absolute } from "./absolute";
import { pictureFile } from "./picture-file";
import { element, type Xml, xmlDocument } from "./xml";

const windowInHours = 48;
const limit = 1000;

/**
 * The sitemap for news, https://www.google.com/schemas/sitemap-news/0.9: stories of every language
 * first published in the last 48 hours, newest first, at most 1,000, with their pictures
 * (https://www.google.com/schemas/sitemap-image/1.1). It may be empty.
 */
export function newsSitemap(
  newsroom: Newsroom,
  siteUrl: string,
  stories: readonly NewsSitemapStory[],
  now: Date,
): string {
  const from = now.getTime() - windowInHours * 3_600_000;
  const recent = stories
    .filter(({ publishedAt }) => Date.parse(publishedAt) >= from)
    .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .slice(0, limit);
  return xmlDocument(
    element(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
        "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
      },
      ...recent.map((story) => url(newsroom, siteUrl, story)),
    ),
  );
}

export type NewsSitemapStory = Pick<
  PublishedStory,
  "path" | "language" | "headline" | "publishedAt" | "lead"
>;

function url(newsroom: Newsroom, siteUrl: string, story: NewsSitemapStory): Xml {
  return element(
    "url",
    {},
    element("loc", {}, absolute(siteUrl, story.path)),
    element(
      "news:news",
      {},
      element(
        "news:publication",
        {},
        element("news:name", {}, newsroom.name),
        element("news:language", {}, story.language),
      ),
      element("news:publication_date", {}, story.publishedAt),
      element("news:title", {}, story.headline),
    ),
    story.lead === null
      ? null
      : element(
          "image:image",
          {},
          element("image:loc", {}, pictureFile(siteUrl, story.lead, "whole").url),
        ),
  );
}
