import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const nasAlMadinaAlQadimaWalTram: DemoStory = {
  slug: "nas-al-madina-al-qadima-wal-tram",
  language: "ar",
  section: "world",
  kind: "feature",
  kicker: "مدن",
  headline: "ترام في زقاق عرضه أربعة أمتار: مدينة قديمة تتفاوض مع سكة حديد",
  standfirst:
    "تريد البلدية أن يمر الخط الجديد من سوق النحاسين، ويريد الحرفيون أن يمر من أي مكان آخر. وبين الطرفين مهندس يقيس الضجيج بملعقة.",
  dateline: "بورت ألميدا، 23 نوفمبر 2026",
  sourceLine: "المصدر: ذا ميريديان",
  bylines: [{ name: "أمينة رحال", role: "reported by", email: "reporter@demo.local" }],
  topics: [
    { kind: "place", name: "بورت ألميدا" },
    { kind: "subject", name: "النقل" },
    { kind: "subject", name: "المدن القديمة" },
  ],
  urgency: 6,
  notes: "ينقص رد البلدية، وموعدي معهم صباح الثلاثاء.",
  state: "draft",
  author: "reporter@demo.local",
  minutesAgo: 700,
  body: [
    p(
      "يعرف زبائن سوق النحاسين في بورت ألميدا أن الكلام فيه لا يُسمع قبل العاشرة صباحا ولا بعد الثانية ظهرا، ففي ما عدا ذلك تعمل المطارق. وقد اعتاد الباعة أن يتفاهموا بالأصابع، ومن هنا جاء قولهم في المدينة عن كل صفقة صامتة: «بيع نحّاسين».",
    ),
    p(
      "والآن تريد البلدية أن تمدّ في الزقاق، وعرضه أربعة أمتار وعشرون سنتيمترا، خطا للترام. وتقول إن العربة الجديدة أهدأ من مطرقة واحدة. ويرد الحرفيون بأن هذه هي المشكلة بعينها: من يسمع العربة إذا كانت أهدأ من المطارق؟",
    ),
  ],
};
