"use client";
import { useState } from "react";
import { DialogForm, textIn } from "@/components/ui/dialog-form";
import { TextLine } from "@/components/ui/text-line";
import { languages as known, type Language } from "@/newsroom/languages";
import type { Outcome } from "@/newsroom/outcome";
import { slugOf } from "@/newsroom/slugs";

export type SectionPlan = { slug: string; names: Partial<Record<Language, string>> };

/** Asks for a section's names and, once, for its address. */
export function SectionDialog({
  section,
  languages,
  onSubmit,
  onDone,
  onClose,
}: {
  section: SectionPlan | null;
  languages: readonly Language[];
  onSubmit: (plan: SectionPlan) => Promise<Outcome>;
  onDone: () => void;
  onClose: () => void;
}) {
  const [main] = languages;
  const [slug, setSlug] = useState(section?.slug ?? "");
  const [isOwn, setOwn] = useState(section !== null);

  return (
    <DialogForm
      title={section ? `Rename ${section.slug}` : "Add section"}
      button={section ? "Save" : "Add section"}
      onSubmit={(form) => onSubmit({ slug, names: namesIn(form, languages) })}
      onDone={onDone}
      onClose={onClose}
    >
      {languages.map((language) => (
        <TextLine
          key={language}
          label={`Name in ${known[language].name}`}
          name={`name-${language}`}
          lang={language}
          dir={known[language].direction}
          defaultValue={section?.names[language] ?? ""}
          required={language === main}
          maxLength={60}
          onChange={({ target }) => {
            if (language === main && !isOwn) setSlug(slugOf(target.value));
          }}
        />
      ))}
      {!section && (
        <TextLine
          label="Address"
          name="slug"
          value={slug}
          required
          maxLength={80}
          onChange={({ target }) => {
            setOwn(true);
            setSlug(target.value);
          }}
          help="The part of the address after the site's name. It stays as it is from then on."
        />
      )}
    </DialogForm>
  );
}

function namesIn(form: FormData, languages: readonly Language[]): SectionPlan["names"] {
  return Object.fromEntries(languages.map((one) => [one, textIn(form, `name-${one}`)]));
}
