import { type Language, type SpokenLanguage, spokenFor } from "@/newsroom/languages";
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

/** What a lens saw is not told. */
const asSeen = { digitalCapture: "", negativeFilm: "", positiveFilm: "", print: "" };

const arMadeAs: Record<SourceType, string> = {
  ...asSeen,
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

const deMadeAs: Record<SourceType, string> = {
  ...asSeen,
  humanEdits: "Bearbeitetes Bild",
  compositeCapture: "Fotomontage",
  algorithmicallyEnhanced: "Digital verbessert",
  screenCapture: "Bildschirmfoto",
  virtualRecording: "Virtuelle Aufnahme",
  digitalCreation: "Illustration",
  dataDrivenMedia: "Aus Daten gezeichnet",
  composite: "Bildmontage",
  compositeSynthetic: "Teilweise synthetisch",
  compositeWithTrainedAlgorithmicMedia: "Mit KI bearbeitet",
  trainedAlgorithmicMedia: "Mit KI erzeugt",
};

const esMadeAs: Record<SourceType, string> = {
  ...asSeen,
  humanEdits: "Imagen editada",
  compositeCapture: "Fotomontaje",
  algorithmicallyEnhanced: "Mejorada digitalmente",
  screenCapture: "Captura de pantalla",
  virtualRecording: "Grabación virtual",
  digitalCreation: "Ilustración",
  dataDrivenMedia: "Gráfico a partir de datos",
  composite: "Imagen compuesta",
  compositeSynthetic: "Parcialmente sintética",
  compositeWithTrainedAlgorithmicMedia: "Editada con IA",
  trainedAlgorithmicMedia: "Generada con IA",
};

const frMadeAs: Record<SourceType, string> = {
  ...asSeen,
  humanEdits: "Image retouchée",
  compositeCapture: "Photomontage",
  algorithmicallyEnhanced: "Améliorée numériquement",
  screenCapture: "Capture d’écran",
  virtualRecording: "Enregistrement virtuel",
  digitalCreation: "Illustration",
  dataDrivenMedia: "Dessinée à partir de données",
  composite: "Image composite",
  compositeSynthetic: "En partie synthétique",
  compositeWithTrainedAlgorithmicMedia: "Modifiée par IA",
  trainedAlgorithmicMedia: "Générée par IA",
};

const trMadeAs: Record<SourceType, string> = {
  ...asSeen,
  humanEdits: "Düzenlenmiş görsel",
  compositeCapture: "Fotomontaj",
  algorithmicallyEnhanced: "Dijital olarak iyileştirilmiş",
  screenCapture: "Ekran görüntüsü",
  virtualRecording: "Sanal kayıt",
  digitalCreation: "İllüstrasyon",
  dataDrivenMedia: "Verilerden çizilmiş",
  composite: "Birleştirilmiş görsel",
  compositeSynthetic: "Kısmen yapay",
  compositeWithTrainedAlgorithmicMedia: "Yapay zekâ ile düzenlenmiş",
  trainedAlgorithmicMedia: "Yapay zekâ ile üretilmiş",
};

const urMadeAs: Record<SourceType, string> = {
  ...asSeen,
  humanEdits: "ترمیم شدہ تصویر",
  compositeCapture: "مرکب تصویر",
  algorithmicallyEnhanced: "ڈیجیٹل طور پر بہتر کی گئی",
  screenCapture: "اسکرین کا عکس",
  virtualRecording: "ورچوئل ریکارڈنگ",
  digitalCreation: "خاکہ",
  dataDrivenMedia: "اعداد و شمار سے بنایا گیا خاکہ",
  composite: "مرکب تصویر",
  compositeSynthetic: "جزوی طور پر مصنوعی",
  compositeWithTrainedAlgorithmicMedia: "مصنوعی ذہانت سے ترمیم شدہ",
  trainedAlgorithmicMedia: "مصنوعی ذہانت سے بنائی گئی",
};

const spoken = {
  en,
  ar: { verifiedBy: (name) => `تحقّق منها: ${name}`, madeAs: (type) => arMadeAs[type] },
  de: { verifiedBy: (name) => `Geprüft von ${name}`, madeAs: (type) => deMadeAs[type] },
  es: { verifiedBy: (name) => `Verificada por ${name}`, madeAs: (type) => esMadeAs[type] },
  fr: { verifiedBy: (name) => `Vérifiée par ${name}`, madeAs: (type) => frMadeAs[type] },
  tr: { verifiedBy: (name) => `Doğrulayan: ${name}`, madeAs: (type) => trMadeAs[type] },
  ur: { verifiedBy: (name) => `تصدیق: ${name}`, madeAs: (type) => urMadeAs[type] },
} satisfies Record<SpokenLanguage, PictureWords>;

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
  const words: PictureWords = spoken[spokenFor(language)];
  const { verifiedBy, sourceType } = picture;
  const credit = creditOf(picture).toLocaleLowerCase(language);
  return [
    verifiedBy === "" ? "" : words.verifiedBy(verifiedBy),
    sourceType === null ? "" : words.madeAs(sourceType),
  ].filter((text) => text !== "" && !credit.includes(text.toLocaleLowerCase(language)));
}
