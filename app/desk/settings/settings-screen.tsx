"use client";
import type { ReactNode } from "react";
import { askInWords } from "@/app/desk/ask-in-words";
import { useConfirmation } from "@/app/desk/use-confirmation";
import { useRefreshed } from "@/app/desk/use-refreshed";
import type { ProofAsked } from "@/components/people/confirm-dialog";
import { type DeskLine, DeskList } from "@/components/settings/desk-list";
import { PaperForm, type PaperPlan } from "@/components/settings/paper-form";
import { type SectionLine, SectionList } from "@/components/settings/section-list";
import type { Outcome } from "@/newsroom/outcome";

export function SettingsScreen({
  paper,
  revision,
  sections,
  desks,
  zones,
  proof,
}: {
  paper: PaperPlan;
  revision: number;
  sections: readonly SectionLine[];
  desks: readonly DeskLine[];
  zones: readonly string[];
  proof: ProofAsked;
}) {
  const refreshed = useRefreshed();
  const { confirming, confirmation } = useConfirmation(proof);

  async function changing(asked: Promise<Outcome>): Promise<Outcome> {
    const outcome = await asked;
    if ("answer" in outcome) await refreshed();
    return outcome;
  }

  const [main] = paper.languages;
  const nameOf = ({ slug, names }: SectionLine) => (main && names[main]) ?? slug;
  const sectionAt = (slug: string) => `/api/settings/sections/${encodeURIComponent(slug)}`;
  return (
    <div className="mx-auto w-full max-w-3xl space-y-10 px-4 py-5 sm:px-6">
      <h1 className="mb-5 text-xl font-semibold">Settings</h1>
      <Part title="The paper">
        <PaperForm
          paper={paper}
          zones={zones}
          onSave={(plan) => changing(askInWords("PATCH", "/api/settings", { revision, ...plan }))}
        />
      </Part>
      <Part title="Sections">
        <SectionList
          sections={sections}
          languages={paper.languages}
          acts={{
            add: (plan) => changing(askInWords("POST", "/api/settings/sections", plan)),
            rename: ({ slug, names }) => changing(askInWords("PATCH", sectionAt(slug), { names })),
            remove: (slug) => changing(askInWords("DELETE", sectionAt(slug))),
            order: (slugs) => changing(askInWords("PUT", "/api/settings/sections", { slugs })),
          }}
        />
      </Part>
      <Part title="Desks">
        <DeskList
          desks={desks}
          sections={sections.map((section) => ({ slug: section.slug, name: nameOf(section) }))}
          acts={{
            add: (plan) =>
              changing(confirming(() => askInWords("POST", "/api/settings/desks", plan))),
            change: (id, plan) =>
              changing(confirming(() => askInWords("PATCH", `/api/settings/desks/${id}`, plan))),
            remove: (id) =>
              changing(confirming(() => askInWords("DELETE", `/api/settings/desks/${id}`))),
          }}
          confirmation={confirmation}
        />
      </Part>
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
