import { and, eq, sql } from "drizzle-orm";
import { documentFormat } from "@/article/schema";
import { copyOfState } from "@/article/shared-document";
import { atDesk } from "@/db/client";
import { holdKnownPerson } from "@/db/people-in-transaction";
import { storyDocument } from "@/db/schema/stories";
import { writeCopy } from "@/db/story-copy";
import { holdStory, lookAtStory } from "@/db/story-state";
import { inTransaction } from "@/db/transaction";
import type { Person, PersonId } from "@/newsroom/people";
import { may, mayChangeText } from "@/newsroom/permissions";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";

export type StoredDocument = { state: Uint8Array; epoch: number; format: number };

/** The shared document as last committed. Asked by `live` after it has authorised whoever opens it. */
export async function loadDocument(id: StoryId): Promise<StoredDocument | null> {
  const [row] = await atDesk().select().from(storyDocument).where(eq(storyDocument.storyId, id));
  return row ? { state: row.state, epoch: row.epoch, format: row.format } : null;
}

/** The epoch under which a story's document is open now. Null: no such story. */
export async function epochOf(id: StoryId): Promise<number | null> {
  const [row] = await atDesk()
    .select({ epoch: storyDocument.epoch })
    .from(storyDocument)
    .where(eq(storyDocument.storyId, id));
  return row?.epoch ?? null;
}

/**
 * Ends an epoch, so that no browser that holds text the story refused can bring it back under
 * another name. Gives the epoch that is open now, whoever began it.
 */
export async function startOver(id: StoryId, epoch: number): Promise<number | null> {
  await atDesk()
    .update(storyDocument)
    .set({ epoch: epoch + 1 })
    .where(and(eq(storyDocument.storyId, id), eq(storyDocument.epoch, epoch)));
  return epochOf(id);
}

/** How a person may open a story's document: to write in it, to read it, or not at all. */
export function mayOpenDocument(person: Person, id: StoryId): Promise<"write" | "read" | null> {
  return atDesk().transaction(async (tx) => {
    const held = await lookAtStory(tx, id);
    if (!held || !may(person, "read", held.state)) return null;
    return mayChangeText(person, held.state) ? "write" : "read";
  });
}

/**
 * Commits a shared document with the copy that it says. Everyone who changed it since the last
 * commit is asked for again here, in the transaction: one who may no longer write refuses the whole.
 * A refusal names in `detail` the ids of the people it is about, if it is about people.
 */
export function storeDocument(
  id: StoryId,
  stored: { epoch: number; state: Uint8Array; changedBy: readonly PersonId[] },
): Promise<{ stored: true; hash: string } | Refusal> {
  return inTransaction(async (tx) => {
    const held = await holdStory(tx, id);
    if (!held) return refuse("no-such-thing");
    const [document] = await tx
      .select({ epoch: storyDocument.epoch })
      .from(storyDocument)
      .where(eq(storyDocument.storyId, id));
    if (document?.epoch !== stored.epoch) return refuse("changed-meanwhile");
    if (stored.changedBy.length === 0) return refuse("not-signed-in");

    const refused: PersonId[] = [];
    for (const personId of stored.changedBy) {
      const person = await holdKnownPerson(tx, personId);
      if (!person || !mayChangeText(person, held.state)) refused.push(personId);
    }
    if (refused.length > 0) return refuse("text-locked", refused);
    const copy = copyOfState(stored.state);
    if (isRefusal(copy)) return copy;

    await tx
      .update(storyDocument)
      .set({ state: stored.state, format: documentFormat, storedAt: sql`now()` })
      .where(eq(storyDocument.storyId, id));
    const { hash } = await writeCopy(tx, held.row, { copy }, stored.changedBy);
    return { stored: true, hash };
  });
}
