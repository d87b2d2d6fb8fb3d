import { eq, sql } from "drizzle-orm";
import { type Copy, contentOf, type Details, type StoryContent } from "@/article/content";
import { longestBlock } from "@/article/to-text";
import { reviewedText } from "@/db/hands";
import { checkedPictures } from "@/db/picture-facts";
import { isSlugTaken } from "@/db/reserve-address";
import { type StoryRow, story, storyPart } from "@/db/schema/stories";
import type { Tx } from "@/db/transaction";
import { type CheckedCopy, failingChecks } from "@/newsroom/checklist";
import { countWords } from "@/newsroom/count-words";
import type { StoryId, StoryState } from "@/newsroom/story";

/** A story as a write finds it: its row, locked until the transaction ends, and what the rules see of it. */
export type HeldStory = { row: StoryRow; state: StoryState; checked: CheckedCopy };

/** Locks a story for a change of it. Null if there is none. */
export async function holdStory(tx: Tx, id: StoryId): Promise<HeldStory | null> {
  const [row] = await tx.select().from(story).where(eq(story.id, id)).for("update");
  return row ? readHeld(tx, row) : null;
}

/** The same without the lock, for looking. */
export async function lookAtStory(tx: Tx, id: StoryId): Promise<HeldStory | null> {
  const [row] = await tx.select().from(story).where(eq(story.id, id));
  return row ? readHeld(tx, row) : null;
}

async function readHeld(tx: Tx, row: StoryRow): Promise<HeldStory> {
  const parts = await tx
    .select({ person: storyPart.personId, part: storyPart.part })
    .from(storyPart)
    .where(eq(storyPart.storyId, row.id));
  const checked = await checkedCopyOf(tx, row);
  const embargoed = row.embargoUntil !== null && (await isAhead(tx, row.embargoUntil));
  const review = await reviewedText(tx, row);
  return { row, checked, state: stateOf(row, parts, review, failingChecks(checked), embargoed) };
}

function stateOf(
  row: StoryRow,
  parts: StoryState["parts"],
  review: StoryState["review"],
  failing: readonly string[],
  embargoed: boolean,
): StoryState {
  return {
    id: row.id,
    stage: row.stage,
    publication: row.publication,
    spiked: row.spiked,
    everPublished: row.publication === "live" || row.publication === "withdrawn",
    section: row.section,
    hash: row.hash,
    approvedHash: row.approvedHash,
    liveHash: row.liveHash,
    raisedFlags: row.raisedFlags,
    embargoed,
    parts,
    review,
    failing,
  };
}

/** By the database's clock, as all times are. */
async function isAhead(tx: Tx, time: Date): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select ${time.toISOString()}::timestamptz > now() as ahead`,
  );
  return rows[0]?.ahead === true;
}

async function checkedCopyOf(tx: Tx, row: StoryRow): Promise<CheckedCopy> {
  const { slug } = contentOfRow(row);
  return {
    headline: row.fields.headline,
    standfirst: row.fields.standfirst,
    section: row.section,
    slug,
    // One that follows the headline takes the next that is free.
    slugTaken: row.slug !== null && (await isSlugTaken(tx, row, slug)),
    bylines: row.bylines,
    words: row.words,
    longestParagraph: longestBlock(row.body, countWords),
    pictures: await checkedPictures(tx, row),
    live: row.publication === "live",
    change: { kind: row.changeKind, note: row.changeNote },
  };
}

export function detailsOf(row: StoryRow): Details {
  return {
    language: row.language,
    section: row.section,
    slug: row.slug,
    kind: row.kind,
    bylines: row.bylines,
    topics: row.topics,
    lead: row.lead,
    change: { kind: row.changeKind, note: row.changeNote },
  };
}

export function copyOf(row: StoryRow): Copy {
  return { fields: row.fields, body: row.body };
}

/** The public content of the working copy as committed. */
export function contentOfRow(row: StoryRow): StoryContent {
  return contentOf(copyOf(row), detailsOf(row), row.pictures);
}
