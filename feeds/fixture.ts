import type { PictureFacts } from "@/article/pictures";
import type { PublishedStory } from "@/article/published-story";
import type { Newsroom } from "@/newsroom/newsroom";

/** A small newsroom with awkward characters wherever a person could have typed them. For tests. */
export const siteUrl = "https://ledger.example";

export const fixtureNewsroom: Newsroom = {
  name: "Harbour & Hill Ledger",
  tagline: 'News of the <coast>, "as it stands"',
  zone: "Europe/Lisbon",
  languages: ["en", "ar"],
  sections: [
    { slug: "world", names: { en: "World", ar: "العالم" } },
    { slug: "arts", names: { en: "Arts & Letters", ar: "فنون وآداب" } },
  ],
  contact: "desk@ledger.example",
  about: "",
  translations: { ar: { tagline: "أخبار الساحل <كما هي>", about: "" } },
};

const quay: PictureFacts = {
  id: "7c1f2f6e-0d7b-4a39-8f43-0c1d2e3f4a01",
  cut: "Qu4y_Qu4y-Qu4yQu4yQu4y",
  width: 2400,
  height: 1600,
  placeholder: "data:image/webp;base64,UklGRhYAAABXRUJQ",
  caption: 'The quay at "dawn" & <after>',
  alt: "A ferry at a quay & gulls above it",
  credit: "x.com/HarbourWatch / User Upload",
  verifiedBy: "the Ledger’s <desk>",
  sourceType: "digitalCapture",
  copyright: "© Harbour & Watch",
  licence: "https://licences.example/by?a=1&b=2",
};

/** Smaller than most files that are made of a picture, without a caption, and nobody's photograph. */
const chart: PictureFacts = {
  ...quay,
  id: "7c1f2f6e-0d7b-4a39-8f43-0c1d2e3f4a02",
  cut: "Ch4rtCh4rtCh4rtCh4rt_-",
  width: 700,
  height: 900,
  caption: "",
  alt: "Pay by year",
  credit: "Ledger",
  verifiedBy: "",
  sourceType: "trainedAlgorithmicMedia",
  copyright: "",
  licence: "javascript:alert(1)",
};

const picture = ({ id }: PictureFacts, text = "") => ({
  type: "picture",
  attrs: { picture: id, width: "text", alt: "", credit: "", isDecorative: false },
  ...(text !== "" && { content: [{ type: "text", text }] }),
});

export const ferryStory: PublishedStory = {
  id: "0b8f6b1e-4a51-4c5e-9a57-3f6f2f6f0a01",
  path: "/world/ferry-strike-ends",
  language: "en",
  direction: "ltr",
  section: { slug: "world", name: "World", path: "/world" },
  kind: "news",
  kicker: "Ports",
  headline: 'Ferry strike ends: "<b>We won</b>" & ]]> say crews ⛴️',
  standfirst: "Crews & owners agree on pay < 5% – after 11 days",
  dateline: "VALMERE, 14 March",
  sourceLine: "SOURCE: Ledger & agencies",
  searchTitle: "Ferry strike ends after 11 days",
  shareTitle: "The ferries sail again 🎉",
  shareDescription: "What crews & owners agreed",
  bylines: [
    { name: "Amina O'Rahal", role: "reported by", author: "amina-rahal" },
    { name: "Coast <News> Agency", role: "written by", author: null },
    { name: "Ruth Calloway", role: "edited by", author: "ruth-calloway" },
  ],
  topics: [
    { kind: "organisation", name: "Union of Seafarers & Pilots", slug: "seafarers" },
    { kind: "person", name: "Ines Marrow", slug: "ines-marrow" },
    { kind: "place", name: "Valmere", slug: "valmere" },
    { kind: "event", name: "Ferry strike", slug: "ferry-strike" },
    { kind: "subject", name: "Labour", slug: "labour" },
  ],
  lead: { ...quay, isDecorative: false },
  pictures: [quay, chart],
  body: {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "The first boat left at dawn; " },
          { type: "text", text: "see the terms", marks: [link("/world/terms?a=1&b=2")] },
          { type: "text", text: ", the " },
          { type: "text", text: "ruling", marks: [link("https://court.example/r?x=1&y=2")] },
          { type: "footnote", attrs: { text: "Case 12/24, <not> yet final & open." } },
          { type: "text", text: " and " },
          { type: "text", text: "the box", marks: [{ type: "strong" }, link("#terms")] },
          { type: "text", text: "." },
        ],
      },
      {
        type: "heading",
        attrs: { level: 2 },
        content: [{ type: "text", text: "What <was> agreed" }],
      },
      {
        type: "bulletList",
        content: [listItem("Pay: +4.8%"), listItem("Rest: 11 hours & more")],
      },
      {
        type: "blockquote",
        attrs: { attribution: 'Ines "Captain" Marrow' },
        content: [
          {
            type: "paragraph",
            content: [
              { type: "text", text: "As they say here, " },
              {
                type: "text",
                text: "السلام عليكم",
                marks: [{ type: "lang", attrs: { lang: "ar", dir: "rtl" } }],
              },
              { type: "text", text: "." },
            ],
          },
        ],
      },
      picture(chart, "What they earn & earned"),
      { type: "gallery", content: [picture(quay), picture(chart)] },
      { type: "horizontalRule" },
      {
        type: "paragraph",
        content: [{ type: "text", text: "<script>alert(1)</script> ]]> &amp; \u0007done" }],
      },
    ],
  },
  words: 38,
  minutes: 1,
  publishedAt: "2026-03-14T06:30:00.000Z",
  updatedAt: "2026-03-15T09:05:00.000Z",
  version: 3,
  hash: "9f2c".repeat(16),
  notes: [
    {
      kind: "correction",
      note: "An earlier version said 5.8%; it is 4.8% & was never more.",
      at: "2026-03-15T09:05:00.000Z",
      version: 3,
    },
  ],
  translations: [
    { language: "ar", path: "/ar/world/نهاية-الإضراب", headline: "انتهاء إضراب العبّارات" },
  ],
};

export const essayStory: PublishedStory = {
  ...ferryStory,
  id: "0b8f6b1e-4a51-4c5e-9a57-3f6f2f6f0a02",
  path: "/arts/reading-by-lamplight",
  section: { slug: "arts", name: "Arts & Letters", path: "/arts" },
  kind: "opinion",
  kicker: "",
  headline: "Reading by lamplight",
  standfirst: "",
  dateline: "",
  sourceLine: "",
  searchTitle: "",
  shareTitle: "",
  shareDescription: "",
  bylines: [{ name: "Jonas Weber", role: "written by", author: "jonas-weber" }],
  topics: [],
  lead: null,
  pictures: [],
  body: {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "The lamp went out." }] }],
  },
  words: 4,
  publishedAt: "2026-03-12T18:00:00.000Z",
  updatedAt: "2026-03-12T18:00:00.000Z",
  version: 1,
  notes: [],
  translations: [],
};

export const arabicStory: PublishedStory = {
  ...essayStory,
  id: "0b8f6b1e-4a51-4c5e-9a57-3f6f2f6f0a03",
  path: "/ar/world/نهاية-الإضراب",
  language: "ar",
  direction: "rtl",
  section: { slug: "world", name: "العالم", path: "/ar/world" },
  kind: "news",
  headline: "انتهاء إضراب العبّارات: «لقد فزنا» & \u200Fالأجور\u200F ترتفع",
  standfirst: "اتفاق بعد 11 يوماً",
  dateline: "فالمير",
  bylines: [{ name: "أمينة رحّال", role: "reported by", author: "amina-rahal" }],
  topics: [{ kind: "place", name: "فالمير", slug: "فالمير" }],
  lead: { ...chart, caption: "العبّارة عند الفجر", alt: "عبّارة", isDecorative: false },
  pictures: [chart],
  body: {
    type: "doc",
    content: [
      { type: "paragraph", content: [{ type: "text", text: "غادرت أول عبّارة عند الفجر 🚢." }] },
    ],
  },
  words: 5,
  publishedAt: "2026-03-14T07:00:00.000Z",
  updatedAt: "2026-03-14T07:00:00.000Z",
  translations: [
    { language: "en", path: "/world/ferry-strike-ends", headline: ferryStory.headline },
  ],
};

function link(href: string) {
  return { type: "link", attrs: { href } };
}

function listItem(text: string) {
  return {
    type: "listItem",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  };
}
