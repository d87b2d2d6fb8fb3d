"use client";
import { askInWords } from "@/app/desk/ask-in-words";
import { useConfirmation } from "@/app/desk/use-confirmation";
import { useRefreshed } from "@/app/desk/use-refreshed";
import type { ProofAsked } from "@/components/people/confirm-dialog";
import { DeskRules } from "@/components/settings/desk-rules";
import type { EditsInReview } from "@/newsroom/edits-in-review";

/** What a chief sets: the promises' own measures. */
export function RulesScreen({
  desks,
  proof,
}: {
  desks: readonly { id: string; name: string; sections: readonly string[]; rule: EditsInReview }[];
  proof: ProofAsked;
}) {
  const refreshed = useRefreshed();
  const { confirming, confirmation } = useConfirmation(proof);
  return (
    <div className="mx-auto w-full max-w-3xl px-4 py-5 sm:px-6">
      <h1 className="mb-5 text-xl font-semibold">Settings</h1>
      <section aria-labelledby="edits-in-review">
        <h2 id="edits-in-review" className="mb-3 text-lg font-semibold">
          Edits in review
        </h2>
        <DeskRules
          desks={desks}
          onSet={async (desk, rule) => {
            const outcome = await confirming(() =>
              askInWords("PUT", `/api/settings/desks/${desk}/edits-in-review`, { rule }),
            );
            if ("answer" in outcome) await refreshed();
            return outcome;
          }}
          confirmation={confirmation}
        />
      </section>
    </div>
  );
}
