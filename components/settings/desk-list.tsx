"use client";
import { Plus, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { DialogForm, textIn, textsIn } from "@/components/ui/dialog-form";
import { IconButton } from "@/components/ui/icon-button";
import { RefusedWords } from "@/components/ui/refused-words";
import { TextLine } from "@/components/ui/text-line";
import type { Outcome } from "@/newsroom/outcome";

export type DeskPlan = { name: string; sections: string[] };
export type DeskLine = DeskPlan & { id: string; members: number };
export type SectionChoice = { slug: string; name: string };
export type DeskActs = {
  add: (plan: DeskPlan) => Promise<Outcome>;
  change: (id: string, plan: DeskPlan) => Promise<Outcome>;
  remove: (id: string) => Promise<Outcome>;
};

type Asked = { kind: "add" } | { kind: "change"; desk: DeskLine } | null;

/** The desks, each a set of sections that its people work on. */
export function DeskList({
  desks,
  sections,
  acts,
  confirmation,
}: {
  desks: readonly DeskLine[];
  sections: readonly SectionChoice[];
  acts: DeskActs;
  /** The dialog that asks whether it is still them, while it does. */
  confirmation: ReactNode;
}) {
  const [asked, setAsked] = useState<Asked>(null);
  const [words, setWords] = useState<string | null>(null);
  const nameOf = (slug: string) => sections.find((one) => one.slug === slug)?.name ?? slug;

  async function remove(id: string) {
    const outcome = await acts.remove(id);
    setWords("words" in outcome ? outcome.words : null);
  }

  return (
    <>
      <RefusedWords words={words} />
      {desks.length === 0 && (
        <p className="mb-3 text-soft">
          There are no desks yet. People see the sections of their desks, so make at least one.
        </p>
      )}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {desks.map((desk) => (
          <li key={desk.id} className="flex min-h-10 items-center gap-1 hover:bg-hover">
            <span className="min-w-0 flex-1 py-1.5">
              <b className="font-medium" dir="auto">
                {desk.name}
              </b>
              <span className="block text-xs text-soft">
                {desk.sections.map(nameOf).join(", ") || "No sections"} · {desk.members}{" "}
                {desk.members === 1 ? "person" : "people"}
              </span>
            </span>
            <Button
              look="quiet"
              aria-label={`Change ${desk.name}`}
              onClick={() => setAsked({ kind: "change", desk })}
            >
              Change
            </Button>
            <IconButton name={`Remove ${desk.name}`} onClick={() => remove(desk.id)}>
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button className="mt-3" onClick={() => setAsked({ kind: "add" })}>
        <Plus aria-hidden className="size-4" />
        Add desk
      </Button>
      {asked === null && confirmation}
      {asked && (
        <DialogForm
          title={asked.kind === "add" ? "Add desk" : `Change ${asked.desk.name}`}
          button={asked.kind === "add" ? "Add desk" : "Save"}
          onSubmit={(form) => {
            const plan = { name: textIn(form, "name"), sections: textsIn(form, "section") };
            return asked.kind === "add" ? acts.add(plan) : acts.change(asked.desk.id, plan);
          }}
          onDone={() => setAsked(null)}
          onClose={() => setAsked(null)}
          beside={confirmation}
        >
          <TextLine
            label="Name"
            name="name"
            required
            maxLength={80}
            dir="auto"
            defaultValue={asked.kind === "change" ? asked.desk.name : ""}
          />
          <Choices
            legend="Sections"
            name="section"
            options={sections.map(({ slug, name }) => ({ value: slug, label: name }))}
            chosen={asked.kind === "change" ? asked.desk.sections : []}
            none="There are no sections yet."
          />
        </DialogForm>
      )}
    </>
  );
}
