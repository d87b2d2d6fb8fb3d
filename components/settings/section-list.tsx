"use client";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { SectionDialog, type SectionPlan } from "@/components/settings/section-dialog";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { RefusedWords } from "@/components/ui/refused-words";
import { languages as known, type Language } from "@/newsroom/languages";
import type { Outcome } from "@/newsroom/outcome";

export type SectionLine = SectionPlan & { stories: number };
export type SectionActs = {
  add: (plan: SectionPlan) => Promise<Outcome>;
  rename: (plan: SectionPlan) => Promise<Outcome>;
  remove: (slug: string) => Promise<Outcome>;
  order: (slugs: string[]) => Promise<Outcome>;
};

type Asked = { kind: "add" } | { kind: "change"; section: SectionLine } | null;

/** The paper's sections in the order in which readers see them. */
export function SectionList({
  sections,
  languages,
  acts,
}: {
  sections: readonly SectionLine[];
  languages: readonly Language[];
  acts: SectionActs;
}) {
  const [asked, setAsked] = useState<Asked>(null);
  const [words, setWords] = useState<string | null>(null);

  async function run(act: Promise<Outcome>) {
    const outcome = await act;
    setWords("words" in outcome ? outcome.words : null);
  }

  function swap(index: number, by: 1 | -1) {
    const slugs = sections.map(({ slug }) => slug);
    const [moved] = slugs.splice(index, 1);
    if (moved !== undefined) slugs.splice(index + by, 0, moved);
    return run(acts.order(slugs));
  }

  return (
    <>
      <RefusedWords words={words} />
      {sections.length === 0 && (
        <p className="mb-3 text-soft">There are no sections yet. A story needs one to be filed.</p>
      )}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {sections.map((section, index) => (
          <li key={section.slug} className="flex min-h-10 items-center gap-1 hover:bg-hover">
            <span className="min-w-0 flex-1 py-1.5">
              {languages.map((language) => (
                <span
                  key={language}
                  lang={language}
                  dir={known[language].direction}
                  className="me-3 font-medium not-first:font-normal not-first:text-soft"
                >
                  {section.names[language] ?? ""}
                </span>
              ))}
              <span className="block text-xs text-soft">
                <bdi>/{section.slug}</bdi> · {section.stories}{" "}
                {section.stories === 1 ? "story" : "stories"}
              </span>
            </span>
            <IconButton
              name={`Move ${section.slug} up`}
              disabled={index === 0}
              onClick={() => swap(index, -1)}
              className="disabled:invisible"
            >
              <ArrowUp aria-hidden className="size-4" />
            </IconButton>
            <IconButton
              name={`Move ${section.slug} down`}
              disabled={index === sections.length - 1}
              onClick={() => swap(index, 1)}
              className="disabled:invisible"
            >
              <ArrowDown aria-hidden className="size-4" />
            </IconButton>
            <Button
              look="quiet"
              aria-label={`Rename ${section.slug}`}
              onClick={() => setAsked({ kind: "change", section })}
            >
              Rename
            </Button>
            <IconButton
              name={`Remove ${section.slug}`}
              disabled={section.stories > 0}
              onClick={() => run(acts.remove(section.slug))}
              className="disabled:invisible"
            >
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button className="mt-3" onClick={() => setAsked({ kind: "add" })}>
        <Plus aria-hidden className="size-4" />
        Add section
      </Button>
      {asked && (
        <SectionDialog
          section={asked.kind === "change" ? asked.section : null}
          languages={languages}
          onSubmit={asked.kind === "change" ? acts.rename : acts.add}
          onDone={() => setAsked(null)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
