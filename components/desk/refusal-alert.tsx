"use client";
import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { CheckResult } from "@/newsroom/checklist";
import { type Refusal, type RefusalReason, refusalWords } from "@/newsroom/refusals";
import { type Move, workflow } from "@/newsroom/workflow";

/** Why a move was not made: the newsroom's refusal with the hash it was asked for, or plain words. */
export type Stop =
  | { move: Move; refusal: Refusal; hash: string | null }
  | { move: Move; words: string };

/** The refusals after which a person wants to see what is different. */
const comparable: readonly RefusalReason[] = ["text-changed", "not-approved-text"];

/** Says at the move why it was not made, with the way out: the places to mend, or what changed. */
export function RefusalAlert({
  stop,
  checks,
  embargoEnds,
  onGo,
  onCompare,
  onDismiss,
}: {
  stop: Stop;
  checks: readonly CheckResult[];
  embargoEnds: string | null;
  onGo: (place: string) => void;
  onCompare: (hash: string) => void;
  onDismiss: () => void;
}) {
  const hash = "refusal" in stop && comparable.includes(stop.refusal.refused) ? stop.hash : null;
  const missing = "refusal" in stop ? missingFrom(checks, stop.refusal) : [];
  return (
    <div
      role="alert"
      className="rounded-md border border-withdrawn bg-raised p-3 text-sm text-ink shadow-lg"
    >
      <div className="flex items-start gap-2">
        <p className="flex-1">
          <b className="font-semibold">{workflow[stop.move].words}: </b>
          {"words" in stop ? stop.words : wordsOf(stop.refusal)}
          {"refusal" in stop && stop.refusal.refused === "embargoed" && ` ${embargoEnds}`}
        </p>
        <IconButton name="Dismiss" className="-m-1.5" onClick={onDismiss}>
          <X aria-hidden className="size-3.5" />
        </IconButton>
      </div>
      {missing.length > 0 && (
        <ul className="mt-2 space-y-1">
          {missing.map(({ name, words, mend, place }) => (
            <li key={name}>
              <button
                type="button"
                className="text-start underline decoration-edge underline-offset-2 hover:decoration-ink"
                onClick={() => onGo(place)}
              >
                {words}
              </button>
              <span className="text-soft"> {mend}</span>
            </li>
          ))}
        </ul>
      )}
      {hash && (
        <Button className="mt-2" onClick={() => onCompare(hash)}>
          See what changed
        </Button>
      )}
    </div>
  );
}

function wordsOf({ refused, said }: Refusal): string {
  if (refused === "rewritten-in-review" && said) return said.join(" ");
  return refusalWords[refused];
}

function missingFrom(checks: readonly CheckResult[], refusal: Refusal): CheckResult[] {
  if (refusal.refused !== "checks-fail") return [];
  return checks.filter((check) => refusal.detail?.includes(check.name));
}
