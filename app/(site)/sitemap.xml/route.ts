import { handOut } from "@/app/(site)/hand-out";
import { sitemapEntries } from "@/app/(site)/sitemap-entries";
import { theNewsroom } from "@/db/published-newsroom";
import { env } from "@/env";
import { sitemapIndex } from "@/feeds/sitemap";
import { shows } from "@/newsroom/shows";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const { languages } = await theNewsroom();
  const editions = await Promise.all(
    languages.map(async (language) => ({ language, entries: await sitemapEntries(language) })),
  );
  return handOut(sitemapIndex(env().siteUrl, editions), "application/xml", [
    shows.newsroom(),
    ...languages.map(shows.edition),
  ]);
}
