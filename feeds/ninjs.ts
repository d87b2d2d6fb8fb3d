import type { Body } from "@/article/body";
import { wordsOf } from "@/article/content";
import { pictureBlocks, readUse, type ShownPicture, shownPicture } from "@/article/pictures";
import type { PublishedStory } from "@/article/published-story";
import { bodyText } from "@/article/to-text";
import {
  authorPath,
  correctionsPath,
  historyPath,
  sectionPath,
  topicPath,
} from "@/newsroom/addresses";
import { isolated } from "@/newsroom/bidi";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import type { Byline, StoryKind, TopicKind } from "@/newsroom/story";
import { absolute } from "./absolute";
import { ninjsPicture } from "./ninjs-picture";
import { storyTextHtml } from "./story-html";
import { storyUrn } from "./story-urn";

/** IPTC's genre for each kind of story, https://cv.iptc.org/newscodes/genre/. */
const genres = {
  news: "Current",
  analysis: "Analysis",
  opinion: "Opinion",
  explainer: "Background",
  feature: "Feature",
  interview: "Interview",
  gallery: "Feature",
} satisfies Record<StoryKind, string>;

/** IPTC ninjs 3.0: one published story with everything that another newsroom needs to take it over. */
export function ninjs(newsroom: Newsroom, siteUrl: string, story: PublishedStory) {
  const edition = editionOf(newsroom, story.language);
  const page = absolute(siteUrl, story.path);
  const html = storyTextHtml(siteUrl, story);
  const text = bodyText(story.body);
  const counted = withoutPictures(story.body);
  const counts = { charCount: bodyText(counted).length, wordCount: wordsOf(counted) };
  const topics = (kind: TopicKind) =>
    story.topics
      .filter((topic) => topic.kind === kind)
      .map(({ name, slug }) => ({
        name,
        rel: "about",
        uri: absolute(siteUrl, topicPath(edition, slug)),
      }));
  const year = new Date(story.publishedAt).getUTCFullYear();
  return {
    standard: {
      name: "ninjs",
      version: "3.0",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
    },
    uri: storyUrn(story),
    type: "text",
    representationType: "full",
    version: String(story.version),
    firstCreated: story.publishedAt,
    versionCreated: story.updatedAt,
    contentCreated: story.publishedAt,
    pubStatus: "usable",
    language: story.language,
    title: story.headline,
    headlines: filled([
      { role: "main", value: story.headline },
      { role: "kicker", value: story.kicker },
      { role: "search", value: story.searchTitle },
      { role: "share", value: story.shareTitle },
    ]),
    descriptions: filled([
      { role: "standfirst", contentType: "text/plain", value: story.standfirst },
      { role: "share", contentType: "text/plain", value: story.shareDescription },
    ]),
    bodies: [
      {
        role: "main",
        contentType: "text/html",
        ...counts,
        value: html,
      },
      {
        role: "main",
        contentType: "text/plain",
        ...counts,
        value: text,
      },
    ],
    by: namesTogether(story.bylines),
    ...(story.dateline && { located: story.dateline }),
    slugline: story.path.slice(story.path.lastIndexOf("/") + 1),
    genres: [
      {
        name: genres[story.kind],
        uri: `http://cv.iptc.org/newscodes/genre/${genres[story.kind]}`,
      },
    ],
    subjects: [
      {
        name: story.section.name,
        rel: "section",
        uri: absolute(siteUrl, sectionPath(edition, story.section.slug)),
      },
      ...topics("subject"),
    ],
    people: topics("person"),
    organisations: topics("organisation"),
    places: topics("place"),
    events: topics("event"),
    infoSources: [
      ...story.bylines.map(({ name, role, author }) => ({
        name,
        role,
        ...(author !== null && { uri: absolute(siteUrl, authorPath(edition, author)) }),
      })),
      { name: newsroom.name, role: "publisher", uri: siteUrl },
      ...(story.sourceLine === "" ? [] : [{ name: story.sourceLine, role: "source" }]),
    ],
    copyrightHolder: newsroom.name,
    copyrightNotice: `© ${year} ${newsroom.name}`,
    ...(story.notes.length > 0 && {
      edNote: story.notes.map(({ kind, at, note }) => `${at} ${kind}: ${note}`).join("\n"),
    }),
    altIds: [
      { role: "page", value: page },
      { role: "sha256", value: story.hash },
    ],
    renditions: [
      { name: "web", href: page, contentType: "text/html" },
      {
        name: "history",
        href: absolute(siteUrl, historyPath(story.path)),
        contentType: "text/html",
      },
    ],
    associations: [
      ...(story.lead ? [ninjsPicture(siteUrl, story.lead, "lead")] : []),
      ...picturesIn(story).map((picture) => ninjsPicture(siteUrl, picture, "body")),
      ...story.translations.map(({ language, path, headline }) => ({
        name: headline,
        rel: "translation",
        uri: absolute(siteUrl, path),
        type: "text",
        language,
      })),
    ],
    trustIndicators: [
      {
        role: "https://schema.org/correctionsPolicy",
        title: "Corrections",
        href: absolute(siteUrl, correctionsPath(edition)),
      },
    ],
  };
}

/** Names one after another: each in its own direction, if there are others. */
function namesTogether(bylines: readonly Byline[]): string {
  const names = bylines.map(({ name }) => name);
  return names.length > 1 ? names.map(isolated).join(", ") : names.join();
}

/** What ninjs counts: the text without the words under its pictures. */
function withoutPictures(body: Body): Body {
  return { ...body, content: body.content.filter(({ type }) => !/^(picture|gallery)$/.test(type)) };
}

/** Those of the text, galleries included, in order. */
function picturesIn({ body, pictures }: PublishedStory): ShownPicture[] {
  return pictureBlocks(body).flatMap((block) => shownPicture(readUse(block), pictures) ?? []);
}

function filled<Entry extends { value: string }>(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ value }) => value !== "");
}
