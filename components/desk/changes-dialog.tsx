"use client";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type ComparedCopy, TextComparison } from "./text-comparison";

export type Changes = { before: ComparedCopy; after: ComparedCopy };

/** What became of the text since the state with this hash. */
export function ChangesDialog({
  hash,
  language,
  changesSince,
  onClose,
}: {
  hash: string;
  language: string;
  changesSince: (hash: string) => Promise<Changes | null>;
  onClose: () => void;
}) {
  const [changes, setChanges] = useState<Changes | null | "asking" | "unknown">("asking");
  useEffect(() => {
    let wanted = true;
    changesSince(hash).then(
      (found) => wanted && setChanges(found ?? "unknown"),
      () => wanted && setChanges("unknown"),
    );
    return () => {
      wanted = false;
    };
  }, [hash, changesSince]);
  return (
    <Dialog title="What changed" width="wide" open onOpenChange={(open) => !open && onClose()}>
      <div className="overflow-y-auto p-4 pt-3">
        {changes === "asking" && <p className="text-soft">Comparing…</p>}
        {(changes === "unknown" || changes === null) && (
          <p className="text-soft">
            The earlier text is no longer kept. Read the text as it stands now, then decide.
          </p>
        )}
        {typeof changes === "object" && changes && (
          <TextComparison {...changes} language={language} />
        )}
      </div>
      <div className="flex justify-end border-t border-line p-3">
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}
