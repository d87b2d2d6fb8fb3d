import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Copy, contentHash, contentOf, type Details, wordsOf } from "@/article/content";
import { picturesUsedIn } from "@/article/pictures";
import { searchedTexts } from "@/article/searched-text";
import { noteHand } from "@/db/hands";
import { tellOf } from "@/db/notices-of-moves";
import { factsOf } from "@/db/picture-facts";
import { settleAddress } from "@/db/reserve-address";
import { picture, pictureUse } from "@/db/schema/pictures";
import { type StoryRow, story, storyEvent, storyPart } from "@/db/schema/stories";
import { searchCut, searchIndex } from "@/db/search-index";
import { copyOf, detailsOf } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/newsroom/people";
import type { StoryId } from "@/newsroom/story";

/**
 * Writes a changed copy or changed details to a held story: hash, words, search, and what the change
 * means for its approval. An edit of approved copy returns it to review and tells the approver. The
 * one place where the text of a story changes; whoever calls it has asked the rules.
 */
export async function writeCopy(
  tx: Tx,
  row: StoryRow,
  changed: { copy?: Copy; details?: Details; isSubmitted?: boolean },
  by: readonly PersonId[],
  means: "text" | "picture" = "text",
): Promise<{ hash: string }> {
  const copy = changed.copy ?? copyOf(row);
  const { details, follows } = await settleAddress(tx, row, {
    copy,
    details: changed.details ?? detailsOf(row),
    isSubmitted: changed.isSubmitted ?? false,
  });
  const used = picturesUsedIn(copy.body, details.lead);
  const before = picturesUsedIn(row.body, row.lead);
  const begun = used.filter((id) => !before.includes(id));
  const pictures = await factsOf(tx, used, begun);
  const content = contentOf(copy, details, pictures);
  const hash = await contentHash(content);
  await tx
    .update(story)
    .set({
      ...columnsOf(details),
      slugFollows: follows,
      fields: copy.fields,
      body: copy.body,
      pictures,
      hash,
      headline: copy.fields.headline,
      words: wordsOf(copy.body),
      search: searchIndex(searchedTexts(copy, details, pictures)),
      searchCut,
      updatedAt: sql`now()`,
    })
    .where(eq(story.id, row.id));
  await keepUses(tx, row.id, { begun, ended: before.filter((id) => !used.includes(id)) });
  if (hash !== row.hash) await publicTextChanged(tx, row, hash, by, means);
  if (hash !== row.hash && means === "text") await noteHand(tx, row, content, by);
  if (copy.fields.headline !== row.headline)
    await tx.execute(
      sql`select pg_notify('desk', ${JSON.stringify({ story: row.id, act: "headline" })})`,
    );
  return { hash };
}

function columnsOf(details: Details) {
  return {
    language: details.language,
    section: details.section,
    slug: details.slug,
    kind: details.kind,
    bylines: [...details.bylines],
    topics: [...details.topics],
    lead: details.lead,
    changeKind: details.change.kind,
    changeNote: details.change.note,
  };
}

/** Which pictures the working copy shows, so that the library knows where. What shows a permission belongs to no story. */
export async function keepUses(
  tx: Tx,
  storyId: StoryId,
  { begun, ended }: { begun: readonly string[]; ended: readonly string[] },
) {
  if (ended.length > 0)
    await tx
      .delete(pictureUse)
      .where(and(eq(pictureUse.storyId, storyId), inArray(pictureUse.pictureId, [...ended])));
  if (begun.length > 0)
    await tx
      .insert(pictureUse)
      .select(
        tx
          .select({
            storyId: sql`${storyId}::uuid`.as("story_id"),
            pictureId: picture.id,
            at: sql`now()`.as("at"),
          })
          .from(picture)
          .where(and(inArray(picture.id, [...begun]), isNull(picture.evidenceOf))),
      )
      .onConflictDoNothing();
}

async function publicTextChanged(
  tx: Tx,
  row: StoryRow,
  hash: string,
  by: readonly PersonId[],
  means: "text" | "picture",
) {
  if (row.stage === "draft" && means === "text")
    for (const personId of by)
      await tx
        .insert(storyPart)
        .values({ storyId: row.id, personId, part: "changed" })
        .onConflictDoNothing();
  if (row.stage === "in-review")
    for (const personId of by)
      await noteEditInReview(tx, row.id, personId, hash, actInReview[means]);
  if (row.stage === "approved") await voidApproval(tx, row, hash, by);
}

/** Whoever changes a picture in the library becomes no writer of the stories that show it. */
const actInReview = { text: "edit-in-review", picture: "picture-changed" } as const;

/** Once for a run of edits by the same person: the approver needs the name, not every keystroke. */
async function noteEditInReview(
  tx: Tx,
  storyId: StoryId,
  personId: PersonId,
  hash: string,
  act: string,
) {
  const [last] = await tx
    .select({ act: storyEvent.act, personId: storyEvent.personId })
    .from(storyEvent)
    .where(eq(storyEvent.storyId, storyId))
    .orderBy(desc(storyEvent.id))
    .limit(1);
  if (last?.act === act && last.personId === personId) return;
  await tx.insert(storyEvent).values({ storyId, personId, act, hash });
}

async function voidApproval(tx: Tx, row: StoryRow, hash: string, by: readonly PersonId[]) {
  const [first] = by;
  await tx
    .update(story)
    .set({ stage: "in-review", stageSince: sql`now()`, approvedHash: null, approvedBy: null })
    .where(and(eq(story.id, row.id), eq(story.stage, "approved")));
  await tx.insert(storyEvent).values({
    storyId: row.id,
    personId: first ?? null,
    act: "approval-voided",
    fromStage: "approved",
    toStage: "in-review",
    fromPublication: row.publication,
    toPublication: row.publication,
    hash,
  });
  if (row.approvedBy) await tellOf(tx, row.id, "approval-voided", [row.approvedBy], first ?? null);
}
