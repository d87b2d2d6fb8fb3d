import { asc, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { contentHash } from "@/article/content";
import { atDesk } from "@/db/client";
import { publishedStory } from "@/db/schema/published";
import { story, version, versionContent, versionErasure } from "@/db/schema/stories";
import { hashOfRecord, sealOf } from "@/newsroom/chain";

/** The first link of a story's chain that does not hold, and why. */
export type BadLink = { story: string; number: number; why: string };

type Reading = Pick<ReturnType<typeof atDesk>, "select" | "selectDistinct">;

/** Walks every story's chain of versions, and holds what is live against its end. */
export async function verifyVersions(db: Reading = atDesk()): Promise<{
  stories: number;
  versions: number;
  bad: BadLink[];
}> {
  const told = await db
    .selectDistinct({ id: version.storyId })
    .from(version)
    .orderBy(asc(version.storyId));
  const stories = told.map(({ id }) => id);
  const bad = await unbackedStories(db);
  let versions = 0;
  for (let at = 0; at < stories.length; at += atOnce) {
    const batch = stories.slice(at, at + atOnce);
    const linksOfAll = await linksOf(db, batch);
    const shown = new Map((await shownOf(db, batch)).map((one) => [one.id, one]));
    versions += linksOfAll.length;
    for (const id of batch) {
      const links = linksOfAll.filter(({ record }) => record.storyId === id);
      const first = await firstBadLink(id, links, shown.get(id));
      if (first) bad.push(first);
    }
  }
  return { stories: stories.length, versions, bad };
}

const atOnce = 100;

async function unbackedStories(db: Reading): Promise<BadLink[]> {
  const rows = await db
    .select({ id: publishedStory.id })
    .from(publishedStory)
    .leftJoin(version, eq(version.storyId, publishedStory.id))
    .where(isNull(version.id))
    .orderBy(asc(publishedStory.id));
  return rows.map(({ id }) => ({
    story: id,
    number: 0,
    why: "It is public without a version on record.",
  }));
}

type Link = Awaited<ReturnType<typeof linksOf>>[number];

function linksOf(db: Reading, stories: readonly string[]) {
  return db
    .select({ record: version, content: versionContent, erased: versionErasure.versionId })
    .from(version)
    .leftJoin(versionContent, eq(versionContent.versionId, version.id))
    .leftJoin(versionErasure, eq(versionErasure.versionId, version.id))
    .where(inArray(version.storyId, stories))
    .orderBy(asc(version.storyId), asc(version.number));
}

type Shown = Awaited<ReturnType<typeof shownOf>>[number];

/** What readers get of these stories, and what the desk calls live. */
function shownOf(db: Reading, stories: readonly string[]) {
  const desk = alias(story, "desk_story");
  return db
    .select({
      id: publishedStory.id,
      hash: publishedStory.hash,
      content: publishedStory.content,
      live: desk.liveHash,
    })
    .from(publishedStory)
    .innerJoin(desk, eq(desk.id, publishedStory.id))
    .where(inArray(publishedStory.id, stories));
}

async function firstBadLink(
  id: string,
  links: readonly Link[],
  shown: Shown | undefined,
): Promise<BadLink | null> {
  let previous: string | null = null;
  for (const [at, link] of links.entries()) {
    const why = await faultIn(link, at + 1, previous);
    if (why) return { story: id, number: link.record.number, why };
    previous = link.record.hash;
  }
  return shown ? faultAtEnd(id, links.at(-1), shown) : null;
}

async function faultIn(
  { record, content, erased }: Link,
  number: number,
  previous: string | null,
): Promise<string | null> {
  if (record.number !== number) return `Version ${number} is missing.`;
  if (record.previousHash !== previous) return "It does not name the version before it.";
  const hash = await hashOfRecord({
    story: record.storyId,
    number: record.number,
    at: record.at.toISOString(),
    kind: record.kind,
    note: record.note,
    seal: record.seal,
    previous: record.previousHash,
  });
  if (hash !== record.hash) return "The record was changed after it was made.";
  if (!content)
    return erased === null ? "Its content is missing without a reason on record." : null;
  if ((await contentHash(content.content)) !== content.contentHash)
    return "Its content is not the one that was published.";
  if ((await sealOf(content.salt, content.contentHash)) !== record.seal)
    return "Its content is not the one that the record seals.";
  return null;
}

/** What readers get must be the last version, and the last version what the desk calls live. */
async function faultAtEnd(
  id: string,
  last: Link | undefined,
  shown: Shown,
): Promise<BadLink | null> {
  if (!last?.content) return null;
  const number = last.record.number;
  if ((await contentHash(shown.content)) !== last.content.contentHash)
    return { story: id, number, why: "What readers get is not the last version." };
  if (shown.hash !== last.content.contentHash || shown.live !== last.content.contentHash)
    return { story: id, number, why: "The desk and the public name different texts as live." };
  return null;
}
