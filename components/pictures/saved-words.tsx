"use client";
import { Check, LoaderCircle, TriangleAlert } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { HeldPicture } from "./held-picture";
import { refusalSentence } from "./refusal-sentence";

/** Whether everything that was typed is with the newsroom. */
export function SavedWords({ held }: { held: HeldPicture }) {
  const saving = held.saving();
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${saving === "Not saved" ? "font-medium text-withdrawn" : "text-soft"}`}
    >
      {saving === "Saving…" && <LoaderCircle aria-hidden className="spin size-3" />}
      {saving === "Saved" && <Check aria-hidden className="size-3.5" />}
      {saving === "Not saved" && <TriangleAlert aria-hidden className="size-3.5" />}
      {saving}
    </span>
  );
}

/** Why something is not saved, with the way out. Clashes are told at their fields. */
export function NotSaved({ held }: { held: HeldPicture }) {
  const trouble = held.trouble();
  if (trouble === null || held.saving() !== "Not saved") return null;
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-2 rounded-md border border-withdrawn bg-raised px-3 py-2"
    >
      <p className="min-w-48 flex-1">{troubleWords(trouble)}</p>
      <Button onClick={() => void held.save()}>Try again</Button>
    </div>
  );
}

export function troubleWords(trouble: NonNullable<ReturnType<HeldPicture["trouble"]>>): string {
  return trouble === "no-answer"
    ? "The newsroom does not answer. What you typed stays here and is tried again."
    : refusalSentence(trouble);
}
