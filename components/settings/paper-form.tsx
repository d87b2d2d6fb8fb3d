"use client";
import { type FormEvent, useState } from "react";
import { LanguageOrder } from "@/components/settings/language-order";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { textIn } from "@/components/ui/dialog-form";
import { RefusedWords } from "@/components/ui/refused-words";
import { TextArea } from "@/components/ui/text-area";
import { TextLine } from "@/components/ui/text-line";
import type { Language } from "@/newsroom/languages";
import type { Outcome } from "@/newsroom/outcome";

export type PaperPlan = {
  name: string;
  tagline: string;
  zone: string;
  languages: Language[];
  contact: string;
  about: string;
};

/** How the paper calls itself and where it stands. */
export function PaperForm({
  paper,
  zones,
  onSave,
}: {
  paper: PaperPlan;
  zones: readonly string[];
  onSave: (plan: PaperPlan) => Promise<Outcome>;
}) {
  const [languages, setLanguages] = useState(paper.languages);
  const [state, setState] = useState<"as-it-was" | "busy" | "done">("as-it-was");
  const [words, setWords] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setState("busy");
    setWords(null);
    const outcome = await onSave({
      name: textIn(form, "name"),
      tagline: textIn(form, "tagline"),
      zone: textIn(form, "zone"),
      contact: textIn(form, "contact"),
      about: textIn(form, "about"),
      languages,
    });
    if ("words" in outcome) setWords(outcome.words);
    setState("words" in outcome ? "as-it-was" : "done");
  }

  return (
    <form onSubmit={submit} onChange={() => setState("as-it-was")} className="space-y-4">
      <RefusedWords words={words} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextLine
          label="Paper's name"
          name="name"
          defaultValue={paper.name}
          required
          maxLength={80}
          dir="auto"
        />
        <TextLine
          label="Tagline"
          name="tagline"
          defaultValue={paper.tagline}
          maxLength={200}
          dir="auto"
        />
        <Choice label="Time zone" name="zone" defaultValue={paper.zone}>
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </Choice>
        <TextLine
          label="Contact"
          name="contact"
          defaultValue={paper.contact}
          maxLength={400}
          dir="auto"
        />
      </div>
      <LanguageOrder
        languages={languages}
        onChange={(next) => {
          setLanguages(next);
          setState("as-it-was");
        }}
      />
      <TextArea
        label="About the paper"
        name="about"
        defaultValue={paper.about}
        maxLength={2000}
        dir="auto"
      />
      <div className="flex items-center gap-3">
        <Button type="submit" look="primary" disabled={state === "busy"}>
          Save settings
        </Button>
        <p role="status" className="text-soft">
          {state === "done" ? "Settings are saved." : ""}
        </p>
      </div>
    </form>
  );
}
