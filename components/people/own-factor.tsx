"use client";
import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { type FactorActs, FactorSetUp } from "@/components/people/factor-set-up";
import { RecoveryCodes } from "@/components/people/recovery-codes";
import { Button } from "@/components/ui/button";
import { RefusedWords } from "@/components/ui/refused-words";
import type { Outcome } from "@/newsroom/outcome";

export type OwnFactorActs = FactorActs & {
  renewCodes: () => Promise<Outcome<{ codes: string[] }>>;
  remove: () => Promise<Outcome>;
};

/** A person's second factor: none yet, or what it stands on. */
export function OwnFactor({
  factor: { hasFactor, isFactorRequired, codesLeft },
  acts,
  onChanged,
}: {
  factor: { hasFactor: boolean; isFactorRequired: boolean; codesLeft: number };
  acts: OwnFactorActs;
  onChanged: () => void;
}) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [words, setWords] = useState<string | null>(null);

  if (codes)
    return (
      <RecoveryCodes
        codes={codes}
        onDone={() => {
          setCodes(null);
          onChanged();
        }}
      />
    );
  if (!hasFactor)
    return (
      <>
        <p className="mb-4 text-soft">
          With it, a password alone lets nobody in: signing in also takes a code from an app that
          only you have.
        </p>
        <FactorSetUp acts={acts} onCodes={setCodes} />
      </>
    );

  async function renew() {
    setWords(null);
    const outcome = await acts.renewCodes();
    if ("words" in outcome) setWords(outcome.words);
    else setCodes(outcome.answer.codes);
  }

  async function remove() {
    setWords(null);
    const outcome = await acts.remove();
    if ("words" in outcome) setWords(outcome.words);
    else onChanged();
  }

  return (
    <div className="space-y-3">
      <RefusedWords words={words} />
      <p className="flex items-center gap-2">
        <ShieldCheck aria-hidden className="size-4 text-approved" />
        <span>
          <b className="font-medium">It is on.</b> Signing in takes a code from your app.
        </span>
      </p>
      <p className={codesLeft > 2 ? "text-soft" : "text-review"}>
        {codesLeft === 1 ? "1 recovery code is" : `${codesLeft || "No"} recovery codes are`} left.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={renew}>Make new recovery codes</Button>
        <Button look="quiet" onClick={remove}>
          {isFactorRequired ? "Move to another app" : "Remove second factor"}
        </Button>
      </div>
      {isFactorRequired && (
        <p className="text-xs text-soft">
          Your role needs it. Moving to another app, you set that up before anything else.
        </p>
      )}
    </div>
  );
}
