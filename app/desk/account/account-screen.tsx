"use client";
import { type ReactNode, useState } from "react";
import { askInWords } from "@/app/desk/ask-in-words";
import { beginFactor, settleFactor } from "@/app/desk/factor-calls";
import { useConfirmation } from "@/app/desk/use-confirmation";
import { useRefreshed } from "@/app/desk/use-refreshed";
import { OwnFactor } from "@/components/people/own-factor";
import { OwnSessions, type SessionLine } from "@/components/people/own-sessions";
import { PasswordForm } from "@/components/people/password-form";
import { RefusedWords } from "@/components/ui/refused-words";
import type { Outcome } from "@/newsroom/outcome";

export function AccountScreen({
  person,
  factor,
  sessions,
  isDemo,
}: {
  person: { name: string; email: string; role: string };
  factor: { hasFactor: boolean; isFactorRequired: boolean; codesLeft: number };
  sessions: readonly SessionLine[];
  isDemo: boolean;
}) {
  const refreshed = useRefreshed();
  const { confirming, confirmation } = useConfirmation({ needsCode: factor.hasFactor, isDemo });
  const [words, setWords] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const [isBusy, setBusy] = useState(false);

  async function end(asked: Promise<Outcome>, done: string) {
    setBusy(true);
    setWords(null);
    const outcome = await asked;
    if ("answer" in outcome) await refreshed();
    setBusy(false);
    if ("words" in outcome) return setWords(outcome.words);
    setTold(done);
  }

  return (
    <div className="mx-auto w-full max-w-2xl space-y-10 px-4 py-5 pb-16 sm:px-6">
      <header>
        <h1 className="text-xl font-semibold">Your account</h1>
        <p className="mt-1 text-soft">
          <span dir="auto">{person.name}</span> · <span className="break-all">{person.email}</span>{" "}
          · {person.role}
        </p>
        <p className="mt-1 text-xs text-soft">An administrator changes name, email and role.</p>
      </header>
      <Part title="Second factor">
        <OwnFactor
          factor={factor}
          acts={{
            begin: () => confirming(beginFactor),
            settle: (code) => confirming(() => settleFactor(code)),
            renewCodes: () =>
              confirming(() =>
                askInWords<{ codes: string[] }>("POST", "/api/account/recovery-codes"),
              ),
            remove: () => confirming(() => askInWords("DELETE", "/api/account/factor")),
          }}
          onChanged={() => void refreshed()}
        />
      </Part>
      <Part title="Password">
        <PasswordForm
          email={person.email}
          onSet={async (password) => {
            const outcome = await confirming(() =>
              askInWords("PUT", "/api/account/password", { password }),
            );
            if ("answer" in outcome) await refreshed();
            return outcome;
          }}
        />
      </Part>
      <Part title="Sessions">
        <p className="mb-3 text-soft">
          Where you are signed in. End what you do not know, then change your password.
        </p>
        <p role="status" className="sr-only">
          {told}
        </p>
        {words && (
          <div className="mb-3">
            <RefusedWords words={words} />
          </div>
        )}
        <OwnSessions
          sessions={sessions}
          isBusy={isBusy}
          onEnd={({ id, device }) =>
            end(askInWords("DELETE", `/api/account/sessions/${id}`), `Ended: ${device}.`)
          }
          onEndOthers={() =>
            end(askInWords("DELETE", "/api/account/sessions"), "All other sessions are ended.")
          }
        />
      </Part>
      {confirmation}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = title.toLowerCase().replaceAll(" ", "-");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
