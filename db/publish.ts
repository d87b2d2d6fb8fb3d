import { randomBytes } from "node:crypto";
import { and, desc, eq, notInArray, sql } from "drizzle-orm";
import { contentHash, leadOf, type StoryContent, wordsOf } from "@/article/content";
import { searchedTexts } from "@/article/searched-text";
import { publishedPicture, publishedStory } from "@/db/schema/published";
import { type StoryRow, story, version, versionContent } from "@/db/schema/stories";
import { searchCut, searchIndex } from "@/db/search-index";
import { theSettings } from "@/db/settings-read";
import type { Tx } from "@/db/transaction";
import {
  archivePath,
  authorPath,
  type Edition,
  feedPath,
  frontPath,
  historyPath,
  ninjsPath,
  sectionFeedPath,
  sectionPath,
  storyPath,
  topicPath,
} from "@/newsroom/addresses";
import { hashOfRecord, sealOf } from "@/newsroom/chain";
import { dayIn } from "@/newsroom/days";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { earlierWillDo, shows } from "@/newsroom/shows";

/** The edition of the press in which a change shows, and the addresses that are printed first. */
export type Pressed = { edition: number; first: string[] };

/** Makes the content a version, the public's version, and the press's business: all in the move's transaction. */
export async function publishContent(
  tx: Tx,
  row: StoryRow,
  content: StoryContent,
): Promise<Pressed> {
  const made = await addVersion(tx, row, content);
  const before = await publicNow(tx, row.id);
  const after = await project(tx, row, content, made, before);
  const shown = await showPictures(tx, row.id, content);
  return sendToPress(tx, await theSettings(tx), before ? [before, after] : [after], shown);
}

type Made = { number: number; at: Date; hash: string };
type Public = typeof publishedStory.$inferSelect;

async function addVersion(tx: Tx, row: StoryRow, content: StoryContent): Promise<Made> {
  const [last] = await tx
    .select({ number: version.number, hash: version.hash })
    .from(version)
    .where(eq(version.storyId, row.id))
    .orderBy(desc(version.number))
    .limit(1);
  // Milliseconds, because that is what the record's hash is taken over.
  const { rows } = await tx.execute(sql`select date_trunc('milliseconds', now()) as at`);
  const at = new Date(String(rows[0]?.at));
  const salt = randomBytes(32).toString("hex");
  const hashOfContent = await contentHash(content);
  const seal = await sealOf(salt, hashOfContent);
  const record = {
    story: row.id,
    number: (last?.number ?? 0) + 1,
    at: at.toISOString(),
    kind: content.change.kind,
    note: content.change.note,
    seal,
    previous: last?.hash ?? null,
  };
  const hash = await hashOfRecord(record);
  const [inserted] = await tx
    .insert(version)
    .values({
      storyId: row.id,
      number: record.number,
      at,
      kind: record.kind,
      note: record.note,
      seal,
      previousHash: record.previous,
      hash,
    })
    .returning({ id: version.id });
  if (!inserted) throw new Error("The version was not inserted.");
  await tx
    .insert(versionContent)
    .values({ versionId: inserted.id, salt, contentHash: hashOfContent, content });
  return { number: record.number, at, hash: hashOfContent };
}

async function publicNow(tx: Tx, id: string): Promise<Public | null> {
  const [row] = await tx.select().from(publishedStory).where(eq(publishedStory.id, id));
  return row ?? null;
}

/** Writes what the public may have of it. A minor change leaves the "updated" time alone. */
async function project(
  tx: Tx,
  row: StoryRow,
  content: StoryContent,
  made: Made,
  before: Public | null,
): Promise<Public> {
  if (content.section === null) throw new Error("A story without a section cannot be published.");
  const edition = editionOf(await theSettings(tx), content.language);
  const values = {
    language: content.language,
    section: content.section,
    slug: content.slug,
    path: storyPath(edition, content.section, content.slug),
    kind: content.kind,
    kicker: content.fields.kicker ?? "",
    headline: content.fields.headline ?? "",
    standfirst: content.fields.standfirst ?? "",
    bylines: [...content.bylines],
    topics: [...content.topics],
    words: wordsOf(content.body),
    content,
    publishedAt: before?.publishedAt ?? made.at,
    updatedAt: before && content.change.kind === "minor" ? before.updatedAt : made.at,
    version: made.number,
    hash: made.hash,
    lead: leadOf(content),
    translationGroup: before?.translationGroup ?? (await groupOf(tx, row)),
    search: searchIndex(searchedTexts(content, content, content.pictures ?? [])),
    searchCut,
  };
  const [after] = await tx
    .insert(publishedStory)
    .values({ id: row.id, ...values })
    .onConflictDoUpdate({ target: publishedStory.id, set: values })
    .returning();
  if (!after) throw new Error("The story was not projected.");
  return after;
}

/** What became of the cuts that a story shows, by the marks of their files. */
type Shown = { marks: string[]; isTakenAway: boolean };

/** From its commit on, the files of these pictures are public and those of others are not. */
async function showPictures(tx: Tx, storyId: string, content: StoryContent): Promise<Shown> {
  const now = content.pictures ?? [];
  const gone = await tx
    .delete(publishedPicture)
    .where(
      and(
        eq(publishedPicture.storyId, storyId),
        notInArray(publishedPicture.cut, ["", ...now.map(({ cut }) => cut)]),
      ),
    )
    .returning({ cut: publishedPicture.cut });
  if (now.length > 0)
    await tx
      .insert(publishedPicture)
      .values(
        now.map(({ cut, id, width, height }) => ({ storyId, cut, pictureId: id, width, height })),
      )
      .onConflictDoNothing();
  return {
    marks: [...gone, ...now].map(({ cut }) => shows.picture(cut)),
    isTakenAway: gone.length > 0,
  };
}

/** Translations share the group of the story that they translate. */
async function groupOf(tx: Tx, row: StoryRow): Promise<string> {
  if (!row.translationOf) return row.id;
  const [source] = await tx.select().from(story).where(eq(story.id, row.translationOf));
  return source?.translationOf ?? row.translationOf;
}

async function sendToPress(
  tx: Tx,
  newsroom: Newsroom,
  stories: readonly Public[],
  shown: Shown,
): Promise<Pressed> {
  const translations = await tx
    .select()
    .from(publishedStory)
    .where(eq(publishedStory.translationGroup, stories[0]?.translationGroup ?? ""));
  const marks = new Set(translations.map(({ id }) => shows.story(id)));
  const first = new Set<string>();
  const then = new Set<string>();
  for (const one of stories) {
    const edition = editionOf(newsroom, one.language);
    for (const mark of marksOf(one)) marks.add(mark);
    for (const address of readFirst(one, edition)) first.add(address);
    for (const address of readAfter(one, edition, newsroom.zone)) then.add(address);
  }
  for (const { path } of translations) then.add(path);
  return touchPress(
    tx,
    [...marks, ...shown.marks, ...(shown.isTakenAway ? [] : [earlierWillDo])],
    [...first],
    [...then].filter((address) => !first.has(address)),
  );
}

/**
 * Takes pages out of print and has them printed anew, with the transaction: first those that whoever
 * made the change waits for, then the others. Between the commit and its printing an address has no
 * page in print, and is printed for the first reader who asks.
 */
export async function touchPress(
  tx: Tx,
  marks: readonly string[],
  first: readonly string[],
  then: readonly string[] = [],
): Promise<Pressed> {
  const { rows } = await tx.execute(
    sql`select press.touch(${sql.param([...marks])}::text[]) as edition`,
  );
  const edition = Number(rows[0]?.edition);
  const print = JSON.stringify({ addresses: first, edition });
  const printRest = JSON.stringify({ addresses: then, edition });
  await tx.execute(
    sql`select graphile_worker.add_job('print', ${print}::json),
      graphile_worker.add_job('print-rest', ${printRest}::json, queue_name => 'print-rest')`,
  );
  return { edition, first: [...first] };
}

function marksOf(one: Public): string[] {
  return [
    shows.story(one.id),
    shows.edition(one.language),
    shows.section(one.language, one.section),
    ...one.topics.map(({ slug }) => shows.topic(one.language, slug)),
    ...one.bylines.flatMap(({ author }) => (author ? shows.author(one.language, author) : [])),
  ];
}

/** Where readers look for a story first: its page, the front and its section. */
function readFirst(one: Public, edition: Edition): string[] {
  return [one.path, frontPath(edition), sectionPath(edition, one.section)];
}

/** Every other public address where it stands or is listed: the feeds, which others wait for, then the rest. */
function readAfter(one: Public, edition: Edition, zone: string): string[] {
  return [
    feedPath(edition, "feed.xml"),
    feedPath(edition, "atom.xml"),
    feedPath(edition, "feed.json"),
    sectionFeedPath(edition, one.section),
    "/news-sitemap.xml",
    historyPath(one.path),
    ninjsPath(one.id),
    ...one.topics.map(({ slug }) => topicPath(edition, slug)),
    ...one.bylines.flatMap(({ author }) => (author ? authorPath(edition, author) : [])),
    archivePath(edition, dayIn(zone, one.publishedAt)),
    "/sitemap.xml",
  ];
}
