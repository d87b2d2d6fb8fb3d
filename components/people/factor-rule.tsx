"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { textsIn } from "@/components/ui/dialog-form";
import { RefusedWords } from "@/components/ui/refused-words";
import type { Outcome } from "@/newsroom/outcome";
import { type Role, roles, roleWords } from "@/newsroom/people";

/** Which roles need a second factor. */
export function FactorRule({
  required,
  without,
  onSave,
}: {
  required: readonly Role[];
  /** How many people who can sign in have none, by role. */
  without: Record<Role, number>;
  onSave: (roles: Role[]) => Promise<Outcome>;
}) {
  const [state, setState] = useState<"as-it-was" | "busy" | "done">("as-it-was");
  const [words, setWords] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const ticked = textsIn(new FormData(event.currentTarget), "role");
    setState("busy");
    setWords(null);
    const outcome = await onSave(roles.filter((role) => ticked.includes(role)));
    if ("words" in outcome) setWords(outcome.words);
    setState("words" in outcome ? "as-it-was" : "done");
  }

  return (
    <section aria-labelledby="factor-rule" className="mt-10 max-w-xl">
      <h2 id="factor-rule" className="text-lg font-semibold">
        Second factor
      </h2>
      <p className="mt-1 mb-3 text-soft">
        People of these roles get in only with a code from an app. Whoever has none is led to set it
        up, at once and before anything else. That includes you.
      </p>
      <form
        method="post"
        onSubmit={submit}
        onChange={() => setState("as-it-was")}
        className="space-y-3"
      >
        <RefusedWords words={words} />
        <Choices
          legend="Needed by"
          name="role"
          options={roles.map((role) => ({
            value: role,
            label: `${roleWords[role]}${without[role] > 0 ? ` (${without[role]} without)` : ""}`,
          }))}
          chosen={required}
          none=""
        />
        <div className="flex items-center gap-3">
          <Button type="submit" disabled={state === "busy"} aria-busy={state === "busy"}>
            Save rule
          </Button>
          <p role="status" className="text-soft">
            {state === "done" ? "The rule is saved." : ""}
          </p>
        </div>
      </form>
    </section>
  );
}
