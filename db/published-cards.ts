import { and, desc, type SQL, sql } from "drizzle-orm";
import type { PublishedCard } from "@/article/published-story";
import { asReader } from "@/db/client";
import { theNewsroom } from "@/db/published-newsroom";
import { publishedStory as storyTable } from "@/db/schema/published";
import { sectionPath } from "@/newsroom/addresses";
import { settledThroughout } from "@/newsroom/bidi";
import { directionOf, readingMinutes } from "@/newsroom/languages";
import { editionOf, type Newsroom, sectionName } from "@/newsroom/newsroom";

/** Nothing is public before its time by the database's clock. */
export const visible = sql`${storyTable.visibleFrom} <= now()`;

/** What a list needs of a story; the text is left where it is. */
export const cardColumns = {
  id: storyTable.id,
  path: storyTable.path,
  language: storyTable.language,
  section: storyTable.section,
  kind: storyTable.kind,
  kicker: storyTable.kicker,
  headline: storyTable.headline,
  standfirst: storyTable.standfirst,
  bylines: storyTable.bylines,
  lead: storyTable.lead,
  words: storyTable.words,
  publishedAt: storyTable.publishedAt,
  updatedAt: storyTable.updatedAt,
};

export type CardRow = Pick<typeof storyTable.$inferSelect, keyof typeof cardColumns>;

/** Cards of the stories that a condition names, newest first. */
export async function cards(where: SQL | undefined, limit: number): Promise<PublishedCard[]> {
  const newsroom = await theNewsroom();
  const rows = await asReader()
    .select(cardColumns)
    .from(storyTable)
    .where(and(where, visible))
    .orderBy(desc(storyTable.publishedAt), desc(storyTable.id))
    .limit(limit);
  return rows.map((row) => cardOf(newsroom, row));
}

/** A card as lists show it, with its section in words. */
export function cardOf(newsroom: Newsroom, row: CardRow): PublishedCard {
  return settledThroughout({
    id: row.id,
    path: row.path,
    language: row.language,
    direction: directionOf(row.language),
    section: {
      slug: row.section,
      name: sectionName(newsroom, row.section, row.language),
      path: sectionPath(editionOf(newsroom, row.language), row.section),
    },
    kind: row.kind,
    kicker: row.kicker,
    headline: row.headline,
    standfirst: row.standfirst,
    bylines: row.bylines,
    lead: row.lead,
    words: row.words,
    minutes: readingMinutes(row.language, row.words),
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  });
}
