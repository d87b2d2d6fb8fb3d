import { X } from "lucide-react";
import { useEffect, useState } from "react";
import type { UndoManager } from "yjs";
import { Button } from "@/components/ui/button";

export type PasteTold = { words: string; isUndoable: boolean };

/** Says, once and in words, what a paste left out. As long as nothing else has been written it can be taken back here. */
export function PasteNotice({
  told,
  undo,
  onUndo,
  onClose,
}: {
  told: PasteTold;
  undo: UndoManager;
  onUndo: () => void;
  onClose: () => void;
}) {
  const [isLatest, setLatest] = useState(true);
  useEffect(() => {
    const end = () => setLatest(false);
    const events = ["stack-item-added", "stack-item-updated", "stack-item-popped"] as const;
    for (const event of events) undo.on(event, end);
    return () => {
      for (const event of events) undo.off(event, end);
    };
  }, [undo]);
  return (
    <div className="paste-notice">
      <p role="status">{told.words}</p>
      {told.isUndoable && isLatest && <Button onClick={onUndo}>Undo paste</Button>}
      <Button look="quiet" aria-label="Close the notice" onClick={onClose}>
        <X aria-hidden className="size-3.5" />
      </Button>
    </div>
  );
}
