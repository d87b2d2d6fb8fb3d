import type { Language } from "@/newsroom/languages";
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

const spoken: Partial<Record<Language, BylineWords>> = { en, ar };

/** What stands before the names of those who did this for a story, in the story's language. */
export function roleIn(language: Language, role: BylineRole): string {
  return (spoken[language] ?? en)[role];
}
