"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";

/**
 * A form that posts by itself without scripts. With them it stays where it is when it is refused,
 * so that nothing has to be typed twice but the password or code.
 */
export function EntranceForm({
  action,
  button,
  refused,
  children,
}: {
  action: string;
  button: string;
  /** Why the last try was refused, when the page came back from one. */
  refused: string | null;
  children: ReactNode;
}) {
  const [words, setWords] = useState(refused);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setWords(null);
    const answer = await send(action, form);
    if ("to" in answer) return window.location.assign(answer.to);
    setWords(answer.words);
    setBusy(false);
    const secret = form.elements.namedItem("password") ?? form.elements.namedItem("code");
    if (secret instanceof HTMLInputElement) {
      secret.value = "";
      secret.focus();
    }
  }

  return (
    <form method="post" action={action} onSubmit={submit} noValidate className="space-y-4">
      {words && (
        <p
          role="alert"
          className="rounded-md border border-withdrawn bg-raised px-3 py-2 text-base text-ink"
        >
          {words}
        </p>
      )}
      {children}
      <Button
        type="submit"
        look="primary"
        className="h-11! w-full text-base!"
        aria-busy={isBusy}
        disabled={isBusy}
      >
        {button}
      </Button>
    </form>
  );
}

async function send(
  action: string,
  form: HTMLFormElement,
): Promise<{ to: string } | { words: string }> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") fields.append(name, value);
  try {
    const response = await fetch(action, {
      method: "POST",
      body: fields,
      headers: { accept: "application/json" },
    });
    const answer: unknown = await response.json();
    if (answer && typeof answer === "object") {
      if ("to" in answer && typeof answer.to === "string") return { to: answer.to };
      if ("detail" in answer && typeof answer.detail === "string") return { words: answer.detail };
    }
  } catch {
    // No connection, or an answer that is not ours: the words below say what to do.
  }
  return { words: "The newsroom does not answer. Check the connection, then try again." };
}
