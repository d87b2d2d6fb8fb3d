import type { PublishedStory } from "@/article/published-story";
import { authorPath, correctionsPath, frontPath, topicPath } from "@/newsroom/addresses";
import { isAgency } from "@/newsroom/agencies";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom, paperSays } from "@/newsroom/newsroom";
import {
  type Byline,
  type BylineRole,
  changeKindsWithNote,
  type StoryKind,
  type Topic,
  type TopicKind,
} from "@/newsroom/story";
import { absolute } from "./absolute";
import { isEmail } from "./contact";
import { imageObjects } from "./image-object";
import { storyUrn } from "./story-urn";
import { writersOf } from "./writers";

/** What schema.org calls each kind of story. */
const articleTypes = {
  news: "NewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  explainer: "BackgroundNewsArticle",
  feature: "ReportageNewsArticle",
  interview: "ReportageNewsArticle",
  gallery: "ReportageNewsArticle",
} satisfies Record<StoryKind, string>;

const topicTypes = {
  person: "Person",
  organisation: "Organization",
  place: "Place",
  event: "Event",
  subject: "Thing",
} satisfies Record<TopicKind, string>;

/** A story as schema.org's NewsArticle or one of its kinds. */
export function newsArticle(newsroom: Newsroom, siteUrl: string, story: PublishedStory) {
  const edition = editionOf(newsroom, story.language);
  const page = absolute(siteUrl, story.path);
  const people = (bylines: readonly Byline[]) =>
    bylines.map(({ name, author, ...rest }) => ({
      "@type": isAgency({ name, author, ...rest }) ? "Organization" : "Person",
      name,
      ...(author !== null && { url: absolute(siteUrl, authorPath(edition, author)) }),
    }));
  const inRole = (role: BylineRole) => people(story.bylines.filter((line) => line.role === role));
  const publisher = newsOrganisation(newsroom, siteUrl, story.language);
  const writers = people(writersOf(story));
  return {
    "@context": "https://schema.org",
    "@type": articleTypes[story.kind],
    "@id": page,
    identifier: storyUrn(story),
    url: page,
    mainEntityOfPage: { "@type": "WebPage", "@id": page },
    headline: story.headline,
    ...(story.shareTitle && { alternativeHeadline: story.shareTitle }),
    ...(story.standfirst && { description: story.standfirst }),
    ...(story.lead && { image: imageObjects(siteUrl, story.lead) }),
    inLanguage: story.language,
    datePublished: story.publishedAt,
    dateModified: story.updatedAt,
    ...(story.dateline && { dateline: story.dateline }),
    articleSection: story.section.name,
    wordCount: story.words,
    timeRequired: `PT${story.minutes}M`,
    isAccessibleForFree: true,
    author: writers.length > 0 ? writers : [publisher],
    ...someOf("editor", inRole("edited by")),
    ...someOf("translator", inRole("translated by")),
    ...someOf("contributor", inRole("photographs by")),
    publisher,
    ...(story.sourceLine && { creditText: story.sourceLine }),
    version: story.version,
    ...someOf(
      "about",
      story.topics.map((topic) => thing(topic, siteUrl, topicPath(edition, topic.slug))),
    ),
    ...someOf(
      "correction",
      story.notes
        .filter(({ kind }) => changeKindsWithNote.includes(kind))
        .map(({ note, at }) => ({ "@type": "CorrectionComment", text: note, datePublished: at })),
    ),
    ...someOf(
      "workTranslation",
      story.translations.map(({ language, path, headline }) => ({
        "@type": "NewsArticle",
        "@id": absolute(siteUrl, path),
        url: absolute(siteUrl, path),
        inLanguage: language,
        headline,
      })),
    ),
  };
}

/** The paper itself, for the front page and as every story's publisher. */
export function newsOrganisation(newsroom: Newsroom, siteUrl: string, language: Language) {
  const edition = editionOf(newsroom, language);
  const slogan = paperSays(newsroom, "tagline", language).words;
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${siteUrl}/#publisher`,
    name: newsroom.name,
    url: absolute(siteUrl, frontPath(edition)),
    ...(slogan && { slogan }),
    correctionsPolicy: absolute(siteUrl, correctionsPath(edition)),
    ...(isEmail(newsroom.contact) && { email: newsroom.contact }),
  };
}

/** JSON as it may stand inside a script element: nothing in it can end the element or open a comment. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function thing(topic: Topic, siteUrl: string, path: string) {
  return { "@type": topicTypes[topic.kind], name: topic.name, url: absolute(siteUrl, path) };
}

function someOf<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return values.length > 0 ? { [name]: values } : {};
}
