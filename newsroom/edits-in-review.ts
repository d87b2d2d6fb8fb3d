import type { PersonId } from "./people";
import type { StoryState } from "./story";

/** How much of a text its approver may have changed in review, from the strictest on. Each desk sets it. */
export const editsInReview = {
  none: { words: "None", said: "Whoever changed a word in review leaves the approval to others." },
  small: {
    words: "Small",
    said: "30 words or a tenth of the text, whichever is more, never over a third of it.",
  },
  any: { words: "Any", said: "An editor may rewrite a text in review and approve it." },
} as const;
export type EditsInReview = keyof typeof editsInReview;
export const editsInReviewNames = Object.keys(editsInReview) as EditsInReview[];

/** What a changed picture, link or byline counts for, in words. */
export const wordsOfAThing = 10;

/**
 * How many words a person may have changed in review and still approve, of a text that was sent with
 * so many. The database asks the same of every approval (most_words_in_review).
 */
export function mostInReview(rule: EditsInReview, of: number): number {
  if (rule === "any") return Number.POSITIVE_INFINITY;
  if (rule === "none") return 0;
  return Math.min(Math.max(30, Math.floor(of / 10)), Math.floor(of / 3));
}

/** What was changed in review since the text was sent: by whom how many words, of how many. */
export type ReviewedText = {
  rule: EditsInReview;
  of: number;
  by: readonly { person: PersonId; words: number }[];
};

/** Words that a person changed in review since the text was last sent. */
export function wordsInReviewBy(person: PersonId, { review }: Pick<StoryState, "review">): number {
  return review.by.reduce((sum, one) => (one.person === person ? sum + one.words : sum), 0);
}

/** Whether a person changed more in review than whoever approves may have. */
export function hasRewritten(person: PersonId, story: Pick<StoryState, "review">): boolean {
  return wordsInReviewBy(person, story) > mostInReview(story.review.rule, story.review.of);
}

/** "You changed 84 words of 420 in review; up to 42 …": why somebody else has to approve it. */
export function saidOfRewriting(person: PersonId, story: Pick<StoryState, "review">): string {
  const { rule, of } = story.review;
  const words = wordsInReviewBy(person, story);
  const changed = `You changed ${counted(words)} of ${number(of)} in review`;
  const most = mostInReview(rule, of);
  const rest =
    most === 0
      ? "whoever approves it may have changed none"
      : `up to ${number(most)} would be yours to approve`;
  return `${changed}; ${rest}. Somebody else on the desk has to approve it.`;
}

function counted(words: number): string {
  return words === 1 ? "1 word" : `${number(words)} words`;
}

function number(count: number): string {
  return count.toLocaleString("en");
}
