"use client";
import { useState } from "react";
import { When } from "@/components/desk/when";
import { Button } from "@/components/ui/button";
import { fieldLook } from "@/components/ui/text-area";
import {
  type ProvenanceState,
  type VerificationCheck,
  verificationCheckNames,
  verificationChecks,
} from "@/newsroom/rights";
import type { HeldPicture } from "./held-picture";
import { Mark } from "./picture-marks";
import { SettleDialog } from "./settle-dialog";
import { shownIn } from "./typed-words";

/** Whether the picture is what it is said to be: what was looked into, what came of it, and who settled it. */
export function VerificationPart({
  held,
  now,
  zone,
}: {
  held: HeldPicture;
  now: string;
  zone: string;
}) {
  const [asked, setAsked] = useState<ProvenanceState | null>(null);
  const { view } = held.words();
  const missing = view.missingForVerified;
  return (
    <div className="space-y-3">
      <Standing held={held} now={now} zone={zone} />
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-soft">What was looked into</legend>
        {verificationCheckNames.map((check) => (
          <CheckLine key={check} held={held} check={check} />
        ))}
      </fieldset>
      {view.maySettle && (
        <div className="space-y-2">
          {view.provenance !== "verified" && missing.length > 0 && (
            <p className="text-xs text-soft">
              Before it can be called verified: {missing.join(" ")}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            {view.provenance !== "verified" && (
              <Button disabled={missing.length > 0} onClick={() => setAsked("verified")}>
                Mark as verified
              </Button>
            )}
            {view.provenance !== "disputed" && (
              <Button look="grave" onClick={() => setAsked("disputed")}>
                Dispute
              </Button>
            )}
            {view.provenance !== "unverified" && (
              <Button look="quiet" onClick={() => setAsked("unverified")}>
                Reopen
              </Button>
            )}
          </div>
        </div>
      )}
      {!view.maySettle && view.provenance === "unverified" && view.needsVerification && (
        <p className="text-xs text-soft">An editor settles it when the checks are made.</p>
      )}
      {asked && <SettleDialog held={held} state={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function Standing({ held, now, zone }: { held: HeldPicture; now: string; zone: string }) {
  const { provenance, settledBy, settledAt, settledNote, verifiedAs } = held.words().view;
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Mark mark={provenance} />
        {settledBy && settledAt && (
          <span className="text-xs text-soft">
            by <bdi>{settledBy}</bdi>, <When at={settledAt} now={now} zone={zone} />
          </span>
        )}
      </p>
      {settledNote !== "" && (
        <p dir="auto" className="mt-1 border-s-2 border-line ps-2 text-soft">
          {settledNote}
        </p>
      )}
      {verifiedAs !== "" && (
        <p className="mt-1 text-xs text-soft">
          Readers are told: verified by <bdi>{verifiedAs}</bdi>
        </p>
      )}
    </div>
  );
}

function CheckLine({ held, check }: { held: HeldPicture; check: VerificationCheck }) {
  const words = held.words();
  const checks = shownIn(words, "checks");
  const { done, note } = checks[check] ?? { done: false, note: "" };
  const [written, setWritten] = useState<string | null>(null);
  const say = (said: { done: boolean; note: string }) =>
    held.type({ checks: { ...checks, [check]: said } });
  const { mayChange } = words.view;
  return (
    <div className="border-b border-line py-1 last:border-b-0">
      <label className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-10">
        <input
          type="checkbox"
          checked={done}
          disabled={!mayChange}
          onChange={({ target }) => {
            say({ done: target.checked, note });
            void held.save();
          }}
          className="size-4 accent-ink"
        />
        {verificationChecks[check]}
      </label>
      {(done || note !== "") && (
        <input
          aria-label={`What came of it: ${verificationChecks[check]}`}
          placeholder="What came of it"
          value={written ?? note}
          maxLength={2000}
          dir="auto"
          autoComplete="off"
          readOnly={!mayChange}
          onChange={({ target }) => {
            setWritten(target.value);
            say({ done, note: target.value });
          }}
          onBlur={() => {
            setWritten(null);
            void held.save();
          }}
          className={`${fieldLook} mb-1 ms-6 h-8 w-[calc(100%-1.5rem)] pointer-coarse:h-10`}
        />
      )}
    </div>
  );
}
