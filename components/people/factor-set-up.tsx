"use client";
import { type FormEvent, useState } from "react";
import { QrPicture } from "@/components/people/qr-picture";
import { Button } from "@/components/ui/button";
import { textIn } from "@/components/ui/dialog-form";
import { RefusedWords } from "@/components/ui/refused-words";
import { TextLine } from "@/components/ui/text-line";
import type { Outcome } from "@/newsroom/outcome";

export type BegunFactor = { key: string; picture: { size: number; path: string } };

export type FactorActs = {
  begin: () => Promise<Outcome<BegunFactor>>;
  settle: (code: string) => Promise<Outcome<{ codes: string[] }>>;
};

/**
 * Sets up a second factor: the key into the app, and a code out of it. What comes of it are the
 * recovery codes; whoever gets them keeps them on the screen, whatever else changes there.
 */
export function FactorSetUp({
  acts,
  onCodes,
}: {
  acts: FactorActs;
  onCodes: (codes: readonly string[]) => void;
}) {
  const [begun, setBegun] = useState<BegunFactor | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function run<Answer>(act: Promise<Outcome<Answer>>, then: (answer: Answer) => void) {
    setBusy(true);
    setWords(null);
    const outcome = await act;
    setBusy(false);
    if ("words" in outcome) setWords(outcome.words);
    else then(outcome.answer);
  }

  const begin = () => run(acts.begin(), setBegun);
  const settle = (code: string) => run(acts.settle(code), ({ codes }) => onCodes(codes));

  return (
    <div className="space-y-4">
      <RefusedWords words={words} />
      {begun ? (
        <KeyStep begun={begun} isBusy={isBusy} onCode={settle} />
      ) : (
        <Button look="primary" onClick={begin} disabled={isBusy} aria-busy={isBusy}>
          Set up second factor
        </Button>
      )}
    </div>
  );
}

function KeyStep({
  begun,
  isBusy,
  onCode,
}: {
  begun: BegunFactor;
  isBusy: boolean;
  onCode: (code: string) => Promise<void>;
}) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    void onCode(textIn(new FormData(form), "code")).then(() => {
      const field = form.elements.namedItem("code");
      if (field instanceof HTMLInputElement) field.select();
    });
  }
  return (
    <form method="post" onSubmit={submit} className="space-y-4">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
        <QrPicture {...begun.picture} label="QR code to scan with your app" />
        <div className="min-w-0 flex-1 basis-56 space-y-3">
          <p>
            Scan this with an authenticator app, such as the one in your password manager or on your
            phone. Or type the key into it.
          </p>
          <TextLine
            label="Key"
            name="key"
            readOnly
            value={inFours(begun.key)}
            onFocus={(event) => event.currentTarget.select()}
            className="block w-full rounded-md border border-line bg-bar px-2.5 py-2 font-mono text-xs"
          />
        </div>
      </div>
      <TextLine
        label="Code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={40}
        autoFocus
        help="The six digits that the app shows now. They change every half minute."
      />
      <Button type="submit" look="primary" disabled={isBusy} aria-busy={isBusy}>
        Turn on
      </Button>
    </form>
  );
}

const inFours = (key: string) => key.replace(/(.{4})(?=.)/g, "$1 ");
