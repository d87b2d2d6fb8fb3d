"use client";
import { type FormEvent, useState } from "react";
import { LanguageOrder } from "@/components/settings/language-order";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { textIn } from "@/components/ui/dialog-form";
import { RefusedWords } from "@/components/ui/refused-words";
import { TextArea } from "@/components/ui/text-area";
import { TextLine } from "@/components/ui/text-line";
import { languages as known, type Language } from "@/newsroom/languages";
import type { PaperWords } from "@/newsroom/newsroom";
import type { Outcome } from "@/newsroom/outcome";

export type PaperPlan = {
  name: string;
  tagline: string;
  zone: string;
  languages: Language[];
  contact: string;
  about: string;
  translations: Partial<Record<Language, PaperWords>>;
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
      translations: translationsIn(form, languages),
    });
    if ("words" in outcome) setWords(outcome.words);
    setState("words" in outcome ? "as-it-was" : "done");
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      onChange={() => setState("as-it-was")}
      className="space-y-4"
    >
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
      {languages.slice(1).map((language) => (
        <WordsIn key={language} language={language} words={paper.translations[language]} />
      ))}
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

/** What the paper says of itself in a further language; what is left blank is said in the main one. */
function WordsIn({ language, words }: { language: Language; words: PaperWords | undefined }) {
  const { name, direction } = known[language];
  const inIt = { lang: language, dir: direction };
  return (
    <>
      <TextLine
        label={`Tagline in ${name}`}
        name={`tagline-${language}`}
        defaultValue={words?.tagline ?? ""}
        maxLength={200}
        {...inIt}
      />
      <TextArea
        label={`About the paper in ${name}`}
        name={`about-${language}`}
        defaultValue={words?.about ?? ""}
        maxLength={2000}
        {...inIt}
      />
    </>
  );
}

function translationsIn(form: FormData, [, ...others]: readonly Language[]) {
  const said = others.map((language) => {
    const words = {
      tagline: textIn(form, `tagline-${language}`),
      about: textIn(form, `about-${language}`),
    };
    return [language, words] as const;
  });
  return Object.fromEntries(said.filter(([, { tagline, about }]) => tagline || about));
}
