import { Readable } from "node:stream";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { expect, test } from "vitest";
import type { Language } from "@/newsroom/languages";
import { absolute } from "./absolute";
import { arabicStory, essayStory, ferryStory, fixtureNewsroom, siteUrl } from "./fixture";
import { type NewsSitemapStory, newsSitemap } from "./news-sitemap";
import { sitemapIndex, sitemapPage, sitemapPageSize } from "./sitemap";

const entries = [essayStory, ferryStory];

const read = (xml: string) => parseSitemap(Readable.from([xml]));

test("the index names every page of every language, with the time of its last change", async () => {
  const many = Array.from({ length: sitemapPageSize + 1 }, (_, n) => ({
    path: `/world/${n}`,
    updatedAt: "2026-03-01T00:00:00.000Z",
  }));
  const index = sitemapIndex(siteUrl, [
    { language: "en", entries: many },
    { language: "ar", entries: [arabicStory] },
    { language: "de", entries: [] },
  ]);
  expect(await parseSitemapIndex(Readable.from([index]))).toEqual([
    { url: `${siteUrl}/sitemap/en/1.xml`, lastmod: "2026-03-01T00:00:00.000Z" },
    { url: `${siteUrl}/sitemap/en/2.xml`, lastmod: "2026-03-01T00:00:00.000Z" },
    { url: `${siteUrl}/sitemap/ar/1.xml`, lastmod: arabicStory.updatedAt },
    { url: `${siteUrl}/sitemap/de/1.xml` },
  ]);
  const second = sitemapPage(fixtureNewsroom, siteUrl, "en", many, 2);
  expect((await read(second ?? "")).map(({ url }) => url)).toEqual([
    `${siteUrl}/world/${sitemapPageSize}`,
  ]);
  expect(sitemapPage(fixtureNewsroom, siteUrl, "en", many, 3)).toBeNull();
  expect(sitemapPage(fixtureNewsroom, siteUrl, "en", many, 0)).toBeNull();
});

test("the first page holds the front, the sections and the stories", async () => {
  const page = sitemapPage(fixtureNewsroom, siteUrl, "en", entries, 1) ?? "";
  await expect(page).toMatchFileSnapshot("golden/en.sitemap.xml");
  expect((await read(page)).map(({ url, lastmod }) => ({ url, lastmod }))).toEqual([
    { url: `${siteUrl}/`, lastmod: ferryStory.updatedAt },
    { url: `${siteUrl}/world`, lastmod: undefined },
    { url: `${siteUrl}/arts`, lastmod: undefined },
    { url: `${siteUrl}/arts/reading-by-lamplight`, lastmod: essayStory.updatedAt },
    { url: `${siteUrl}/world/ferry-strike-ends`, lastmod: ferryStory.updatedAt },
  ]);
  const arabic = sitemapPage(fixtureNewsroom, siteUrl, "ar", [arabicStory], 1) ?? "";
  expect((await read(arabic)).map(({ url }) => url)).toEqual([
    `${siteUrl}/ar`,
    `${siteUrl}/ar/world`,
    `${siteUrl}/ar/arts`,
    absolute(siteUrl, arabicStory.path),
  ]);
});

const now = new Date("2026-03-14T12:00:00.000Z");

test("the news sitemap holds the last 48 hours, newest first", async () => {
  const stories = [essayStory, ferryStory, arabicStory];
  const xml = newsSitemap(fixtureNewsroom, siteUrl, stories, now);
  await expect(xml).toMatchFileSnapshot("golden/news-sitemap.xml");
  expect((await read(xml)).map(({ url, news }) => ({ url, news }))).toEqual(
    [arabicStory, ferryStory, essayStory].map((story) => ({
      url: absolute(siteUrl, story.path),
      news: {
        publication: { name: fixtureNewsroom.name, language: story.language },
        publication_date: story.publishedAt,
        title: story.headline,
      },
    })),
  );
  expect((await read(xml)).map(({ img }) => img.map(({ url }) => url))).toEqual([
    [`${siteUrl}/media/Ch4rtCh4rtCh4rtCh4rt_-/whole-700.jpg`],
    [`${siteUrl}/media/Qu4y_Qu4y-Qu4yQu4yQu4y/whole-1600.jpg`],
    [],
  ]);
  const later = new Date("2026-03-14T18:00:00.001Z");
  expect(newsSitemap(fixtureNewsroom, siteUrl, stories, later)).not.toContain("lamplight");
});

test("the news sitemap may be empty and never holds more than 1,000 stories", async () => {
  expect(await read(newsSitemap(fixtureNewsroom, siteUrl, [], now))).toEqual([]);
  const many: NewsSitemapStory[] = Array.from({ length: 1200 }, (_, n) => ({
    path: `/world/${n}`,
    language: "en" satisfies Language,
    headline: "Tide tables",
    lead: null,
    publishedAt: new Date(now.getTime() - n * 1000).toISOString(),
  }));
  const read1000 = await read(newsSitemap(fixtureNewsroom, siteUrl, many, now));
  expect(read1000).toHaveLength(1000);
  expect(read1000[999]?.url).toBe(`${siteUrl}/world/999`);
});
