import { handOut, nothingHere } from "@/app/(site)/hand-out";
import { sitemapEntries } from "@/app/(site)/sitemap-entries";
import { theNewsroom } from "@/db/published-newsroom";
import { env } from "@/env";
import { sitemapPage } from "@/feeds/sitemap";
import { isLanguage } from "@/newsroom/languages";
import { shows } from "@/newsroom/shows";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ language: string; page: string }> },
): Promise<Response> {
  const { language, page } = await params;
  const number = /^([1-9][0-9]{0,4})\.xml$/.exec(page)?.[1];
  const newsroom = await theNewsroom();
  if (number === undefined || !isLanguage(language) || !newsroom.languages.includes(language))
    return nothingHere();
  const entries = await sitemapEntries(language);
  const xml = sitemapPage(newsroom, env().siteUrl, language, entries, Number(number));
  if (xml === null) return nothingHere();
  return handOut(xml, "application/xml", [shows.newsroom(), shows.edition(language)]);
}
