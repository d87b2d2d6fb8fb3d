import { type Language, type SpokenLanguage, spokenFor } from "@/newsroom/languages";
import type { BylineRole } from "@/newsroom/story";

type BylineWords = Record<BylineRole, string>;

const en: BylineWords = {
  "reported by": "Reported by",
  "written by": "By",
  "edited by": "Edited by",
  "translated by": "Translated by",
  "photographs by": "Photographs by",
};

const ar: BylineWords = {
  "reported by": "تقرير",
  "written by": "بقلم",
  "edited by": "تحرير",
  "translated by": "ترجمة",
  "photographs by": "تصوير",
};

const de: BylineWords = {
  "reported by": "Bericht von",
  "written by": "Von",
  "edited by": "Redigiert von",
  "translated by": "Übersetzt von",
  "photographs by": "Fotos von",
};

const es: BylineWords = {
  "reported by": "Información de",
  "written by": "Por",
  "edited by": "Edición de",
  "translated by": "Traducción de",
  "photographs by": "Fotografías de",
};

/** With a colon where "de" would have to be elided before some names. */
const fr: BylineWords = {
  "reported by": "Reportage\u00a0:",
  "written by": "Par",
  "edited by": "Édité par",
  "translated by": "Traduit par",
  "photographs by": "Photos\u00a0:",
};

/** With colons, because a name would have to take an ending otherwise. */
const tr: BylineWords = {
  "reported by": "Haber:",
  "written by": "Yazan:",
  "edited by": "Yayına hazırlayan:",
  "translated by": "Çeviren:",
  "photographs by": "Fotoğraf:",
};

const ur: BylineWords = {
  "reported by": "رپورٹ:",
  "written by": "تحریر:",
  "edited by": "ادارت:",
  "translated by": "ترجمہ:",
  "photographs by": "تصاویر:",
};

const spoken = { en, ar, de, es, fr, tr, ur } satisfies Record<SpokenLanguage, BylineWords>;

/** What stands before the names of those who did this for a story, in the story's language. */
export function roleIn(language: Language, role: BylineRole): string {
  return spoken[spokenFor(language)][role];
}
