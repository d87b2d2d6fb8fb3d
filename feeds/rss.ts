import type { PublishedStory } from "@/article/published-story";
import { type Newsroom, paperSays } from "@/newsroom/newsroom";
import { absolute } from "./absolute";
import { type FeedEdition, feedPathOf } from "./edition";
import { latestChange } from "./latest-change";
import { mediaContent, mediaNamespace } from "./media-content";
import { storyHtml } from "./story-html";
import { storyUrn } from "./story-urn";
import { writersOf } from "./writers";
import { element, type Xml, xmlDocument } from "./xml";

/** RSS 2.0 with the modules for whole texts, writers, pictures and the feed's own address. */
export function rss(
  newsroom: Newsroom,
  siteUrl: string,
  edition: FeedEdition,
  stories: readonly PublishedStory[],
): string {
  const self = absolute(siteUrl, feedPathOf(edition, "feed.xml"));
  const changed = latestChange(stories);
  const tagline = paperSays(newsroom, "tagline", edition.language).words;
  return xmlDocument(
    element(
      "rss",
      {
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        ...mediaNamespace,
      },
      element(
        "channel",
        {},
        element("title", {}, edition.title),
        element("link", {}, absolute(siteUrl, edition.pagePath)),
        element("description", {}, tagline || newsroom.name),
        element("language", {}, edition.language),
        changed === null ? null : element("lastBuildDate", {}, rfc822(changed)),
        element("atom:link", { rel: "self", type: "application/rss+xml", href: self }),
        ...stories.map((story) => item(siteUrl, story)),
      ),
    ),
  );
}

function item(siteUrl: string, story: PublishedStory): Xml {
  return element(
    "item",
    {},
    element("title", {}, story.headline),
    element("link", {}, absolute(siteUrl, story.path)),
    element("guid", { isPermaLink: "false" }, storyUrn(story)),
    element("pubDate", {}, rfc822(story.publishedAt)),
    ...writersOf(story).map(({ name }) => element("dc:creator", {}, name)),
    element("category", {}, story.section.name),
    ...story.topics.map(({ name }) => element("category", {}, name)),
    story.standfirst === "" ? null : element("description", {}, story.standfirst),
    mediaContent(siteUrl, story.lead),
    element("content:encoded", {}, storyHtml(siteUrl, story)),
  );
}

function rfc822(time: string): string {
  return new Date(time).toUTCString();
}
