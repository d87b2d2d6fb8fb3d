import { and, desc, eq, sql } from "drizzle-orm";
import { contentOf, type StoryContent } from "@/article/content";
import { publicWordCount, wordsChanged } from "@/article/words-changed";
import { type StoryRow, storyHand } from "@/db/schema/stories";
import type { Tx } from "@/db/transaction";
import type { EditsInReview, ReviewedText } from "@/newsroom/edits-in-review";
import type { PersonId } from "@/newsroom/people";
import type { Stage, StoryId } from "@/newsroom/story";

/** So many texts are kept of one story; of earlier hands only the count stays. */
const mostTexts = 60;

const isInReview = {
  draft: false,
  "in-review": true,
  approved: true,
  standing: null,
} satisfies Record<Stage, boolean | null>;

/**
 * Notes whose hands a text is in. A run of changes by the same people is one hand: kept with the text
 * that they took up, and in review with how many words of it they have changed by now.
 */
export async function noteHand(
  tx: Tx,
  row: StoryRow,
  after: StoryContent,
  by: readonly PersonId[],
): Promise<void> {
  const inReview = isInReview[row.stage];
  if (inReview === null || by.length === 0) return;
  const people = [...new Set(by)].sort();
  const [last] = await tx
    .select()
    .from(storyHand)
    .where(eq(storyHand.storyId, row.id))
    .orderBy(desc(storyHand.id))
    .limit(1);
  const isTheirs =
    last?.before && last.inReview === inReview && last.people.join() === people.join();
  if (!isTheirs) return takeUp(tx, row, after, people, inReview);
  if (inReview && last.before)
    await tx
      .update(storyHand)
      .set({ words: wordsChanged(last.before, after) })
      .where(eq(storyHand.id, last.id));
}

async function takeUp(
  tx: Tx,
  row: StoryRow,
  after: StoryContent,
  people: PersonId[],
  inReview: boolean,
) {
  const { fields, body, pictures } = row;
  const before = contentOf({ fields, body }, detailsIn(row), pictures);
  await tx.insert(storyHand).values({
    storyId: row.id,
    people,
    inReview,
    before,
    ofWords: inReview ? publicWordCount(before) : 0,
    words: inReview ? wordsChanged(before, after) : 0,
  });
  await tx.execute(sql`
    update story_hand set before = null where story_id = ${row.id} and before is not null and id <=
      (select id from story_hand where story_id = ${row.id} order by id desc
        offset ${mostTexts} limit 1)`);
}

function detailsIn(row: StoryRow) {
  const { language, section, slug, kind, bylines, topics, lead, changeKind, changeNote } = row;
  return {
    ...{ language, section, slug, kind, bylines, topics, lead },
    change: { kind: changeKind, note: changeNote },
  };
}

/** A text that is sent for review is counted anew from here. */
export async function beginCount(tx: Tx, id: StoryId): Promise<void> {
  await tx
    .update(storyHand)
    .set({ inReview: false })
    .where(and(eq(storyHand.storyId, id), eq(storyHand.inReview, true)));
}

/** What is published or given up is nobody's work in hand any more. */
export async function forgetHands(tx: Tx, id: StoryId): Promise<void> {
  await tx.delete(storyHand).where(eq(storyHand.storyId, id));
}

/** What was changed in review, by whom, and what the story's desks allow its approver. */
export async function reviewedText(
  tx: Tx,
  { id, stage, section }: Pick<StoryRow, "id" | "stage" | "section">,
): Promise<ReviewedText> {
  if (stage !== "in-review") return { rule: "none", of: 0, by: [] };
  const { rows } = await tx.execute<{
    rule: EditsInReview;
    of: number;
    by: ReviewedText["by"];
  }>(sql`
    with hand as (select * from story_hand where story_id = ${id} and in_review)
    select edits_in_review_of(${section}) as rule,
      coalesce((select of_words from hand order by id limit 1), 0) as of,
      coalesce((
        select json_agg(json_build_object('person', person, 'words', words))
        from (select person, sum(words)::int as words from hand, unnest(people) as person
          group by person) as each), '[]') as by`);
  return rows[0] ?? { rule: "none", of: 0, by: [] };
}
