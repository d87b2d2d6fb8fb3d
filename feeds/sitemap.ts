import { frontPath, sectionPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { absolute } from "./absolute";
import { latestChange } from "./latest-change";
import { element, type Xml, xmlDocument } from "./xml";

/** A story's address and the time of its last change that is news to a reader. */
export type SitemapEntry = { path: string; updatedAt: string };

/** Stories on a page. The protocol allows 50,000; less is quicker to print anew. */
export const sitemapPageSize = 10_000;

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

const sitemapPagePath = (language: Language, page: number) => `/sitemap/${language}/${page}.xml`;

/** How many pages a language's stories fill; at least one, which also lists its front and sections. */
function sitemapPageCount(entries: readonly SitemapEntry[]): number {
  return Math.max(1, Math.ceil(entries.length / sitemapPageSize));
}

function pageOf(entries: readonly SitemapEntry[], page: number): readonly SitemapEntry[] {
  return entries.slice((page - 1) * sitemapPageSize, page * sitemapPageSize);
}

/** The index: every page of every language. Entries are a language's stories, ordered by path. */
export function sitemapIndex(
  siteUrl: string,
  editions: readonly { language: Language; entries: readonly SitemapEntry[] }[],
): string {
  const pages = editions.flatMap(({ language, entries }) =>
    Array.from({ length: sitemapPageCount(entries) }, (_, index) =>
      element(
        "sitemap",
        {},
        element("loc", {}, absolute(siteUrl, sitemapPagePath(language, index + 1))),
        lastmod(latestChange(pageOf(entries, index + 1))),
      ),
    ),
  );
  return xmlDocument(element("sitemapindex", { xmlns: namespace }, ...pages));
}

/** One page, counted from 1, or null if there is no such page. */
export function sitemapPage(
  newsroom: Newsroom,
  siteUrl: string,
  language: Language,
  entries: readonly SitemapEntry[],
  page: number,
): string | null {
  if (page < 1 || page > sitemapPageCount(entries)) return null;
  const lists = page === 1 ? listPages(newsroom, siteUrl, language, latestChange(entries)) : [];
  const stories = pageOf(entries, page).map(({ path, updatedAt }) =>
    element("url", {}, element("loc", {}, absolute(siteUrl, path)), lastmod(updatedAt)),
  );
  return xmlDocument(element("urlset", { xmlns: namespace }, ...lists, ...stories));
}

function listPages(
  newsroom: Newsroom,
  siteUrl: string,
  language: Language,
  changed: string | null,
): Xml[] {
  const edition = editionOf(newsroom, language);
  const front = element(
    "url",
    {},
    element("loc", {}, absolute(siteUrl, frontPath(edition))),
    lastmod(changed),
  );
  const sections = newsroom.sections.map(({ slug }) =>
    element("url", {}, element("loc", {}, absolute(siteUrl, sectionPath(edition, slug)))),
  );
  return [front, ...sections];
}

function lastmod(time: string | null): Xml | null {
  return time === null ? null : element("lastmod", {}, time);
}
