import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Body } from "@/article/body";
import { checkBody } from "@/article/check-body";
import { emptyFields } from "@/article/content";
import { keptCopy, storyEvent } from "@/db/schema/stories";
import { lookAtStory } from "@/db/story-state";
import { inTransaction } from "@/db/transaction";
import { type TextFieldName, textFieldNames } from "@/newsroom/fields";
import type { Person } from "@/newsroom/people";
import { may } from "@/newsroom/permissions";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { hasPart, type StoryId } from "@/newsroom/story";

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

/**
 * Keeps text that its writer could no longer put into the story. Whoever has, or had, a part in the
 * story or may read it may leave text beside it; nothing of it is merged.
 */
export function keepCopy(
  person: Person,
  id: StoryId,
  kept: KeptCopyInput,
): Promise<{ id: string } | Refusal> {
  return inTransaction(async (tx) => {
    const held = await lookAtStory(tx, id);
    if (!held) return refuse("no-such-thing");
    if (!may(person, "read", held.state) && !hasPart(person.id, held.state))
      return refuse("no-such-thing");
    const body: Body | Refusal = checkBody(kept.body);
    if (isRefusal(body)) return body;
    const [row] = await tx
      .insert(keptCopy)
      .values({
        storyId: id,
        personId: person.id,
        why: kept.why,
        fields: { ...emptyFields, ...kept.fields },
        body,
      })
      .returning({ id: keptCopy.id });
    if (!row) throw new Error("The copy was not kept.");
    await tx
      .insert(storyEvent)
      .values({ storyId: id, personId: person.id, act: "keep-copy", note: kept.why });
    return row;
  });
}

/** Puts a kept copy away once somebody has dealt with it. The text itself stays on record. */
export function settleKeptCopy(
  person: Person,
  id: StoryId,
  copyId: string,
): Promise<{ done: true } | Refusal> {
  return inTransaction(async (tx) => {
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
