import type { Language } from "@/newsroom/languages";
import { type SourceType, sourceTypes } from "@/newsroom/source-types";
import type { PictureFacts } from "./pictures";

type PictureWords = {
  verifiedBy: (name: string) => string;
  /** "" where there is nothing to tell. */
  madeAs: (type: SourceType) => string;
};

const en: PictureWords = {
  verifiedBy: (name) => `Verified by ${name}`,
  madeAs: (type) => sourceTypes[type].said,
};

const arabicMadeAs: Record<SourceType, string> = {
  digitalCapture: "",
  negativeFilm: "",
  positiveFilm: "",
  print: "",
  humanEdits: "صورة معدّلة",
  compositeCapture: "صورة مركّبة",
  algorithmicallyEnhanced: "محسّنة رقمياً",
  screenCapture: "لقطة شاشة",
  virtualRecording: "تسجيل افتراضي",
  digitalCreation: "رسم",
  dataDrivenMedia: "مرسومة من بيانات",
  composite: "صورة مركّبة",
  compositeSynthetic: "مصطنعة جزئياً",
  compositeWithTrainedAlgorithmicMedia: "معدّلة بالذكاء الاصطناعي",
  trainedAlgorithmicMedia: "مولّدة بالذكاء الاصطناعي",
};

const ar: PictureWords = {
  verifiedBy: (name) => `تحقّق منها: ${name}`,
  madeAs: (type) => arabicMadeAs[type],
};

const spoken: Partial<Record<Language, PictureWords>> = { en, ar };

/** Whom a picture is credited to; "" if nobody is named. */
export function creditOf({
  credit,
  copyright,
}: Pick<PictureFacts, "credit" | "copyright">): string {
  return credit || copyright;
}

/**
 * What readers are told of a picture after its credit: who verified it, and what it is if not what a
 * lens saw. What the credit says already is not said twice.
 */
export function toldOf(
  language: Language,
  picture: Pick<PictureFacts, "credit" | "copyright" | "verifiedBy" | "sourceType">,
): string[] {
  const words = spoken[language] ?? en;
  const { verifiedBy, sourceType } = picture;
  const credit = creditOf(picture).toLowerCase();
  return [
    verifiedBy === "" ? "" : words.verifiedBy(verifiedBy),
    sourceType === null ? "" : words.madeAs(sourceType),
  ].filter((text) => text !== "" && !credit.includes(text.toLowerCase()));
}
