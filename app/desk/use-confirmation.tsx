"use client";
import { type ReactNode, useState } from "react";
import { askInWords } from "@/app/desk/ask-in-words";
import { ConfirmDialog, type ProofAsked } from "@/components/people/confirm-dialog";
import type { Outcome } from "@/newsroom/outcome";

type Confirming = <Answer>(ask: () => Promise<Outcome<Answer>>) => Promise<Outcome<Answer>>;

/**
 * Asks for something, and where it is refused until the person has said again who they are, opens
 * the dialog for that and asks once more. `confirmation` stands wherever a dialog may.
 */
export function useConfirmation(asked: ProofAsked): {
  confirming: Confirming;
  confirmation: ReactNode;
} {
  const [settle, setSettle] = useState<((isConfirmed: boolean) => void) | null>(null);

  const confirming: Confirming = async (ask) => {
    const outcome = await ask();
    if ("answer" in outcome || outcome.refused !== "confirm-first") return outcome;
    const isConfirmed = await new Promise<boolean>((resolve) => {
      setSettle(() => (went: boolean) => {
        setSettle(null);
        resolve(went);
      });
    });
    return isConfirmed ? ask() : { words: "Nothing was changed: you did not say who you are." };
  };

  const confirmation = settle && (
    <ConfirmDialog
      asked={asked}
      onConfirm={(proof) => askInWords("POST", "/api/account/confirmation", proof)}
      onDone={() => settle(true)}
      onClose={() => settle(false)}
    />
  );
  return { confirming, confirmation };
}
