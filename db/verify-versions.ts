import { asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { contentHash } from "@/article/content";
import { atDesk } from "@/db/client";
import { publishedStory } from "@/db/schema/published";
import { story, version, versionContent, versionErasure } from "@/db/schema/stories";
import { hashOfRecord, sealOf } from "@/newsroom/chain";

/** The first link of a story's chain that does not hold, and why. */
export type BadLink = { story: string; number: number; why: string };

/** Walks every story's chain of versions, and holds what is live against its end. */
export async function verifyVersions(): Promise<{
  stories: number;
  versions: number;
  bad: BadLink[];
}> {
  const stories = await atDesk()
    .select({ id: version.storyId })
    .from(version)
    .groupBy(version.storyId)
    .orderBy(asc(version.storyId));
  const live = await atDesk().select({ id: publishedStory.id }).from(publishedStory);
  const unbacked = live.filter(({ id }) => !stories.some((one) => one.id === id));
  const bad: BadLink[] = unbacked.map(({ id }) => ({
    story: id,
    number: 0,
    why: "It is public without a version on record.",
  }));
  let versions = 0;
  for (const { id } of stories) {
    const links = await linksOf(id);
    versions += links.length;
    const first = await firstBadLink(id, links);
    if (first) bad.push(first);
  }
  return { stories: stories.length, versions, bad };
}

type Link = Awaited<ReturnType<typeof linksOf>>[number];

function linksOf(id: string) {
  return atDesk()
    .select({ record: version, content: versionContent, erased: versionErasure.versionId })
    .from(version)
    .leftJoin(versionContent, eq(versionContent.versionId, version.id))
    .leftJoin(versionErasure, eq(versionErasure.versionId, version.id))
    .where(eq(version.storyId, id))
    .orderBy(asc(version.number));
}

async function firstBadLink(id: string, links: readonly Link[]): Promise<BadLink | null> {
  let previous: string | null = null;
  for (const [at, link] of links.entries()) {
    const why = await faultIn(link, at + 1, previous);
    if (why) return { story: id, number: link.record.number, why };
    previous = link.record.hash;
  }
  return faultAtEnd(id, links.at(-1));
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
async function faultAtEnd(id: string, last: Link | undefined): Promise<BadLink | null> {
  if (!last?.content) return null;
  const desk = alias(story, "desk_story");
  const [shown] = await atDesk()
    .select({ hash: publishedStory.hash, content: publishedStory.content, live: desk.liveHash })
    .from(publishedStory)
    .innerJoin(desk, eq(desk.id, publishedStory.id))
    .where(eq(publishedStory.id, id));
  if (!shown) return null;
  const number = last.record.number;
  if ((await contentHash(shown.content)) !== last.content.contentHash)
    return { story: id, number, why: "What readers get is not the last version." };
  if (shown.hash !== last.content.contentHash || shown.live !== last.content.contentHash)
    return { story: id, number, why: "The desk and the public name different texts as live." };
  return null;
}
