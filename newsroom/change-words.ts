import type { Language } from "./languages";
import type { ChangeKind } from "./story";

/** What each kind of change is called towards readers. A language without its own words gets the English ones. */
export function changeWords(language: Language): Record<ChangeKind, string> {
  return spoken[language] ?? en;
}

const en: Record<ChangeKind, string> = {
  first: "First published",
  minor: "Small change",
  update: "Update",
  correction: "Correction",
  clarification: "Clarification",
  "editors-note": "Editor’s note",
};

const ar: Record<ChangeKind, string> = {
  first: "النشر الأول",
  minor: "تعديل طفيف",
  update: "تحديث",
  correction: "تصويب",
  clarification: "توضيح",
  "editors-note": "ملاحظة المحرر",
};

const spoken: Partial<Record<Language, Record<ChangeKind, string>>> = { en, ar };
