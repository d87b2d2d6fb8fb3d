import type { BodyWords } from "@/components/article/body-words";
import { changeWords } from "@/newsroom/change-words";
import {
  isSpoken,
  type Language,
  languages,
  type SpokenLanguage,
  spokenFor,
} from "@/newsroom/languages";
import type { ChangeKind, StoryKind } from "@/newsroom/story";
import { counted } from "./words/counted";
import { de } from "./words/de";
import { es } from "./words/es";
import { fr } from "./words/fr";
import { tr } from "./words/tr";
import { ur } from "./words/ur";

/** The words of the reader site's furniture, in every language that it speaks. */
export type Words = BodyWords & {
  skip: string;
  sections: string;
  editions: string;
  front: string;
  latest: string;
  search: string;
  searchFor: string;
  searchHint: string;
  found: (count: number) => string;
  foundNothing: (query: string) => string;
  corrections: string;
  correctionsPromise: string;
  noCorrections: string;
  archive: string;
  archiveEmpty: string;
  dayBefore: string;
  dayAfter: string;
  contact: string;
  about: string;
  feeds: string;
  kinds: Record<StoryKind, string>;
  opinion: string;
  updated: string;
  minutes: (count: number) => string;
  version: string;
  whatChanged: string;
  changedIn: (version: number) => string;
  history: string;
  historyPromise: string;
  historyOf: string;
  changes: Record<ChangeKind, string>;
  fingerprint: string;
  before: string;
  firstVersion: string;
  nothingChanged: string;
  removed: string;
  added: string;
  erased: string;
  backToStory: string;
  topics: string;
  topic: string;
  writtenBy: string;
  related: string;
  more: string;
  forMachines: string;
  storyInThis: string;
  source: string;
  missing: string;
  missingWhy: string;
  emptyFront: string;
  emptyList: string;
  preview: string;
  moreIn: (section: string) => string;
  pictures: string;
  noPictures: string;
  picturesPromise: string;
};

const en: Words = {
  skip: "Skip to the news",
  sections: "Sections",
  editions: "Editions",
  front: "Front page",
  latest: "The latest",
  search: "Search",
  searchFor: "Search for",
  searchHint: "Words from a headline or a story; in “quotation marks”, exactly so.",
  found: counted("en", { one: "One story", other: "# stories" }),
  foundNothing: (query) => `Nothing that we have published says “${query}”.`,
  corrections: "Corrections",
  correctionsPromise:
    "When something we published was wrong or unclear, we say so at the story and here, and we keep what stood there before.",
  noCorrections: "Nothing has been corrected so far.",
  archive: "Archive",
  archiveEmpty: "Nothing was published on this day.",
  dayBefore: "The day before",
  dayAfter: "The day after",
  contact: "Contact",
  about: "About",
  feeds: "Feeds",
  kinds: {
    news: "News",
    analysis: "Analysis",
    opinion: "Opinion",
    explainer: "Explainer",
    feature: "Feature",
    interview: "Interview",
    gallery: "In pictures",
  },
  opinion: "Opinion",
  updated: "Updated",
  minutes: counted("en", { other: "# min" }),
  version: "Version",
  whatChanged: "What changed",
  changedIn: (version) => `What changed, version ${version}`,
  history: "History",
  historyPromise:
    "Every version that readers could see, with the time, the reason and the words that changed.",
  historyOf: "The history of this story",
  changes: changeWords("en"),
  fingerprint: "Fingerprint",
  before: "before it",
  firstVersion: "The story as it was first published.",
  nothingChanged: "The words did not change.",
  removed: "Taken out",
  added: "Put in",
  erased: "The text of this version was erased:",
  backToStory: "Back to the story",
  topics: "Topics",
  topic: "Topic",
  writtenBy: "Stories by",
  related: "Read on",
  more: "More",
  forMachines: "As data",
  storyInThis: "This story in English",
  source: "Source",
  missing: "There is no page at this address",
  missingWhy:
    "The address may have a slip in it, or the story may never have been here. These are the newest we have.",
  emptyFront: "Nothing has been published in English yet. The first story will stand here.",
  emptyList: "No stories here yet.",
  preview: "Preview. This is not published.",
  moreIn: (section) => `More in ${section}`,
  table: "Table",
  note: "Note",
  notes: "Notes",
  backToText: "Back to the text, note",
  gallery: counted("en", { one: "A picture", other: "Gallery of # pictures" }),
  position: (place, of) => `${place} of ${of}`,
  previousPicture: "Previous picture",
  nextPicture: "Next picture",
  pictures: "Pictures",
  noPictures: "No pictures any more.",
  picturesPromise:
    "Pictures are told in words: what is taken out of a story is not shown any more.",
};

const ar: Words = {
  skip: "انتقل إلى الأخبار",
  sections: "الأقسام",
  editions: "الطبعات",
  front: "الصفحة الأولى",
  latest: "آخر الأخبار",
  search: "بحث",
  searchFor: "ابحث عن",
  searchHint: "كلمات من عنوان أو نص؛ وما بين «علامتي تنصيص» يُبحث عنه كما هو.",
  found: counted("ar", {
    zero: "لا مواد",
    one: "مادة واحدة",
    two: "مادتان",
    few: "# مواد",
    many: "# مادة",
    other: "# مادة",
  }),
  foundNothing: (query) => `لم ننشر شيئاً فيه «${query}».`,
  corrections: "تصويبات",
  correctionsPromise:
    "إذا أخطأنا في ما نشرناه أو لم نوضحه قلنا ذلك عند المادة وهنا، واحتفظنا بما كان مكتوباً من قبل.",
  noCorrections: "لا تصويبات حتى الآن.",
  archive: "الأرشيف",
  archiveEmpty: "لم يُنشر شيء في هذا اليوم.",
  dayBefore: "اليوم السابق",
  dayAfter: "اليوم التالي",
  contact: "اتصل بنا",
  about: "من نحن",
  feeds: "خلاصات",
  kinds: {
    news: "خبر",
    analysis: "تحليل",
    opinion: "رأي",
    explainer: "شرح",
    feature: "تحقيق",
    interview: "مقابلة",
    gallery: "بالصور",
  },
  opinion: "رأي",
  updated: "تحديث",
  minutes: counted("ar", {
    zero: "أقل من دقيقة",
    one: "دقيقة",
    two: "دقيقتان",
    few: "# دقائق",
    many: "# دقيقة",
    other: "# دقيقة",
  }),
  version: "النسخة",
  whatChanged: "ما الذي تغيّر",
  changedIn: (version) => `ما الذي تغيّر، النسخة ${version}`,
  history: "سجل النسخ",
  historyPromise: "كل نسخة رآها القراء، مع وقتها وسببها والكلمات التي تغيّرت.",
  historyOf: "سجل هذه المادة",
  changes: changeWords("ar"),
  fingerprint: "البصمة",
  before: "السابقة",
  firstVersion: "المادة كما نُشرت أول مرة.",
  nothingChanged: "لم تتغيّر الكلمات.",
  removed: "حُذف",
  added: "أُضيف",
  erased: "مُحي نص هذه النسخة:",
  backToStory: "العودة إلى المادة",
  topics: "موضوعات",
  topic: "موضوع",
  writtenBy: "مواد",
  related: "اقرأ أيضاً",
  more: "المزيد",
  forMachines: "كبيانات",
  storyInThis: "هذه المادة بالعربية",
  source: "المصدر",
  missing: "لا توجد صفحة في هذا العنوان",
  missingWhy: "لعل في العنوان خطأ، أو أن المادة لم تكن هنا قط. وهذا أحدث ما لدينا.",
  emptyFront: "لم يُنشر شيء بالعربية بعد. المادة الأولى ستكون هنا.",
  emptyList: "لا مواد هنا بعد.",
  preview: "معاينة. هذا النص غير منشور.",
  moreIn: (section) => `المزيد من ${section}`,
  table: "جدول",
  note: "حاشية",
  notes: "حواشٍ",
  backToText: "العودة إلى النص، حاشية",
  gallery: counted("ar", {
    zero: "معرض بلا صور",
    one: "صورة",
    two: "معرض من صورتين",
    few: "معرض من # صور",
    many: "معرض من # صورة",
    other: "معرض من # صورة",
  }),
  position: (place, of) => `${place} من ${of}`,
  previousPicture: "الصورة السابقة",
  nextPicture: "الصورة التالية",
  pictures: "الصور",
  noPictures: "لم تعد فيها صور.",
  picturesPromise: "أما الصور فتُذكر بالكلمات: ما حُذف من المادة لا يُعرض بعد ذلك.",
};

/** A language that is offered without words is a type error here. */
const spoken = { en, ar, de, es, fr, tr, ur } satisfies Record<SpokenLanguage, Words>;

export function wordsIn(language: Language): Words {
  return spoken[spokenFor(language)];
}

/** The words that lead from a story to the same one in another language, in that language. */
export function storyIn(language: Language): string {
  return isSpoken(language) ? spoken[language].storyInThis : languages[language].name;
}
