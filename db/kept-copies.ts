import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Body } from "@/article/body";
import { checkBody } from "@/article/check-body";
import { emptyFields } from "@/article/content";
import { acting } from "@/db/acting";
import { editorsFor, tellOf, writersOf } from "@/db/notices-of-moves";
import { approval, keptCopy, storyEvent } from "@/db/schema/stories";
import { lookAtStory } from "@/db/story-state";
import { inTransaction, type Tx } from "@/db/transaction";
import { type TextFieldName, textFieldNames } from "@/newsroom/fields";
import type { Person, PersonId } from "@/newsroom/people";
import { may } from "@/newsroom/permissions";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";

/** The door for text that comes back beside a story. The body is checked as every body is. */
export const keptCopyInput = z.strictObject({
  fields: z.partialRecord(
    z.enum(textFieldNames as [TextFieldName, ...TextFieldName[]]),
    z.string().max(10_000),
  ),
  body: z.unknown(),
  why: z.string().max(300),
});
export type KeptCopyInput = z.infer<typeof keptCopyInput>;

/** Keeps text that its writer could no longer put into the story, for whoever may read it; nothing of it is merged. */
export function keepCopy(
  writer: Person,
  id: StoryId,
  kept: KeptCopyInput,
): Promise<{ id: string } | Refusal> {
  return acting(writer, async (tx, person) => {
    const held = await lookAtStory(tx, id);
    if (!held || !may(person, "read", held.state)) return refuse("no-such-thing");
    return insertCopy(tx, person, id, kept);
  });
}

/**
 * Keeps what `live` took from somebody while they might write, and could not commit any more. It is
 * kept whatever its writer may do by now, because words are never lost.
 */
export function keepRefusedText(
  writer: Person,
  id: StoryId,
  kept: KeptCopyInput,
): Promise<{ id: string } | Refusal> {
  return inTransaction(async (tx) => {
    const held = await lookAtStory(tx, id);
    return held ? insertCopy(tx, writer, id, kept) : refuse("no-such-thing");
  });
}

async function insertCopy(
  tx: Tx,
  writer: Person,
  id: StoryId,
  kept: KeptCopyInput,
): Promise<{ id: string } | Refusal> {
  const body: Body | Refusal = checkBody(kept.body);
  if (isRefusal(body)) return body;
  const [row] = await tx
    .insert(keptCopy)
    .values({
      storyId: id,
      personId: writer.id,
      why: kept.why,
      fields: { ...emptyFields, ...kept.fields },
      body,
    })
    .returning({ id: keptCopy.id });
  if (!row) throw new Error("The copy was not kept.");
  await tx
    .insert(storyEvent)
    .values({ storyId: id, personId: writer.id, act: "keep-copy", note: kept.why });
  await tellOf(tx, id, "kept", await concernedBy(tx, id), writer.id, kept.why);
  return row;
}

/** Its writers, whoever approved it last, and while it is in review the editors who judge it. */
async function concernedBy(tx: Tx, id: StoryId): Promise<PersonId[]> {
  const held = await lookAtStory(tx, id);
  const [last] = await tx
    .select({ by: approval.personId })
    .from(approval)
    .where(eq(approval.storyId, id))
    .orderBy(desc(approval.id))
    .limit(1);
  return [
    ...(await writersOf(tx, id)),
    ...(last ? [last.by] : []),
    ...(held?.state.stage === "in-review" ? await editorsFor(tx, held.row.section) : []),
  ];
}

/** Puts a kept copy away once somebody has dealt with it. The text itself stays on record. */
export function settleKeptCopy(
  by: Person,
  id: StoryId,
  copyId: string,
): Promise<{ done: true } | Refusal> {
  return acting(by, async (tx, person) => {
    const held = await lookAtStory(tx, id);
    if (!held || !may(person, "read", held.state)) return refuse("no-such-thing");
    const settled = await tx
      .update(keptCopy)
      .set({ settledAt: sql`now()` })
      .where(and(eq(keptCopy.id, copyId), eq(keptCopy.storyId, id), isNull(keptCopy.settledAt)))
      .returning({ id: keptCopy.id });
    return settled.length === 0 ? refuse("no-such-thing") : { done: true };
  });
}
