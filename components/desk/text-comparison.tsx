import type { Copy } from "@/article/content";
import { changedParagraphs, compareTexts, type Passage } from "@/article/diff";
import { bodyText } from "@/article/to-text";
import { type TextFieldName, textFieldNames, textFields } from "@/newsroom/fields";

/** What changed between two states of a copy, field by field, in words. Unchanged paragraphs are left out. */
export function TextComparison({
  before,
  after,
  language,
}: {
  before: ComparedCopy;
  after: ComparedCopy;
  language: string;
}) {
  const changed = changedFields(before, after);
  const paragraphs = changedParagraphs(bodyText(before.body), bodyText(after.body));
  const pictures = changedParagraphs(before.pictures ?? "", after.pictures ?? "");
  const formOnly =
    paragraphs.length === 0 && JSON.stringify(before.body) !== JSON.stringify(after.body);
  if (changed.length === 0 && paragraphs.length === 0 && pictures.length === 0)
    return (
      <p className="text-soft">
        {formOnly
          ? "The words are the same. Emphasis, links or the order of parts differ."
          : "The words are the same."}
      </p>
    );
  return (
    <div className="space-y-4">
      {changed.map((name) => (
        <Changed key={name} label={textFields[name].label} language={language}>
          <Passages passages={compareTexts(before.fields[name] ?? "", after.fields[name] ?? "")} />
        </Changed>
      ))}
      <Paragraphs label="Text" language={language} paragraphs={paragraphs} />
      <Paragraphs label="Pictures" language={language} paragraphs={pictures} />
    </div>
  );
}

function Paragraphs({
  label,
  language,
  paragraphs,
}: {
  label: string;
  language: string;
  paragraphs: readonly Passage[][];
}) {
  if (paragraphs.length === 0) return null;
  return (
    <Changed label={label} language={language}>
      {paragraphs.map((passages, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs have no other name
        <p key={place} className="mb-3 last:mb-0">
          <Passages passages={passages} />
        </p>
      ))}
    </Changed>
  );
}

export type ComparedCopy = {
  fields: Partial<Record<TextFieldName, string>>;
  body: Copy["body"];
  /** Its pictures, in words. */
  pictures?: string;
};

function changedFields(before: ComparedCopy, after: ComparedCopy): TextFieldName[] {
  return textFieldNames.filter(
    (name) => (before.fields[name] ?? "") !== (after.fields[name] ?? ""),
  );
}

function Changed({
  label,
  language,
  children,
}: {
  label: string;
  language: string;
  children: React.ReactNode;
}) {
  return (
    <section>
      <h3 className="mb-1 text-xs font-medium text-soft">{label}</h3>
      <div lang={language} dir="auto" translate="no" className="text-base leading-relaxed">
        {children}
      </div>
    </section>
  );
}

function Passages({ passages }: { passages: readonly Passage[] }) {
  return passages.map(({ kind, text }, place) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: passages have no other name
    if (kind === "added")
      return (
        <ins key={place} className="rounded-xs bg-added decoration-approved underline-offset-2">
          {text}
        </ins>
      );
    if (kind === "removed")
      return (
        <del key={place} className="rounded-xs bg-removed decoration-withdrawn">
          {text}
        </del>
      );
    return <span key={place}>{text}</span>;
    // biome-ignore-end lint/suspicious/noArrayIndexKey: passages have no other name
  });
}
