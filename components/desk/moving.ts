import { useState } from "react";
import type { Move } from "@/newsroom/workflow";
import type { Stop } from "./refusal-alert";

/** Where a person is with a move. It outlives the text that is open, which may be opened anew under it. */
export function useMoving() {
  const [busy, setBusy] = useState<Move | null>(null);
  const [asked, setAsked] = useState<Move | null>(null);
  const [note, setNote] = useState("");
  const [stop, setStop] = useState<Stop | null>(null);
  const [printing, setPrinting] = useState("");
  const [reviewing, setReviewing] = useState<"read" | "approve" | null>(null);
  const [reviewed, setReviewed] = useState<string | null>(null);
  return {
    busy,
    setBusy,
    asked,
    setAsked,
    note,
    setNote,
    stop,
    setStop,
    printing,
    setPrinting,
    /** What changed is on the screen: to be read, or before an approval. */
    reviewing,
    setReviewing,
    /** The hash of the text whose changes this person has had before them. */
    reviewed,
    setReviewed,
  };
}

export type Moving = ReturnType<typeof useMoving>;
