import type { BodyWords } from "@/components/article/body-words";
import { changeWords } from "@/newsroom/change-words";
import type { Language } from "@/newsroom/languages";
import type { ChangeKind, StoryKind } from "@/newsroom/story";

/** The words of the reader site's furniture. A language without its own gets the English ones. */
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
  alsoIn: (language: string) => string;
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
  found: (count) => (count === 1 ? "One story" : `${count} stories`),
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
  minutes: (count) => `${count} min`,
  version: "Version",
  whatChanged: "What changed",
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
  alsoIn: (language) => `This story in ${language}`,
  source: "Source",
  missing: "There is no page at this address",
  missingWhy:
    "The address may have a slip in it, or the story may never have been here. These are the newest we have.",
  emptyFront: "Nothing has been published yet. The first story will stand here.",
  emptyList: "No stories here yet.",
  preview: "Preview. This is not published.",
  moreIn: (section) => `More in ${section}`,
  table: "Table",
  note: "Note",
  notes: "Notes",
  backToText: "Back to the text, note",
  gallery: (pictures) => (pictures === 1 ? "A picture" : `Gallery of ${pictures} pictures`),
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
  found: (count) =>
    count === 1
      ? "مادة واحدة"
      : count === 2
        ? "مادتان"
        : count <= 10
          ? `${count} مواد`
          : `${count} مادة`,
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
  minutes: (count) =>
    count === 1
      ? "دقيقة"
      : count === 2
        ? "دقيقتان"
        : count <= 10
          ? `${count} دقائق`
          : `${count} دقيقة`,
  version: "النسخة",
  whatChanged: "ما الذي تغيّر",
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
  alsoIn: () => "هذه المادة بالعربية",
  source: "المصدر",
  missing: "لا توجد صفحة في هذا العنوان",
  missingWhy: "لعل في العنوان خطأ، أو أن المادة لم تكن هنا قط. وهذا أحدث ما لدينا.",
  emptyFront: "لم يُنشر شيء بعد. المادة الأولى ستكون هنا.",
  emptyList: "لا مواد هنا بعد.",
  preview: "معاينة. هذا النص غير منشور.",
  moreIn: (section) => `المزيد من ${section}`,
  table: "جدول",
  note: "حاشية",
  notes: "حواشٍ",
  backToText: "العودة إلى النص، حاشية",
  gallery: (pictures) =>
    pictures === 1
      ? "صورة"
      : pictures === 2
        ? "معرض من صورتين"
        : pictures <= 10
          ? `معرض من ${pictures} صور`
          : `معرض من ${pictures} صورة`,
  position: (place, of) => `${place} من ${of}`,
  previousPicture: "الصورة السابقة",
  nextPicture: "الصورة التالية",
  pictures: "الصور",
  noPictures: "لم تعد فيها صور.",
  picturesPromise: "أما الصور فتُذكر بالكلمات: ما حُذف من المادة لا يُعرض بعد ذلك.",
};

const spoken: Partial<Record<Language, Words>> = { en, ar };

export function wordsIn(language: Language): Words {
  return spoken[language] ?? en;
}
