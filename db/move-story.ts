import { eq, sql } from "drizzle-orm";
import { acting } from "@/db/acting";
import { giveUp } from "@/db/give-up";
import { beginCount, forgetHands } from "@/db/hands";
import { editorsFor, tellOf, writersOf } from "@/db/notices-of-moves";
import { type Pressed, publishContent } from "@/db/publish";
import { hasItsAddress, releaseAddress } from "@/db/reserve-address";
import {
  approval,
  type StoryRow,
  seenText,
  story,
  storyEvent,
  storyPart,
} from "@/db/schema/stories";
import { theSettings } from "@/db/settings-read";
import { writeCopy } from "@/db/story-copy";
import { contentOfRow, copyOf, detailsOf, type HeldStory, holdStory } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import { runChecks } from "@/newsroom/checklist";
import { saidOfRewriting } from "@/newsroom/edits-in-review";
import { embargoEnds } from "@/newsroom/embargo";
import type { Person } from "@/newsroom/people";
import { may } from "@/newsroom/permissions";
import { type Refusal, type RefusalReason, refuse } from "@/newsroom/refusals";
import type { Publication, Stage, StoryId } from "@/newsroom/story";
import { type Evidence, judge, type Move } from "@/newsroom/workflow";

/** `press` is set when the public site changed: in which edition, and which addresses it prints anew. */
export type Moved = { stage: Stage; publication: Publication; press: Pressed | null };

/** Makes a move of a story, or says why not. The one function that changes a stage. */
export function moveStory(
  mover: Person,
  id: StoryId,
  move: Move,
  evidence: Evidence,
): Promise<Moved | Refusal> {
  return acting(mover, async (tx, person) => {
    const held = await holdStory(tx, id);
    if (!held || !may(person, "read", held.state)) return refuse("no-such-thing");
    if (evidence.note.length > 2000) return refuse("note-too-long");
    const verdict = judge(person, move, held.state, evidence);
    if (!verdict.allowed)
      return {
        ...refuse(verdict.reason, verdict.failing),
        ...(await said(tx, person, held, verdict)),
      };

    if (move === "publish" && !(await hasItsAddress(tx, held.row, contentOfRow(held.row).slug)))
      return refuse("slug-taken");

    await keepSeenText(tx, held.row);
    const {
      set,
      press,
      hash = held.row.hash,
    } = await effects[move](tx, held, person, evidence.note);
    await tx
      .update(story)
      .set({
        stage: verdict.toStage,
        publication: verdict.toPublication,
        spiked: verdict.toSpiked,
        stageSince: sql`now()`,
        updatedAt: sql`now()`,
        ...set,
      })
      .where(eq(story.id, id));
    await tx.insert(storyEvent).values({
      storyId: id,
      personId: person.id,
      act: move,
      fromStage: held.row.stage,
      toStage: verdict.toStage,
      fromPublication: held.row.publication,
      toPublication: verdict.toPublication,
      hash,
      note: evidence.note.trim(),
    });
    return { stage: verdict.toStage, publication: verdict.toPublication, press: press ?? null };
  });
}

/** What each check that fails asks for, how much was rewritten, and until when an embargo holds. */
async function said(
  tx: Tx,
  person: Person,
  { checked, row, state }: HeldStory,
  { reason, failing }: { reason: RefusalReason; failing?: readonly string[] },
): Promise<{ said?: string[] }> {
  if (reason === "rewritten-in-review") return { said: [saidOfRewriting(person.id, state)] };
  if (reason === "embargoed" && row.embargoUntil) {
    const { zone } = await theSettings(tx);
    return { said: [embargoEnds(row.embargoUntil.toISOString(), zone)] };
  }
  if (!failing) return {};
  const failed = runChecks(checked).filter(({ name }) => failing.includes(name));
  return { said: failed.map(({ words, mend }) => `${words}: ${mend}`) };
}

/** The text as it stood at a move, for "see what changed since". */
async function keepSeenText(tx: Tx, row: StoryRow): Promise<void> {
  const { id, hash, fields, body, lead, pictures } = row;
  await tx
    .insert(seenText)
    .values({ storyId: id, hash, fields, body, lead, pictures })
    .onConflictDoNothing();
}

type Effect = (
  tx: Tx,
  held: HeldStory,
  person: Person,
  note: string,
) => Promise<{ set?: Partial<StoryRow>; press?: Pressed; hash?: string }>;

const noApproval = { approvedHash: null, approvedBy: null };

/** What each move does beyond the change of state that its row in workflow.ts names. */
const effects: Record<Move, Effect> = {
  submit: async (tx, { row }, person) => {
    await beginCount(tx, row.id);
    // With its address the text may have another hash, which is the one that the editors see.
    const { hash } = await writeCopy(tx, row, { isSubmitted: true }, [person.id]);
    await keepSeenText(tx, { ...row, hash });
    await tx
      .insert(storyPart)
      .values({ storyId: row.id, personId: person.id, part: "submitted" })
      .onConflictDoNothing();
    await tellOf(tx, row.id, "came", await editorsFor(tx, row.section), person.id);
    return { set: { sentBack: false }, hash };
  },
  "take-back": async () => ({ set: { sentBack: false } }),
  "send-back": async (tx, { row }, person, note) => {
    await tellOf(tx, row.id, "came-back", await writersOf(tx, row.id), person.id, note.trim());
    return { set: { ...noApproval, sentBack: true } };
  },
  approve: async (tx, { row }, person) => {
    await tx.insert(approval).values({ storyId: row.id, personId: person.id, hash: row.hash });
    await tellOf(tx, row.id, "approved", await writersOf(tx, row.id), person.id);
    return { set: { approvedHash: row.hash, approvedBy: person.id } };
  },
  publish: async (tx, { row }, person) => {
    const content = contentOfRow(row);
    const press = await publishContent(tx, row, content);
    await forgetHands(tx, row.id);
    await tellOf(tx, row.id, "published", await writersOf(tx, row.id), person.id);
    return { set: { liveHash: row.hash, slug: content.slug }, press };
  },
  edit: async (tx, { row }) => {
    const details = { ...detailsOf(row), change: { kind: "update" as const, note: "" } };
    await writeCopy(tx, row, { details }, []);
    return { set: { ...noApproval, detailsRevision: row.detailsRevision + 1 } };
  },
  "give-up": async (tx, held, person, note) => ({ set: await giveUp(tx, held, person, note) }),
  spike: async (tx, { row }) => ({
    set: { ...noApproval, ...(await releaseAddress(tx, row, copyOf(row), detailsOf(row))) },
  }),
  revive: async () => ({}),
};
