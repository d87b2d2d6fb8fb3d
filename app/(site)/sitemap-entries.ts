import { publishedPaths } from "@/db/published-lists";
import type { SitemapEntry } from "@/feeds/sitemap";
import type { Language } from "@/newsroom/languages";

const batch = 5_000;

/** Every story of a language, by path. */
export async function sitemapEntries(language: Language): Promise<SitemapEntry[]> {
  const entries: SitemapEntry[] = [];
  for (;;) {
    const more = await publishedPaths(language, entries.at(-1)?.path, batch);
    entries.push(...more);
    if (more.length < batch) return entries;
  }
}
