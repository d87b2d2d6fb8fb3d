"use client";
import { ArrowUp, X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { fieldLook } from "@/components/ui/text-area";
import { isSpoken, languages as known, type Language, spokenLanguages } from "@/newsroom/languages";

/** The paper's languages in their order; the first is the main one. */
export function LanguageOrder({
  languages,
  onChange,
}: {
  languages: readonly Language[];
  onChange: (languages: Language[]) => void;
}) {
  const others = spokenLanguages.filter((language) => !languages.includes(language));

  function moveUp(language: Language) {
    const at = languages.indexOf(language);
    const before = languages.slice(0, Math.max(0, at - 1));
    onChange([
      ...before,
      language,
      ...languages.filter((l) => l !== language && !before.includes(l)),
    ]);
  }

  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-soft">Languages, the main one first</legend>
      <ol className="divide-y divide-line rounded-md border border-line">
        {languages.map((language, index) => (
          <li key={language} className="flex min-h-9 items-center gap-2 ps-3 pe-1">
            <span className="flex-1">
              <bdi lang={language}>{known[language].name}</bdi>
              {!isSpoken(language) && (
                <span className="block pb-1 text-xs text-soft">
                  The reader site does not speak it yet: what stands around the stories is in
                  English.
                </span>
              )}
            </span>
            {index === 0 && <span className="text-xs text-soft">Main</span>}
            {index > 0 && (
              <IconButton name={`Move ${known[language].name} up`} onClick={() => moveUp(language)}>
                <ArrowUp aria-hidden className="size-4" />
              </IconButton>
            )}
            {languages.length > 1 && (
              <IconButton
                name={`Remove ${known[language].name}`}
                onClick={() => onChange(languages.filter((one) => one !== language))}
              >
                <X aria-hidden className="size-4" />
              </IconButton>
            )}
          </li>
        ))}
      </ol>
      <select
        aria-label="Add language"
        className={`${fieldLook} mt-2 h-9 w-auto! pointer-coarse:h-11`}
        value=""
        onChange={({ target }) => {
          const added = others.find((language) => language === target.value);
          if (added) onChange([...languages, added]);
        }}
      >
        <option value="">Add language…</option>
        {others.map((language) => (
          <option key={language} value={language}>
            {known[language].name}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
