import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import jsonFeedSchema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import type { PublishedStory } from "@/article/published-story";
import { paperSays } from "@/newsroom/newsroom";
import { absolute } from "./absolute";
import { atom } from "./atom";
import { type FeedEdition, feedEdition } from "./edition";
import { arabicStory, essayStory, ferryStory, fixtureNewsroom, siteUrl } from "./fixture";
import { jsonFeed } from "./json-feed";
import { pictureFile } from "./picture-file";
import { rss } from "./rss";
import { storyHtml } from "./story-html";
import { storyUrn } from "./story-urn";

const english = [ferryStory, essayStory];
const arabic = [arabicStory];

const editions: [string, FeedEdition, PublishedStory[]][] = [
  ["en", editionAt([]), english],
  ["ar", editionAt(["ar"]), arabic],
  ["en-arts", editionAt(["arts"]), [essayStory]],
];

describe.each(editions)("%s", (name, edition, stories) => {
  const asRss = rss(fixtureNewsroom, siteUrl, edition, stories);
  const asAtom = atom(fixtureNewsroom, siteUrl, edition, stories);
  const asJson = jsonFeed(fixtureNewsroom, siteUrl, edition, stories);

  test("stays as it was: RSS, Atom and JSON Feed", async () => {
    await expect(asRss).toMatchFileSnapshot(`golden/${name}.feed.xml`);
    await expect(asAtom).toMatchFileSnapshot(`golden/${name}.atom.xml`);
    await expect(`${JSON.stringify(asJson, null, 2)}\n`).toMatchFileSnapshot(
      `golden/${name}.feed.json`,
    );
  });

  test("RSS reads back as what went in", () => {
    const feed = parseRssFeed(asRss);
    expect(feed.title).toBe(edition.title);
    expect(feed.description).toBe(paperSays(fixtureNewsroom, "tagline", edition.language).words);
    expect(feed.language).toBe(edition.language);
    expect(feed.link).toBe(absolute(siteUrl, edition.pagePath));
    expect(feed.atom?.links?.[0]).toMatchObject({
      rel: "self",
      href: absolute(siteUrl, name === "en" ? "/feed.xml" : `${edition.pagePath}/feed.xml`),
    });
    expect(
      feed.items?.map((item) => ({
        title: item.title,
        link: item.link,
        guid: item.guid?.value,
        at: item.pubDate,
        standfirst: item.description,
        creators: item.dc?.creators,
        categories: item.categories?.map((category) => category.name),
        html: item.content?.encoded,
        picture: item.media?.contents?.[0]?.url,
        credit: item.media?.contents?.[0]?.credits?.[0]?.value,
        says: item.media?.contents?.[0]?.description?.value,
      })),
    ).toEqual(
      stories.map((story) => ({
        title: story.headline,
        link: absolute(siteUrl, story.path),
        guid: storyUrn(story),
        at: new Date(story.publishedAt).toUTCString(),
        standfirst: story.standfirst || undefined,
        creators: story.bylines.filter(({ role }) => role !== "edited by").map((b) => b.name),
        categories: [story.section.name, ...story.topics.map((topic) => topic.name)],
        html: printable(storyHtml(siteUrl, story)),
        picture: leadAddress(story),
        credit: story.lead?.credit,
        says: story.lead?.caption,
      })),
    );
  });

  test("Atom reads back as what went in", () => {
    const feed = parseAtomFeed(asAtom);
    expect(feed.updated).toBe(stories[0]?.updatedAt);
    expect(feed.title).toMatchObject({ value: edition.title });
    expect(
      feed.entries?.map((entry) => ({
        id: entry.id,
        title: textOf(entry.title),
        summary: textOf(entry.summary),
        content: textOf(entry.content),
        published: entry.published,
        updated: entry.updated,
        link: entry.links?.[0]?.href,
        picture: entry.media?.contents?.[0]?.url,
      })),
    ).toEqual(
      stories.map((story) => ({
        id: storyUrn(story),
        title: story.headline,
        summary: story.standfirst || undefined,
        content: printable(storyHtml(siteUrl, story)),
        published: story.publishedAt,
        updated: story.updatedAt,
        link: absolute(siteUrl, story.path),
        picture: leadAddress(story),
      })),
    );
  });

  test("JSON Feed keeps to its schema and reads back", () => {
    const validate = addFormats(new Ajv({ strict: false })).compile(jsonFeedSchema);
    validate(asJson);
    expect(validate.errors).toBeNull();
    expect(validate({ ...asJson, items: [{ content_html: 1 }] })).toBe(false);
    const feed = parseJsonFeed(JSON.stringify(asJson));
    expect(feed.items?.map((item) => item.title)).toEqual(stories.map((s) => s.headline));
    expect(feed.items?.map((item) => item.content_html)).toEqual(
      stories.map((story) => storyHtml(siteUrl, story)),
    );
    expect(feed.items?.map((item) => item.image)).toEqual(stories.map(leadAddress));
  });
});

test("a feed without stories is a feed", () => {
  const edition = editionAt([]);
  expect(parseRssFeed(rss(fixtureNewsroom, siteUrl, edition, [])).title).toBe(edition.title);
  expect(parseAtomFeed(atom(fixtureNewsroom, siteUrl, edition, [])).id).toBe(`${siteUrl}/atom.xml`);
  expect(jsonFeed(fixtureNewsroom, siteUrl, edition, []).items).toEqual([]);
});

test("each edition has one address", () => {
  expect(feedEdition(fixtureNewsroom, ["en"])).toBeNull();
  expect(feedEdition(fixtureNewsroom, ["de"])).toBeNull();
  expect(feedEdition(fixtureNewsroom, ["nowhere"])).toBeNull();
  expect(feedEdition(fixtureNewsroom, ["world", "arts"])).toBeNull();
  expect(feedEdition(fixtureNewsroom, ["ar", "world", "x"])).toBeNull();
  expect(editionAt(["ar", "world"])).toMatchObject({
    language: "ar",
    section: "world",
    pagePath: "/ar/world",
    title: "Harbour & Hill Ledger: العالم",
  });
});

test("script in every field comes out as text", () => {
  const evil = `<script>alert("x")</script>]]><x y='z'>&`;
  const story: PublishedStory = {
    ...ferryStory,
    path: "/world/evil",
    section: { slug: "world", name: evil, path: "/world" },
    kicker: evil,
    headline: evil,
    standfirst: evil,
    dateline: evil,
    sourceLine: evil,
    searchTitle: evil,
    shareTitle: evil,
    shareDescription: evil,
    bylines: [{ name: evil, role: "reported by", author: null }],
    lead: ferryStory.lead && {
      ...ferryStory.lead,
      caption: evil,
      alt: evil,
      credit: evil,
      copyright: evil,
      verifiedBy: evil,
      licence: evil,
    },
    topics: [{ kind: "subject", name: evil, slug: "evil" }],
    notes: [{ kind: "correction", note: evil, at: evil, version: 2 }],
  };
  const paper = { ...fixtureNewsroom, name: evil, tagline: evil };
  const edition = { ...editionAt([]), title: evil };
  for (const xml of [rss(paper, siteUrl, edition, [story]), atom(paper, siteUrl, edition, [story])])
    expect(xml).not.toMatch(/<script|<x |\]\]>/);
  expect(storyHtml(siteUrl, story)).not.toMatch(/<script|<x /);
});

test("characters that XML cannot hold are left out, marks of direction stay", () => {
  const story = { ...essayStory, headline: "a\u0000\u000B\uFFFE\uD800b \u200F\u202Bج\u202C 🎉\t" };
  const edition = editionAt([]);
  for (const xml of [
    rss(fixtureNewsroom, siteUrl, edition, [story]),
    atom(fixtureNewsroom, siteUrl, edition, [story]),
  ])
    expect(xml).toContain("ab \u200F\u202Bج\u202C 🎉\t<");
});

test("an Arabic feed says its language and direction", () => {
  const xml = atom(fixtureNewsroom, siteUrl, editionAt(["ar"]), arabic);
  expect(xml).toContain('xml:lang="ar"');
  expect(xml).toContain('&lt;div lang="ar" dir="rtl"&gt;');
});

function editionAt(segments: string[]): FeedEdition {
  const edition = feedEdition(fixtureNewsroom, segments);
  if (edition === null) throw new Error(`no edition at ${segments.join("/")}`);
  return edition;
}

function leadAddress({ lead }: PublishedStory): string | undefined {
  return lead ? pictureFile(siteUrl, lead, "whole").url : undefined;
}

function printable(html: string): string {
  return html.replaceAll("\u0007", "");
}

function textOf(construct: { value?: string } | undefined): string | undefined {
  return construct?.value;
}
