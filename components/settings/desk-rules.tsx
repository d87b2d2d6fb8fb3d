"use client";
import { type ReactNode, useState } from "react";
import { Choice } from "@/components/ui/choice";
import { RefusedWords } from "@/components/ui/refused-words";
import { type EditsInReview, editsInReview, editsInReviewNames } from "@/newsroom/edits-in-review";
import type { Outcome } from "@/newsroom/outcome";

type DeskRule = { id: string; name: string; sections: readonly string[]; rule: EditsInReview };

/** How much of a text its approver may have changed in review: a chief's to set, desk by desk. */
export function DeskRules({
  desks,
  onSet,
  confirmation,
}: {
  desks: readonly DeskRule[];
  onSet: (desk: string, rule: EditsInReview) => Promise<Outcome>;
  /** The dialog that asks whether it is still them, while it does. */
  confirmation: ReactNode;
}) {
  const [words, setWords] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [saved, setSaved] = useState("");

  async function set(desk: DeskRule, rule: EditsInReview) {
    setBusy(desk.id);
    setSaved("");
    const outcome = await onSet(desk.id, rule);
    setBusy(null);
    setWords("words" in outcome ? outcome.words : null);
    if ("answer" in outcome) setSaved(`Set for ${desk.name}: ${editsInReview[rule].words}.`);
  }

  return (
    <>
      <p className="mb-3 max-w-prose text-soft">
        Nobody approves a story that they wrote. Editing in review makes nobody a writer as long as
        it is small; how much that may be is set here for each desk. Where two desks share a
        section, the stricter holds. A changed picture, link or byline counts as ten words.
      </p>
      <RefusedWords words={words} />
      {desks.length === 0 && <p className="text-soft">There are no desks yet.</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {desks.map((desk) => (
          <li key={desk.id} className="grid gap-x-6 gap-y-2 py-3 sm:grid-cols-[1fr_16rem]">
            <span className="min-w-0">
              <b className="font-medium" dir="auto">
                {desk.name}
              </b>
              <span className="block text-xs text-soft">
                {desk.sections.join(", ") || "No sections"}
              </span>
            </span>
            <span>
              <Choice
                label="Edits in review"
                aria-label={`Edits in review, ${desk.name}`}
                value={desk.rule}
                disabled={busy !== null}
                onChange={(event) => {
                  const rule = editsInReviewNames.find((one) => one === event.target.value);
                  if (rule) void set(desk, rule);
                }}
              >
                {editsInReviewNames.map((rule) => (
                  <option key={rule} value={rule}>
                    {editsInReview[rule].words}
                  </option>
                ))}
              </Choice>
              <span className="mt-1 block text-xs text-soft">{editsInReview[desk.rule].said}</span>
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2 min-h-5 text-xs text-soft">
        {saved}
      </p>
      {confirmation}
    </>
  );
}
