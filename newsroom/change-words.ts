import { type Language, type SpokenLanguage, spokenFor } from "./languages";
import type { ChangeKind } from "./story";

/** What each kind of change is called towards readers. A language without its own words gets the English ones. */
export function changeWords(language: Language): Record<ChangeKind, string> {
  return spoken[spokenFor(language)];
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

const de: Record<ChangeKind, string> = {
  first: "Erstveröffentlichung",
  minor: "Kleine Änderung",
  update: "Aktualisierung",
  correction: "Korrektur",
  clarification: "Klarstellung",
  "editors-note": "Anmerkung der Redaktion",
};

const es: Record<ChangeKind, string> = {
  first: "Primera publicación",
  minor: "Cambio menor",
  update: "Actualización",
  correction: "Corrección",
  clarification: "Aclaración",
  "editors-note": "Nota de la redacción",
};

const fr: Record<ChangeKind, string> = {
  first: "Première publication",
  minor: "Modification mineure",
  update: "Mise à jour",
  correction: "Rectificatif",
  clarification: "Précision",
  "editors-note": "Note de la rédaction",
};

const tr: Record<ChangeKind, string> = {
  first: "İlk yayın",
  minor: "Küçük değişiklik",
  update: "Güncelleme",
  correction: "Düzeltme",
  clarification: "Açıklama",
  "editors-note": "Editörün notu",
};

const ur: Record<ChangeKind, string> = {
  first: "پہلی اشاعت",
  minor: "معمولی تبدیلی",
  update: "تازہ اضافہ",
  correction: "تصحیح",
  clarification: "وضاحت",
  "editors-note": "ادارتی نوٹ",
};

const spoken = { en, ar, de, es, fr, tr, ur } satisfies Record<
  SpokenLanguage,
  Record<ChangeKind, string>
>;
