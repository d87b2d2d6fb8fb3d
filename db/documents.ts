import { and, eq, sql } from "drizzle-orm";
import type { Copy } from "@/article/content";
import { mergeStates } from "@/article/merge-states";
import { documentFormat } from "@/article/schema";
import { rewrittenState } from "@/article/shared-document";
import { atDesk } from "@/db/client";
import { holdKnownPerson } from "@/db/people-in-transaction";
import { storyDocument } from "@/db/schema/stories";
import { writeCopy } from "@/db/story-copy";
import { holdStory, lookAtStory } from "@/db/story-state";
import { inTransaction, type Tx } from "@/db/transaction";
import type { Person, PersonId } from "@/newsroom/people";
import { may, mayChangeText } from "@/newsroom/permissions";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";

/** `givenUpBefore`: what was typed under an epoch before this one is of a copy that was given up. */
export type StoredDocument = {
  state: Uint8Array;
  epoch: number;
  format: number;
  givenUpBefore: number;
};

/** The shared document as last committed. Asked by `live` after it has authorised whoever opens it. */
export async function loadDocument(id: StoryId): Promise<StoredDocument | null> {
  const [row] = await atDesk().select().from(storyDocument).where(eq(storyDocument.storyId, id));
  if (!row) return null;
  const { state, epoch, format, givenUpBefore } = row;
  return { state, epoch, format, givenUpBefore };
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
export function startOver(id: StoryId, epoch: number): Promise<number | null> {
  return atDesk().transaction(async (tx) => {
    const ended = await tx
      .update(storyDocument)
      .set({ epoch: epoch + 1 })
      .where(and(eq(storyDocument.storyId, id), eq(storyDocument.epoch, epoch)))
      .returning({ epoch: storyDocument.epoch });
    if (ended[0]) await tellOfText(tx, id);
    return ended[0]?.epoch ?? epochOf(id);
  });
}

/**
 * Makes a shared document say another copy, under a new epoch: whatever was typed under an earlier
 * one and has not been committed belongs to what was given up, and never comes into the text again.
 */
export async function rewriteDocument(tx: Tx, id: StoryId, copy: Copy): Promise<void> {
  const [document] = await tx
    .select({ state: storyDocument.state })
    .from(storyDocument)
    .where(eq(storyDocument.storyId, id));
  if (!document) throw new Error("A story without a document.");
  await tx
    .update(storyDocument)
    .set({
      state: rewrittenState(document.state, copy),
      format: documentFormat,
      epoch: sql`${storyDocument.epoch} + 1`,
      givenUpBefore: sql`${storyDocument.epoch} + 1`,
      storedAt: sql`now()`,
    })
    .where(eq(storyDocument.storyId, id));
  await tellOfText(tx, id);
}

/** How a person may open a story's document: to write in it, to read it, or not at all. */
export function mayOpenDocument(person: Person, id: StoryId): Promise<"write" | "read" | null> {
  return atDesk().transaction(async (tx) => {
    const held = await lookAtStory(tx, id);
    if (!held || !may(person, "read", held.state)) return null;
    return mayChangeText(person, held.state) ? "write" : "read";
  });
}

/** What a commit made of a text: the state with everything that was committed before, and its name in the news. */
export type Stored = { stored: true; hash: string; state: Uint8Array; commit: string };

/**
 * Commits a shared document with the copy that it says. What another process has committed meanwhile
 * is merged with it, and the whole is given back. Everyone who changed it since the last commit is
 * asked for again here, in the transaction: one who may no longer write refuses the whole. A refusal
 * names in `detail` the ids of the people it is about, if it is about people.
 */
export function storeDocument(
  id: StoryId,
  given: { epoch: number; state: Uint8Array; changedBy: readonly PersonId[] },
): Promise<Stored | Refusal> {
  return inTransaction(async (tx) => {
    // Its row is locked until the commit: what is read of the document now is what is replaced.
    const held = await holdStory(tx, id);
    if (!held) return refuse("no-such-thing");
    const [document] = await tx
      .select({ epoch: storyDocument.epoch, state: storyDocument.state })
      .from(storyDocument)
      .where(eq(storyDocument.storyId, id));
    if (document?.epoch !== given.epoch) return refuse("changed-meanwhile");
    if (given.changedBy.length === 0) return refuse("not-signed-in");

    const refused: PersonId[] = [];
    for (const personId of given.changedBy) {
      const person = await holdKnownPerson(tx, personId);
      if (!person || !mayChangeText(person, held.state)) refused.push(personId);
    }
    if (refused.length > 0) return refuse("text-locked", refused);
    const merged = mergeStates(document.state, given.state);
    if (isRefusal(merged)) return merged;

    const { state, copy } = merged;
    await tx
      .update(storyDocument)
      .set({ state, format: documentFormat, storedAt: sql`now()` })
      .where(eq(storyDocument.storyId, id));
    const { hash } = await writeCopy(tx, held.row, { copy }, given.changedBy);
    return { stored: true, hash, state, commit: await tellOfText(tx, id) };
  });
}

/** Every process that has the text open hears of it with the commit, under a name that is the commit's own. */
async function tellOfText(tx: Tx, id: StoryId): Promise<string> {
  const commit = crypto.randomUUID();
  await tx.execute(sql`select pg_notify('text', ${JSON.stringify({ story: id, commit })})`);
  return commit;
}
