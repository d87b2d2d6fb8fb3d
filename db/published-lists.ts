import { and, asc, desc, eq, gt, inArray, lt, ne, sql } from "drizzle-orm";
import type { ChangeNote, PublishedCard, PublishedStory } from "@/article/published-story";
import { asReader } from "@/db/client";
import { type CardRow, cardColumns, cardOf, cards, visible } from "@/db/published-cards";
import { theNewsroom } from "@/db/published-newsroom";
import {
  publishedAuthor as authorView,
  frontSlot,
  publishedStory as storyTable,
  publishedVersion as versionView,
} from "@/db/schema/published";
import { queryOf } from "@/db/story-search";
import type { Language } from "@/newsroom/languages";
import { frontSlots } from "@/newsroom/newsroom";
import { changeKindsWithNote, type StoryKind, type Topic } from "@/newsroom/story";

/** The front: places set by hand first, time fills the rest. */
export async function publishedFront(
  language: Language,
): Promise<{ lead: PublishedCard | null; next: PublishedCard[]; latest: PublishedCard[] }> {
  const newsroom = await theNewsroom();
  const byHand = await asReader()
    .select({ ...cardColumns, slot: frontSlot.slot })
    .from(frontSlot)
    .innerJoin(storyTable, eq(storyTable.id, frontSlot.storyId))
    .where(and(eq(frontSlot.language, language), eq(storyTable.language, language), visible))
    .orderBy(asc(frontSlot.slot));
  const newest = await asReader()
    .select(cardColumns)
    .from(storyTable)
    .where(and(eq(storyTable.language, language), visible))
    .orderBy(desc(storyTable.publishedAt), desc(storyTable.id))
    .limit(30 + frontSlots);
  const rest = newest.filter(({ id }) => !byHand.some((set) => set.id === id));
  const top: CardRow[] = [];
  for (let slot = 1; slot <= frontSlots; slot += 1) {
    const row = byHand.find((set) => set.slot === slot) ?? rest.shift();
    if (row) top.push(row);
  }
  const [lead, ...next] = top.map((row) => cardOf(newsroom, row));
  return {
    lead: lead ?? null,
    next,
    latest: rest.slice(0, 30).map((row) => cardOf(newsroom, row)),
  };
}

/** A section's stories, newest first; `before` is the publishedAt of the last one seen. */
export async function publishedSection(
  language: Language,
  section: string,
  limit: number,
  before?: string,
): Promise<PublishedCard[]> {
  return cards(
    and(
      eq(storyTable.language, language),
      eq(storyTable.section, section),
      before ? lt(storyTable.publishedAt, new Date(before)) : undefined,
    ),
    limit,
  );
}

export async function publishedKind(
  language: Language,
  kind: StoryKind,
  limit: number,
): Promise<PublishedCard[]> {
  return cards(and(eq(storyTable.language, language), eq(storyTable.kind, kind)), limit);
}

/** Stories that share a topic, then others of the section. */
export async function publishedRelated(
  story: PublishedStory,
  limit: number,
): Promise<PublishedCard[]> {
  const others = and(eq(storyTable.language, story.language), ne(storyTable.id, story.id));
  const sharing = story.topics.map(
    ({ slug }) => sql`${storyTable.topics} @> ${JSON.stringify([{ slug }])}::jsonb`,
  );
  const related =
    sharing.length > 0
      ? await cards(and(others, sql`(${sql.join(sharing, sql` or `)})`), limit)
      : [];
  if (related.length >= limit) return related;
  const near = await cards(and(others, eq(storyTable.section, story.section.slug)), limit * 2);
  const known = new Set(related.map(({ id }) => id));
  return [...related, ...near.filter(({ id }) => !known.has(id))].slice(0, limit);
}

export async function publishedTopic(
  language: Language,
  slug: string,
): Promise<{ topic: Topic; cards: PublishedCard[] } | null> {
  const where = and(
    eq(storyTable.language, language),
    sql`${storyTable.topics} @> ${JSON.stringify([{ slug }])}::jsonb`,
  );
  const [one] = await asReader()
    .select({ topics: storyTable.topics })
    .from(storyTable)
    .where(and(where, visible))
    .limit(1);
  const topic = one?.topics.find((each) => each.slug === slug);
  return topic ? { topic, cards: await cards(where, 50) } : null;
}

export async function publishedAuthor(
  language: Language,
  slug: string,
): Promise<{ name: string; cards: PublishedCard[] } | null> {
  const [author] = await asReader().select().from(authorView).where(eq(authorView.slug, slug));
  if (!author) return null;
  const found = await cards(
    and(
      eq(storyTable.language, language),
      sql`${storyTable.bylines} @> ${JSON.stringify([{ author: slug }])}::jsonb`,
    ),
    50,
  );
  return { name: author.name, cards: found };
}

/** Stories first published on a day, yyyy-mm-dd in the newsroom's zone, newest first. */
export async function publishedDay(language: Language, day: string): Promise<PublishedCard[]> {
  const { zone } = await theNewsroom();
  const from = sql`(${day}::date)::timestamp at time zone ${zone}`;
  const to = sql`(${day}::date + 1)::timestamp at time zone ${zone}`;
  return cards(
    and(
      eq(storyTable.language, language),
      sql`${storyTable.publishedAt} >= ${from}`,
      sql`${storyTable.publishedAt} < ${to}`,
    ),
    500,
  );
}

/** The notes that readers are owed, newest first, with the stories that they are about. */
export async function publishedCorrections(
  language: Language,
): Promise<{ card: PublishedCard; note: ChangeNote }[]> {
  const newsroom = await theNewsroom();
  const rows = await asReader()
    .select({
      card: cardColumns,
      note: {
        kind: versionView.kind,
        note: versionView.note,
        at: versionView.at,
        version: versionView.number,
      },
    })
    .from(versionView)
    .innerJoin(storyTable, eq(storyTable.id, versionView.storyId))
    .where(
      and(
        eq(storyTable.language, language),
        visible,
        inArray(versionView.kind, [...changeKindsWithNote]),
      ),
    )
    .orderBy(desc(versionView.at))
    .limit(100);
  return rows.map(({ card, note }) => ({
    card: cardOf(newsroom, card),
    note: { ...note, at: note.at.toISOString() },
  }));
}

/** Stories that hold all the words, best first. The last word may be the beginning of one. */
export async function searchPublished(
  language: Language,
  query: string,
  limit: number,
): Promise<PublishedCard[]> {
  const asked = queryOf(query.slice(0, 200), 1);
  if (!asked) return [];
  const newsroom = await theNewsroom();
  // The newest 500 that match are ranked: a common word must not cost the whole archive.
  const rows = await asReader().execute<{ id: string }>(sql`
    select id from (
      select id, search, published_at from published.story
      where language = ${language} and visible_from <= now() and search @@ ${asked}
      order by published_at desc limit 500
    ) newest
    order by ts_rank(search, ${asked}) desc, published_at desc limit ${limit}`);
  const ids = rows.rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const found = await asReader()
    .select(cardColumns)
    .from(storyTable)
    .where(and(inArray(storyTable.id, ids), visible));
  return ids.flatMap((id) => {
    const row = found.find((one) => one.id === id);
    return row ? [cardOf(newsroom, row)] : [];
  });
}

/** Every public path of a language in order, for sitemaps. */
export async function publishedPaths(
  language: Language,
  afterPath = "",
  limit = 50_000,
): Promise<{ path: string; publishedAt: string; updatedAt: string; headline: string }[]> {
  const rows = await asReader()
    .select({
      path: storyTable.path,
      publishedAt: storyTable.publishedAt,
      updatedAt: storyTable.updatedAt,
      headline: storyTable.headline,
    })
    .from(storyTable)
    .where(and(eq(storyTable.language, language), gt(storyTable.path, afterPath), visible))
    .orderBy(asc(storyTable.path))
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }));
}
