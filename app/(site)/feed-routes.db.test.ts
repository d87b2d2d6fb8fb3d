import { parseAtomFeed, parseRssFeed } from "feedsmith";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as securityTxt } from "@/app/(site)/.well-known/security.txt/route";
import { feedRoute } from "@/app/(site)/hand-out-feed";
import { GET as newsSitemap } from "@/app/(site)/news-sitemap.xml/route";
import { GET as ninjs } from "@/app/(site)/ninjs/[file]/route";
import { GET as robots } from "@/app/(site)/robots.txt/route";
import { GET as sitemapPage } from "@/app/(site)/sitemap/[language]/[page]/route";
import { GET as sitemapIndex } from "@/app/(site)/sitemap.xml/route";
import { done, draftOf, make, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";
import type { FeedFile } from "@/feeds/edition";

const headline = `Ferry "stays" & <sails>`;
const canary = "Canary that is only a draft";
const site = "http://localhost:3000";
let owner: pg.Pool;
let live: string;
let draft: string;

beforeAll(async () => {
  ({ owner } = await testDatabase());
  const { reporter, editor } = await smallNewsroom(owner);
  live = await draftOf(reporter, headline);
  done(await make(reporter, live, "submit"));
  done(await make(editor, live, "approve"));
  done(await make(editor, live, "publish"));
  draft = await draftOf(reporter, canary);
});

const feed = (file: FeedFile, first?: string, second?: string) =>
  feedRoute(file)(new Request(site), {
    params: Promise.resolve(first === undefined ? undefined : { first, second }),
  });
const ninjsOf = (file: string) => ninjs(new Request(site), { params: Promise.resolve({ file }) });
const pageOf = (language: string, page: string) =>
  sitemapPage(new Request(site), { params: Promise.resolve({ language, page }) });

test("a feed has its type, its own address and the marks of what it shows", async () => {
  const answer = await feed("feed.xml");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
  expect(answer.headers.get("link")).toBe(`<${site}/feed.xml>; rel="self"`);
  expect(answer.headers.get("x-stet-shows")?.split(" ")).toEqual([
    "newsroom",
    "edition:en",
    `story:${live}`,
  ]);
  expect(parseRssFeed(await answer.text()).items?.map(({ title }) => title)).toEqual([headline]);
});

test("a section and an edition have feeds of their own", async () => {
  const world = await feed("atom.xml", "world");
  expect(world.headers.get("x-stet-shows")).toContain("section:en:world");
  expect(parseAtomFeed(await world.text()).entries).toHaveLength(1);
  const sport = await feed("atom.xml", "sport");
  expect(parseAtomFeed(await sport.text()).entries ?? []).toHaveLength(0);
  const arabic = await feed("feed.json", "ar");
  expect(await arabic.json()).toMatchObject({ language: "ar", items: [] });
  expect((await feed("feed.json", "ar", "world")).status).toBe(200);
});

describe("what does not exist is a 404 with a problem in it", () => {
  test.each([
    ["an unknown section", () => feed("feed.xml", "nowhere")],
    ["the main language with a prefix", () => feed("feed.xml", "en")],
    ["a language that the paper has not", () => feed("feed.xml", "de")],
    ["a section of a section", () => feed("feed.xml", "world", "sport")],
    ["an unknown story", () => ninjsOf("0b8f6b1e-4a51-4c5e-9a57-3f6f2f6f0a01.json")],
    ["a draft", () => ninjsOf(`${draft}.json`)],
    ["no file name", () => ninjsOf(live)],
    ["no id", () => ninjsOf("a' or true--.json")],
    ["a page beyond the last", () => pageOf("en", "2.xml")],
    ["page nought", () => pageOf("en", "0.xml")],
    ["a sitemap of another language", () => pageOf("de", "1.xml")],
    ["security.txt without a contact", () => securityTxt()],
  ])("%s", async (_, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 404, type: "about:blank" });
  });
});

test("a story's ninjs form", async () => {
  const answer = await ninjsOf(`${live}.json`);
  expect(answer.headers.get("x-stet-shows")).toContain(`story:${live}`);
  expect(await answer.json()).toMatchObject({
    uri: `urn:uuid:${live}`,
    pubStatus: "usable",
    title: headline,
    by: "Rosa Lind",
  });
});

test("the sitemaps list what is public", async () => {
  expect(await (await sitemapIndex()).text()).toContain(`${site}/sitemap/ar/1.xml`);
  expect(await (await pageOf("en", "1.xml")).text()).toContain(`${site}/world/ferry-stays-sails`);
  const news = await newsSitemap();
  expect(news.headers.get("x-stet-shows")).toBe("newsroom edition:en edition:ar");
  expect(await news.text()).toContain('Ferry "stays" &amp; &lt;sails&gt;');
});

test("security.txt appears with a contact", async () => {
  await owner.query("update newsroom set contact = 'desk@courier.example'");
  expect(await (await securityTxt()).text()).toContain("Contact: mailto:desk@courier.example");
});

test("no draft is in any of them", async () => {
  const answers = await Promise.all([
    feed("feed.xml"),
    feed("atom.xml", "world"),
    feed("feed.json"),
    sitemapIndex(),
    pageOf("en", "1.xml"),
    newsSitemap(),
    robots(),
  ]);
  for (const answer of answers) expect((await answer.text()).toLowerCase()).not.toContain("canary");
});
