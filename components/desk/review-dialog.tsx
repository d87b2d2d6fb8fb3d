"use client";
import { Tabs } from "@base-ui/react/tabs";
import { LoaderCircle } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import type { SignedPart } from "@/article/signed-comparison";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { changeWords } from "@/newsroom/change-words";
import { type ReviewedSince, reviewedSince, type Signature } from "@/newsroom/review";
import type { ChangeKind } from "@/newsroom/story";
import { toldAt } from "@/newsroom/told-times";
import { SignedChanges } from "./signed-changes";

export type ShownReview = {
  hash: string;
  language: string;
  change: { kind: ChangeKind; note: string } | null;
  changes: readonly {
    since: ReviewedSince;
    at: string;
    by: string | null;
    parts: readonly SignedPart<Signature>[];
  }[];
  mine: { words: number; of: number; most: number | null; isTooMuch: boolean } | null;
};

/**
 * What changed in a text, since when one likes, with names and the public note. With `onApprove` it
 * stands before an approval, which is then of exactly the text that is compared here.
 */
export function ReviewDialog({
  title,
  readReview,
  zone,
  busy,
  alert,
  onRead,
  onApprove,
  onClose,
}: {
  title: string;
  readReview: () => Promise<ShownReview | null>;
  zone: string;
  busy: boolean;
  alert: ReactNode;
  /** Called with the hash of the text that was shown. */
  onRead: (hash: string) => void;
  onApprove: ((hash: string) => void) | null;
  onClose: () => void;
}) {
  const [review, setReview] = useState<ShownReview | null | "asking">("asking");
  useEffect(() => {
    let wanted = true;
    readReview().then(
      (found) => {
        if (!wanted) return;
        setReview(found);
        if (found) onRead(found.hash);
      },
      () => wanted && setReview(null),
    );
    return () => {
      wanted = false;
    };
  }, [readReview, onRead]);
  const shown = typeof review === "object" ? review : null;
  return (
    <Dialog title={title} width="wide" open onOpenChange={(open) => !open && !busy && onClose()}>
      <div className="min-h-40 overflow-y-auto p-4 pt-3">
        {title !== heading && <h2 className="mb-2 font-semibold">{heading}</h2>}
        {review === "asking" && <p className="text-soft">Comparing…</p>}
        {review === null && (
          <p className="text-soft">
            The newsroom did not answer. Close this and look again before you decide.
          </p>
        )}
        {shown?.change && <PublicNote {...shown.change} />}
        {shown && <Comparisons review={shown} zone={zone} />}
      </div>
      <div className="space-y-3 border-t border-line p-3">
        {shown?.mine && <OwnShare {...shown.mine} />}
        {alert}
        <div className="flex justify-end gap-2">
          <Button look={onApprove ? "quiet" : "plain"} onClick={onClose} disabled={busy}>
            {onApprove ? "Cancel" : "Close"}
          </Button>
          {onApprove && (
            <Button
              look="primary"
              aria-busy={busy}
              aria-disabled={busy || !shown}
              onClick={() => shown && !busy && onApprove(shown.hash)}
            >
              {busy && <LoaderCircle aria-hidden className="spin size-3.5" />}
              Approve
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

const heading = "What changed";

/** What readers will be told of the change. */
function PublicNote({ kind, note }: { kind: ChangeKind; note: string }) {
  return (
    <div className="mb-4 rounded-md border border-line bg-paper px-3 py-2">
      <p className="text-xs text-soft">Readers are told: {changeWords("en")[kind]}</p>
      {note ? (
        <p dir="auto" className="mt-0.5">
          {note}
        </p>
      ) : (
        <p className="mt-0.5 text-soft">No note to readers.</p>
      )}
    </div>
  );
}

function Comparisons({ review, zone }: { review: ShownReview; zone: string }) {
  const { changes, language } = review;
  const [first] = [...changes].sort(
    (a, b) => Number(b.parts.length > 0) - Number(a.parts.length > 0),
  );
  if (!first)
    return (
      <p className="text-soft">
        This text has not been approved yet, and you had not looked at it before. Read it as it
        stands.
      </p>
    );
  return (
    <Tabs.Root defaultValue={first.since}>
      <Tabs.List aria-label="Compared with" className="mb-3 flex flex-wrap gap-1">
        {changes.map(({ since }) => (
          <Tabs.Tab
            key={since}
            value={since}
            className="rounded-md border border-line px-2.5 py-1 text-soft hover:text-ink data-active:border-ink data-active:bg-chosen data-active:font-medium data-active:text-ink pointer-coarse:py-2.5"
          >
            {reviewedSince[since]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {changes.map(({ since, at, by, parts }) => (
        <Tabs.Panel key={since} value={since} className="outline-offset-4">
          <p className="mb-3 text-xs text-soft">
            The text of <time dateTime={at}>{toldAt(at, zone)}</time>
            {by && (
              <>
                , which <bdi>{by}</bdi> approved
              </>
            )}
            , and as it stands now.
          </p>
          <SignedChanges parts={parts} language={language} />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}

/** How much of it the reader changed in review themselves, and how much would be too much. */
function OwnShare({ words, of, most, isTooMuch }: NonNullable<ShownReview["mine"]>) {
  const told = (count: number) => count.toLocaleString("en");
  return (
    <p className={isTooMuch ? "text-sm text-withdrawn" : "text-sm text-soft"}>
      You changed {told(words)} {words === 1 ? "word" : "words"} of {told(of)} in review
      {most !== null && <>; up to {told(most)} may be the approver’s own</>}.
    </p>
  );
}
