"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { textIn } from "@/components/ui/dialog-form";
import { RefusedWords } from "@/components/ui/refused-words";
import { TextLine } from "@/components/ui/text-line";
import type { Outcome } from "@/newsroom/outcome";
import { longestPassword, shortestPassword } from "@/newsroom/passwords";

/** Sets another password for oneself. */
export function PasswordForm({
  email,
  onSet,
}: {
  email: string;
  onSet: (password: string) => Promise<Outcome>;
}) {
  const [state, setState] = useState<"as-it-was" | "busy" | "done">("as-it-was");
  const [words, setWords] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setState("busy");
    setWords(null);
    const outcome = await onSet(textIn(new FormData(form), "password"));
    if ("words" in outcome) setWords(outcome.words);
    else form.reset();
    setState("words" in outcome ? "as-it-was" : "done");
  }

  return (
    <form method="post" onSubmit={submit} className="space-y-3">
      <RefusedWords words={words} />
      {/* Password managers keep the new one under this name. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextLine
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        maxLength={longestPassword}
        help={`At least ${shortestPassword} characters, and not a common one. Your other sessions end.`}
      />
      <div className="flex items-center gap-3">
        <Button type="submit" disabled={state === "busy"} aria-busy={state === "busy"}>
          Change password
        </Button>
        <p role="status" className="text-soft">
          {state === "done" ? "Your password is changed." : ""}
        </p>
      </div>
    </form>
  );
}
