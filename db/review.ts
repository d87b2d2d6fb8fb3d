import { and, desc, eq, sql } from "drizzle-orm";
import { comparedText, type KnownContent } from "@/article/compared-text";
import { type SignedPart, type SignedStep, signedComparison } from "@/article/signed-comparison";
import { atDesk } from "@/db/client";
import { person as personTable } from "@/db/schema/newsroom";
import { publishedStory } from "@/db/schema/published";
import {
  approval,
  seenText,
  storyHand,
  storyLook,
  version,
  versionContent,
} from "@/db/schema/stories";
import { contentOfRow, lookAtStory } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import { hasRewritten, mostInReview, wordsInReviewBy } from "@/newsroom/edits-in-review";
import type { Language } from "@/newsroom/languages";
import type { Person, PersonId } from "@/newsroom/people";
import { may } from "@/newsroom/permissions";
import type { ReviewedSince, Signature } from "@/newsroom/review";
import type { ChangeKind, StoryId } from "@/newsroom/story";

/** What became of a text since a moment. Times are ISO 8601. */
export type ReviewedChanges = {
  since: ReviewedSince;
  at: string;
  /** Who approved it then; null for the other comparisons. */
  by: string | null;
  parts: SignedPart<Signature>[];
};

/** What whoever approves a text sees before they do: it is about the text with this hash. */
export type Review = {
  hash: string;
  language: Language;
  /** What readers are told of the change; null for a story that they do not have yet. */
  change: { kind: ChangeKind; note: string } | null;
  changes: ReviewedChanges[];
  /** What the person changed in review; `most` is null where any number may be. Null: nothing. */
  mine: { words: number; of: number; most: number | null; isTooMuch: boolean } | null;
};

type Known = { at: Date; by: string | null; content: KnownContent };

/**
 * What changed in a story since the person looked, since the last approval and against what readers
 * have, with names. `looked` is the hash of the text that they saw before this visit. Null: no such
 * story, or not open to this person.
 */
export function reviewOf(
  person: Person,
  id: StoryId,
  looked: string | null,
): Promise<Review | null> {
  return atDesk().transaction(
    async (tx) => {
      const held = await lookAtStory(tx, id);
      if (!held || !may(person, "read", held.state)) return null;
      const { row, state } = held;
      const earlier: Record<ReviewedSince, Known | null> = {
        looked: looked ? await textLookedAt(tx, person.id, id, looked) : null,
        approved: await textApproved(tx, id),
        live: await textLive(tx, id),
      };
      const now = contentOfRow(row);
      const hands = await handsOn(tx, person.id, id);
      const changes = (Object.entries(earlier) as [ReviewedSince, Known | null][]).flatMap(
        ([since, known]) => {
          if (!known) return [];
          const steps = stepsFrom(hands, known.at, now);
          const parts = signedComparison(comparedText(known.content), steps);
          return [{ since, at: known.at.toISOString(), by: known.by, parts }];
        },
      );
      const { rule, of } = state.review;
      const words = wordsInReviewBy(person.id, state);
      const most = mostInReview(rule, of);
      return {
        hash: row.hash,
        language: row.language,
        change:
          row.publication === "unpublished" ? null : { kind: row.changeKind, note: row.changeNote },
        changes,
        mine:
          words === 0
            ? null
            : {
                words,
                of,
                most: Number.isFinite(most) ? most : null,
                isTooMuch: hasRewritten(person.id, state),
              },
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

async function textLookedAt(
  tx: Tx,
  personId: PersonId,
  id: StoryId,
  hash: string,
): Promise<Known | null> {
  const [look] = await tx
    .select()
    .from(storyLook)
    .where(and(eq(storyLook.storyId, id), eq(storyLook.personId, personId)));
  if (look?.hash === hash) return { at: look.at, by: null, content: look };
  return look?.earlier?.hash === hash && look.earlierAt
    ? { at: look.earlierAt, by: null, content: look.earlier }
    : null;
}

async function textApproved(tx: Tx, id: StoryId): Promise<Known | null> {
  const [last] = await tx
    .select({ hash: approval.hash, at: approval.at, by: personTable.name })
    .from(approval)
    .innerJoin(personTable, eq(personTable.id, approval.personId))
    .where(eq(approval.storyId, id))
    .orderBy(desc(approval.id))
    .limit(1);
  if (!last) return null;
  const { hash, at, by } = last;
  const [published] = await tx
    .select({ content: versionContent.content })
    .from(versionContent)
    .innerJoin(version, eq(version.id, versionContent.versionId))
    .where(and(eq(version.storyId, id), eq(versionContent.contentHash, hash)))
    .limit(1);
  if (published) return { at, by, content: published.content };
  const [seen] = await tx
    .select()
    .from(seenText)
    .where(and(eq(seenText.storyId, id), eq(seenText.hash, hash)));
  return seen ? { at, by, content: seen } : null;
}

async function textLive(tx: Tx, id: StoryId): Promise<Known | null> {
  const [live] = await tx
    .select({ content: publishedStory.content, at: version.at })
    .from(publishedStory)
    .innerJoin(
      version,
      and(eq(version.storyId, publishedStory.id), eq(version.number, publishedStory.version)),
    )
    .where(eq(publishedStory.id, id));
  return live ? { at: live.at, by: null, content: live.content } : null;
}

type Hand = { at: Date; by: Signature | null; before: KnownContent };

/** Those whose text before them is still kept, in order. */
async function handsOn(tx: Tx, reader: PersonId, id: StoryId): Promise<Hand[]> {
  const rows = await tx
    .select({
      at: storyHand.at,
      people: storyHand.people,
      before: storyHand.before,
      names: sql<string[]>`array(select name from ${personTable}
        where ${personTable.id} = any(${storyHand.people}) order by name)`,
    })
    .from(storyHand)
    .where(eq(storyHand.storyId, id))
    .orderBy(storyHand.id);
  const signatures = new Map<string, Signature>();
  return rows.flatMap(({ at, people, names, before }) => {
    if (!before) return [];
    const name = names.join(" and ");
    const signature = signatures.get(name) ?? { name, isMine: people.join() === reader };
    signatures.set(name, signature);
    return [{ at, by: signature, before }];
  });
}

/** From a moment on: each text with whose hands it came from. What nobody is on record for has no name. */
function stepsFrom(
  hands: readonly Hand[],
  since: Date,
  now: KnownContent,
): SignedStep<Signature>[] {
  const later = hands.filter(({ at }) => at > since);
  const before = hands.filter(({ at }) => at <= since).at(-1);
  const holders = [before?.by ?? null, ...later.map(({ by }) => by)];
  const texts = [...later.map((hand) => hand.before), now];
  return texts.map((content, place) => ({
    by: holders[place] ?? null,
    after: comparedText(content),
  }));
}
