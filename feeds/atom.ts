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

/** Atom, RFC 4287, with Media RSS for pictures. */
export function atom(
  newsroom: Newsroom,
  siteUrl: string,
  edition: FeedEdition,
  stories: readonly PublishedStory[],
): string {
  const self = absolute(siteUrl, feedPathOf(edition, "atom.xml"));
  const tagline = paperSays(newsroom, "tagline", edition.language).words;
  return xmlDocument(
    element(
      "feed",
      {
        xmlns: "http://www.w3.org/2005/Atom",
        ...mediaNamespace,
        "xml:lang": edition.language,
      },
      element("id", {}, self),
      element("title", {}, edition.title),
      tagline === "" ? null : element("subtitle", {}, tagline),
      element("updated", {}, latestChange(stories) ?? neverChanged),
      element("author", {}, element("name", {}, newsroom.name)),
      element("rights", {}, `© ${newsroom.name}`),
      element("link", { rel: "self", type: "application/atom+xml", href: self }),
      element("link", {
        rel: "alternate",
        type: "text/html",
        href: absolute(siteUrl, edition.pagePath),
      }),
      ...stories.map((story) => entry(siteUrl, story)),
    ),
  );
}

/** Every Atom feed has a time of change, one without entries too. */
const neverChanged = "1970-01-01T00:00:00Z";

function entry(siteUrl: string, story: PublishedStory): Xml {
  return element(
    "entry",
    { "xml:lang": story.language },
    element("id", {}, storyUrn(story)),
    element("title", { type: "text" }, story.headline),
    element("updated", {}, story.updatedAt),
    element("published", {}, story.publishedAt),
    ...writersOf(story).map(({ name }) => element("author", {}, element("name", {}, name))),
    element("link", {
      rel: "alternate",
      type: "text/html",
      hreflang: story.language,
      href: absolute(siteUrl, story.path),
    }),
    element("category", { term: story.section.slug, label: story.section.name }),
    ...story.topics.map(({ name, slug }) => element("category", { term: slug, label: name })),
    story.standfirst === "" ? null : element("summary", { type: "text" }, story.standfirst),
    mediaContent(siteUrl, story.lead),
    element("content", { type: "html" }, storyHtml(siteUrl, story)),
  );
}
