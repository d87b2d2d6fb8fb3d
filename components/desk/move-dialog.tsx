"use client";
import { LoaderCircle } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";

/** Asks for the words that a move needs, or whether it is meant. It stays open until the move is made or given up. */
export function MoveDialog({
  words,
  told = null,
  hint = told ? "Why, if it helps others" : "What should the writer do?",
  busy,
  alert,
  note,
  onNote,
  onMake,
  onClose,
  finalFocus,
}: {
  words: string;
  /** What the move does, where words of one's own are not demanded. */
  told?: string | null;
  hint?: string;
  busy: boolean;
  alert: ReactNode;
  note: string;
  onNote: (note: string) => void;
  onMake: () => void;
  onClose: () => void;
  finalFocus?: () => HTMLElement | true;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      title={words}
      open
      onOpenChange={(open) => !open && onClose()}
      initialFocus={box}
      {...(finalFocus ? { finalFocus } : {})}
    >
      <form
        className="flex flex-col gap-3 overflow-y-auto p-4 pt-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onMake();
        }}
      >
        {told && <p className="max-w-prose text-soft">{told}</p>}
        <TextArea
          ref={box}
          label="Note"
          value={note}
          maxLength={2000}
          placeholder={hint}
          onChange={(event) => onNote(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
        {alert}
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose} disabled={busy}>
            Cancel
          </Button>
          <Button look="primary" type="submit" aria-busy={busy} aria-disabled={busy}>
            {busy && <LoaderCircle aria-hidden className="spin size-3.5" />}
            {words}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
