import { handOut } from "@/app/(site)/hand-out";
import { publishedDay } from "@/db/published-lists";
import { theNewsroom } from "@/db/published-newsroom";
import { env } from "@/env";
import { newsSitemap } from "@/feeds/news-sitemap";
import { dayIn } from "@/newsroom/days";
import { shows } from "@/newsroom/shows";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const newsroom = await theNewsroom();
  const now = new Date();
  const days = [0, 24, 48].map((hours) =>
    dayIn(newsroom.zone, new Date(now.getTime() - hours * 3_600_000)),
  );
  const lists = newsroom.languages.flatMap((language) =>
    [...new Set(days)].map((day) => publishedDay(language, day)),
  );
  const stories = (await Promise.all(lists)).flat();
  return handOut(newsSitemap(newsroom, env().siteUrl, stories, now), "application/xml", [
    shows.newsroom(),
    ...newsroom.languages.map(shows.edition),
  ]);
}
