"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { RefusedWords } from "@/components/ui/refused-words";
import type { Outcome } from "@/newsroom/outcome";

/** A dialog that asks for something and closes when it is done. `onSubmit` gets what was filled in. */
export function DialogForm<Answer>({
  title,
  button,
  onSubmit,
  onDone,
  onClose,
  beside,
  children,
}: {
  title: string;
  button: string;
  onSubmit: (form: FormData) => Promise<Outcome<Answer>>;
  onDone: (answer: Answer) => void;
  onClose: () => void;
  /** A dialog that this one may have to wait for. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const [words, setWords] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // What stands beside is outside this form on the screen, but not for React.
    event.stopPropagation();
    setBusy(true);
    setWords(null);
    const outcome = await onSubmit(new FormData(event.currentTarget));
    setBusy(false);
    if ("words" in outcome) setWords(outcome.words);
    else onDone(outcome.answer);
  }

  return (
    <Dialog title={title} open onOpenChange={(open) => !open && onClose()}>
      <form onSubmit={submit} className="flex min-h-0 flex-col">
        <div className="space-y-4 overflow-y-auto p-4">
          <RefusedWords words={words} />
          {children}
        </div>
        <div className="flex justify-end gap-2 border-t border-line px-4 py-3">
          <DialogClose render={<Button look="quiet" />}>Cancel</DialogClose>
          <Button type="submit" look="primary" disabled={isBusy} aria-busy={isBusy}>
            {button}
          </Button>
        </div>
      </form>
      {beside}
    </Dialog>
  );
}

/** What was filled in under a name, as text. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** What was ticked under a name. */
export function textsIn(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
}
