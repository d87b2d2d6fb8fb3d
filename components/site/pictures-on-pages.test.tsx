import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BodyNode } from "@/article/body";
import type { ShownPicture } from "@/article/pictures";
import type { PublishedCard, PublishedStory, PublishedVersion } from "@/article/published-story";
import { aPicture } from "@/components/article/test-pictures";
import type { Newsroom } from "@/newsroom/newsroom";
import { FrontPage } from "./front-page";
import { HistoryPage } from "./history-page";
import { SectionPage } from "./section-page";
import { StoryPage } from "./story-page";

const newsroom: Newsroom = {
  name: "The Ledger",
  tagline: "",
  zone: "UTC",
  languages: ["en"],
  sections: [{ slug: "world", names: { en: "World" } }],
  contact: "",
  about: "",
  translations: {},
};

const card = (id: string, lead: ShownPicture | null = aPicture()): PublishedCard => ({
  id,
  path: `/world/${id}`,
  language: "en",
  direction: "ltr",
  section: { slug: "world", name: "World", path: "/world" },
  kind: "news",
  kicker: "",
  headline: `About ${id}`,
  standfirst: "",
  bylines: [],
  lead,
  words: 1,
  minutes: 1,
  publishedAt: "2026-11-23T10:00:00.000Z",
  updatedAt: "2026-11-23T10:00:00.000Z",
});
const cards = (ids: string, lead?: null) => ids.split(" ").map((id) => card(id, lead));

const story = (over: Partial<PublishedStory> = {}): PublishedStory => ({
  ...card("ferry"),
  dateline: "",
  sourceLine: "",
  searchTitle: "",
  shareTitle: "",
  shareDescription: "",
  topics: [],
  body: { type: "doc", content: [] },
  pictures: [aPicture()],
  version: 1,
  hash: "ab",
  notes: [],
  translations: [],
  ...over,
});

const use: BodyNode = {
  type: "picture",
  attrs: { picture: aPicture().id, width: "text", alt: "", credit: "", isDecorative: false },
};
const withGallery = { type: "doc" as const, content: [{ type: "gallery", content: [use, use] }] };

/** The stories that show a picture, in order. */
function pictured(html: string): string {
  return [...html.matchAll(/class="card-shot" href="\/world\/([^"]+)"/g)]
    .map(([, id]) => id)
    .join(" ");
}

function front(lead?: null): string {
  const copy = {
    lead: card("a", lead),
    next: cards("b c d e", lead),
    latest: cards("r s t", lead),
    opinion: cards("o", lead),
    sections: [{ slug: "world", cards: cards("v w x y z", lead) }],
  };
  return renderToStaticMarkup(<FrontPage newsroom={newsroom} language="en" copy={copy} />);
}

test("a front shows the pictures that it was made up with, and waits for one alone", () => {
  expect(pictured(front())).toBe("a b c e o v w z");
  expect(front().match(/loading="eager"/g)).toHaveLength(1);
});

test("a front of stories without pictures has nothing where they would stand", () => {
  expect(front(null)).not.toMatch(/<picture|card-shot|pictured/);
});

test("a card's picture is not a second link for those who hear the page", () => {
  expect(front()).toContain(
    '<a class="card-shot" href="/world/a" aria-hidden="true" tabindex="-1">',
  );
  expect(front().match(/<h[23][^>]*><a href="\/world\/a">/g)).toHaveLength(1);
});

test("a card of pictures says so where nothing else stands over its headline", () => {
  const set = (over: Partial<PublishedCard>) =>
    renderToStaticMarkup(
      <SectionPage
        newsroom={newsroom}
        language="en"
        section="world"
        cards={[{ ...card("a"), ...over }]}
      />,
    );
  expect(set({ kind: "gallery" })).toContain('<p class="kicker">In pictures</p>');
  expect(set({ kind: "gallery", kicker: "Harbours" })).not.toContain("In pictures");
  expect(set({ kind: "feature" })).not.toContain("kicker");
});

test("on a section's page one further story in five is pictured, and the others say more", () => {
  const html = renderToStaticMarkup(
    <SectionPage
      newsroom={newsroom}
      language="en"
      section="world"
      cards={cards("a b c d e f g h i").map((one) => ({ ...one, standfirst: "So it was." }))}
    />,
  );
  expect(pictured(html)).toBe("a b c d i");
  expect(html.match(/So it was\./g)).toHaveLength(7);
});

test("a story leads with its picture, which a reader waits for", () => {
  const html = renderToStaticMarkup(
    <StoryPage newsroom={newsroom} story={story()} related={[card("next")]} />,
  );
  expect(html).toMatch(
    /<\/header><figure class="lead-picture" data-shape="broad"><span class="shot">/,
  );
  expect(html.match(/loading="eager"/g)).toHaveLength(1);
  expect(html).not.toContain("<script");
});

test("the script of a row is asked for where there is one, and never in a preview", () => {
  const set = (over: Partial<PublishedStory>, preview = false) =>
    renderToStaticMarkup(
      <StoryPage newsroom={newsroom} story={story(over)} related={[]} preview={preview} />,
    );
  expect(set({ body: withGallery })).toContain(
    '<script async="" type="module" src="/assets/gallery.js"></script>',
  );
  expect(set({ body: withGallery }, true)).not.toContain("<script");
  expect(set({ body: withGallery, kind: "gallery" })).not.toContain("<script");
});

test("before publication no picture of a story is asked for where the public gets them", () => {
  const html = renderToStaticMarkup(
    <StoryPage
      newsroom={newsroom}
      story={story({ body: { type: "doc", content: [use, ...withGallery.content] } })}
      related={[]}
      preview
      pictureBase={(cut, name) => `/api/pictures/cuts/${cut}/${name}`}
    />,
  );
  expect(html).toContain("/api/pictures/cuts/");
  expect(html).not.toContain("/media/");
});

test("the history tells pictures in words where they changed, and shows none", () => {
  const version = (number: number, over: Partial<PublishedVersion>): PublishedVersion => ({
    number,
    hash: `hash-${number}`,
    previousHash: null,
    at: "2026-11-23T10:00:00.000Z",
    kind: "update",
    note: "",
    headline: "Ferry",
    standfirst: null,
    body: { type: "doc", content: [] },
    lead: null,
    pictures: [],
    erased: null,
    ...over,
  });
  const lead = aPicture({ verifiedBy: "the Ledger" });
  const html = renderToStaticMarkup(
    <HistoryPage
      newsroom={newsroom}
      story={story()}
      versions={[
        version(4, {}),
        version(3, { lead: aPicture({ ...lead, caption: "Another boat." }) }),
        version(2, { lead }),
        version(1, { lead }),
      ]}
    />,
  );
  expect(html).not.toContain("<img");
  const told = html.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " ");
  expect(
    told.match(/The first boat leaves\. Rosa Lind \/ Ledger · Verified by the Ledger/g),
  ).toHaveLength(1);
  expect(told).toContain("Another boat. Rosa Lind / Ledger");
  expect(told).toContain("No pictures any more.");
});
