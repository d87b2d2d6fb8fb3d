import type { PublishedStory } from "@/article/published-story";
import { authorPath } from "@/newsroom/addresses";
import { editionOf, type Newsroom, paperSays } from "@/newsroom/newsroom";
import { absolute } from "./absolute";
import { type FeedEdition, feedPathOf } from "./edition";
import { pictureFile } from "./picture-file";
import { storyHtml } from "./story-html";
import { storyUrn } from "./story-urn";
import { writersOf } from "./writers";

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed(
  newsroom: Newsroom,
  siteUrl: string,
  edition: FeedEdition,
  stories: readonly PublishedStory[],
) {
  const tagline = paperSays(newsroom, "tagline", edition.language).words;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: edition.title,
    ...(tagline && { description: tagline }),
    home_page_url: absolute(siteUrl, edition.pagePath),
    feed_url: absolute(siteUrl, feedPathOf(edition, "feed.json")),
    language: edition.language,
    authors: [{ name: newsroom.name, url: absolute(siteUrl, "/") }],
    items: stories.map((story) => itemOf(newsroom, siteUrl, story)),
  };
}

function itemOf(newsroom: Newsroom, siteUrl: string, story: PublishedStory) {
  const edition = editionOf(newsroom, story.language);
  return {
    id: storyUrn(story),
    url: absolute(siteUrl, story.path),
    title: story.headline,
    ...(story.standfirst && { summary: story.standfirst }),
    content_html: storyHtml(siteUrl, story),
    ...(story.lead && { image: pictureFile(siteUrl, story.lead, "whole").url }),
    date_published: story.publishedAt,
    date_modified: story.updatedAt,
    authors: writersOf(story).map(({ name, author }) => ({
      name,
      ...(author !== null && { url: absolute(siteUrl, authorPath(edition, author)) }),
    })),
    tags: [story.section.name, ...story.topics.map(({ name }) => name)],
    language: story.language,
  };
}
