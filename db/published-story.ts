import { and, desc, eq, inArray, type SQL } from "drizzle-orm";
import { leadOf } from "@/article/content";
import type { ChangeNote, PublishedStory, PublishedVersion } from "@/article/published-story";
import { asReader } from "@/db/client";
import { cardOf, visible } from "@/db/published-cards";
import { theNewsroom } from "@/db/published-newsroom";
import {
  moved,
  publishedStory as storyTable,
  publishedVersion as versionView,
} from "@/db/schema/published";
import { settledThroughout } from "@/newsroom/bidi";
import type { Language } from "@/newsroom/languages";
import { changeKindsWithNote } from "@/newsroom/story";

/** The story at a path, as stored: not percent-encoded, with the language prefix. */
export async function publishedStory(path: string): Promise<PublishedStory | null> {
  return oneWhole(eq(storyTable.path, path));
}

export async function publishedStoryById(id: string): Promise<PublishedStory | null> {
  return /^[0-9a-f-]{36}$/i.test(id) ? oneWhole(eq(storyTable.id, id)) : null;
}

/** Every version of a story that is public now, newest first. */
export async function publishedHistory(
  path: string,
): Promise<{ story: PublishedStory; versions: PublishedVersion[] } | null> {
  const story = await publishedStory(path);
  if (!story) return null;
  const rows = await asReader()
    .select()
    .from(versionView)
    .where(eq(versionView.storyId, story.id))
    .orderBy(desc(versionView.number));
  const versions = rows.map(({ storyId: _, content, at, seal: __, ...record }) => ({
    ...settledThroughout({
      ...record,
      at: at.toISOString(),
      headline: content?.fields.headline ?? null,
      standfirst: content?.fields.standfirst ?? null,
      lead: content ? leadOf(content) : null,
      pictures: content?.pictures ?? [],
    }),
    body: content?.body ?? null,
  }));
  return { story, versions };
}

/** Whole stories, newest first, for feeds. */
export async function latestPublished(
  language: Language,
  limit: number,
  section?: string,
): Promise<PublishedStory[]> {
  const rows = await asReader()
    .select()
    .from(storyTable)
    .where(
      and(
        eq(storyTable.language, language),
        section ? eq(storyTable.section, section) : undefined,
        visible,
      ),
    )
    .orderBy(desc(storyTable.publishedAt), desc(storyTable.id))
    .limit(limit);
  return whole(rows);
}

/** Where a story that once stood at the path stands now. */
export async function addressMovedTo(path: string): Promise<string | null> {
  const [row] = await asReader()
    .select({ path: storyTable.path })
    .from(moved)
    .innerJoin(storyTable, eq(storyTable.id, moved.storyId))
    .where(and(eq(moved.path, path), visible));
  return row?.path ?? null;
}

type StoryRow = typeof storyTable.$inferSelect;

async function oneWhole(where: SQL): Promise<PublishedStory | null> {
  const rows = await asReader().select().from(storyTable).where(and(where, visible));
  const [story] = await whole(rows);
  return story ?? null;
}

async function whole(rows: readonly StoryRow[]): Promise<PublishedStory[]> {
  if (rows.length === 0) return [];
  const newsroom = await theNewsroom();
  const notes = await notesOf(rows.map(({ id }) => id));
  const groups = await asReader()
    .select({
      group: storyTable.translationGroup,
      language: storyTable.language,
      path: storyTable.path,
      headline: storyTable.headline,
    })
    .from(storyTable)
    .where(
      and(
        inArray(
          storyTable.translationGroup,
          rows.map((row) => row.translationGroup),
        ),
        visible,
      ),
    );
  return rows.map((row) => {
    const { fields } = row.content;
    const lines = settledThroughout({
      ...cardOf(newsroom, row),
      dateline: fields.dateline ?? "",
      sourceLine: fields.sourceLine ?? "",
      searchTitle: fields.searchTitle ?? "",
      shareTitle: fields.shareTitle ?? "",
      shareDescription: fields.shareDescription ?? "",
      topics: row.topics,
      pictures: row.content.pictures ?? [],
      version: row.version,
      hash: row.hash,
      notes: notes.get(row.id) ?? [],
      translations: groups
        .filter((one) => one.group === row.translationGroup && one.language !== row.language)
        .map(({ language, path, headline }) => ({ language, path, headline })),
    });
    return { ...lines, body: row.content.body };
  });
}

async function notesOf(ids: readonly string[]): Promise<Map<string, ChangeNote[]>> {
  const rows = await asReader()
    .select({
      story: versionView.storyId,
      kind: versionView.kind,
      note: versionView.note,
      at: versionView.at,
      version: versionView.number,
    })
    .from(versionView)
    .where(
      and(
        inArray(versionView.storyId, [...ids]),
        inArray(versionView.kind, [...changeKindsWithNote]),
      ),
    )
    .orderBy(desc(versionView.number));
  const notes = new Map<string, ChangeNote[]>();
  for (const { story, at, ...note } of rows)
    notes.set(story, [...(notes.get(story) ?? []), { ...note, at: at.toISOString() }]);
  return notes;
}
