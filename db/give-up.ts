import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { emptyFields } from "@/article/content";
import { keepBylineParts } from "@/db/change-details";
import { rewriteDocument } from "@/db/documents";
import { forgetHands } from "@/db/hands";
import { editorsFor, tellOf, writersOf } from "@/db/notices-of-moves";
import { publishedStory } from "@/db/schema/published";
import { givenUpCopy, type StoryRow, storyEvent, storyPart } from "@/db/schema/stories";
import { writeCopy } from "@/db/story-copy";
import { contentOfRow, detailsOf, type HeldStory } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import type { Person, PersonId } from "@/newsroom/people";

/**
 * Gives up the working copy over a live story: what it said is kept, and the text on the desk is again
 * the one that readers have. Nothing that the public gets is touched.
 */
export async function giveUp(
  tx: Tx,
  held: HeldStory,
  person: Person,
  note: string,
): Promise<Partial<StoryRow>> {
  const { row } = held;
  const [live] = await tx.select().from(publishedStory).where(eq(publishedStory.id, row.id));
  if (!live) throw new Error("A live story that is not published cannot go back to its text.");
  const opened = await openingOf(tx, row.id);
  await tx.insert(givenUpCopy).values({
    storyId: row.id,
    personId: person.id,
    openedBy: opened?.personId ?? null,
    stage: row.stage,
    hash: row.hash,
    content: contentOfRow(row),
    fields: row.fields,
  });
  const concerned = [...(await writersOf(tx, row.id)), opened?.personId, row.approvedBy];
  await tellOf(tx, row.id, "given-up", concerned.filter(isSomebody), person.id, note.trim());

  const { content } = live;
  // Notes to the editor are the desk's own and no part of what was given up.
  const fields = { ...emptyFields, ...content.fields, notes: row.fields.notes };
  const { kind, bylines, topics, lead = null, change } = content;
  const details = { ...detailsOf(row), kind, bylines, topics, lead, change };
  const copy = { fields, body: content.body };
  await writeCopy(tx, { ...row, stage: "standing" }, { copy, details }, []);
  await rewriteDocument(tx, row.id, copy);
  await keepBylineParts(tx, held, details);
  await endParts(tx, row, opened?.at ?? null);
  await forgetHands(tx, row.id);
  return {
    hash: live.hash,
    pictures: [...(content.pictures ?? [])],
    approvedHash: null,
    approvedBy: null,
    sentBack: false,
    detailsRevision: row.detailsRevision + 1,
  };
}

/** The edit that opened the working copy. */
async function openingOf(tx: Tx, id: string) {
  const [event] = await tx
    .select({ personId: storyEvent.personId, at: storyEvent.at })
    .from(storyEvent)
    .where(and(eq(storyEvent.storyId, id), eq(storyEvent.act, "edit")))
    .orderBy(desc(storyEvent.id))
    .limit(1);
  return event ?? null;
}

/** Who only wrote what was given up wrote nothing of the text that stands; they may still read what became of it. */
async function endParts(tx: Tx, row: StoryRow, since: Date | null) {
  if (since === null) return;
  const ended = await tx
    .delete(storyPart)
    .where(
      and(
        eq(storyPart.storyId, row.id),
        inArray(storyPart.part, ["changed", "submitted"]),
        sql`${storyPart.at} > ${since.toISOString()}::timestamptz`,
      ),
    )
    .returning({ personId: storyPart.personId });
  const editors = await editorsFor(tx, row.section);
  const left = [...new Set(ended.map(({ personId }) => personId))].filter(
    (id) => !editors.includes(id),
  );
  for (const personId of left)
    await tx.execute(sql`
      insert into story_part (story_id, person_id, part)
      select ${row.id}, ${personId}, 'shared'
      where not exists (
        select from story_part where story_id = ${row.id} and person_id = ${personId})`);
}

function isSomebody(id: PersonId | null | undefined): id is PersonId {
  return typeof id === "string";
}
