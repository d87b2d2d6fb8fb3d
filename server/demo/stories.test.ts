import { describe, expect, it } from "vitest";
import { checkBody } from "@/article/check-body";
import { textFields } from "@/newsroom/fields";
import { directionOf } from "@/newsroom/languages";
import type { BodyNode } from "./copy";
import type { DemoStory } from "./demo-story";
import { demoStories } from "./stories";

const nodeNames = new Set([
  ...["paragraph", "heading", "bulletList", "orderedList", "listItem", "blockquote", "pullQuote"],
  ...["factBox", "table", "tableRow", "tableHeader", "tableCell", "horizontalRule"],
  ...["footnote", "hardBreak", "text"],
]);
const markNames = new Set([
  ...["strong", "em", "link", "strike", "subscript", "superscript", "smallCaps", "lang"],
]);
const sections = ["world", "politics", "business", "science", "culture", "sport"];
/** The hour at which the edition of 23 November 2026 closed, and to which `minutesAgo` refers. */
const edition = Date.parse("2026-11-23T22:00:00Z");

const live = demoStories.filter(isLive);
const inLanguage = (language: string) => live.filter((story) => story.language === language);
const inState = (state: DemoStory["state"]) =>
  demoStories.filter((story) => story.state === state).length;

describe("the edition", () => {
  it("is wide enough to fill the fronts", () => {
    expect(inLanguage("en").length).toBeGreaterThanOrEqual(22);
    expect(inLanguage("ar").length).toBeGreaterThanOrEqual(5);
    for (const section of sections) {
      const told = inLanguage("en").filter((story) => story.section === section);
      expect(told.length, section).toBeGreaterThanOrEqual(3);
    }
  });

  it("has a story at every stage of its way", () => {
    expect(inState("draft")).toBeGreaterThanOrEqual(5);
    expect(inState("in-review")).toBe(2);
    expect(inState("approved")).toBe(2);
    expect(inState("spiked")).toBe(1);
    expect(inState("live-with-draft")).toBe(1);
    expect(demoStories.filter((story) => story.sentBackNote).length).toBe(1);
  });

  it("has every kind of story", () => {
    expect(new Set(live.map((story) => story.kind))).toEqual(
      new Set(["news", "analysis", "opinion", "explainer", "feature", "interview"]),
    );
  });

  it("has three long reads in English and one in Arabic", () => {
    expect(inLanguage("en").filter((story) => words(story) >= 1200).length).toBe(3);
    expect(inLanguage("ar").filter((story) => words(story) >= 1000).length).toBe(1);
  });

  it("spreads from twelve minutes to nine days ago", () => {
    const ages = live.map((story) => story.minutesAgo);
    expect(Math.min(...ages)).toBe(12);
    expect(Math.max(...ages)).toBe(9 * 24 * 60);
    expect(new Set(ages).size).toBe(ages.length);
  });

  it("never says anything twice", () => {
    for (const said of [
      demoStories.map((story) => story.slug),
      demoStories.map((story) => story.headline),
      demoStories.map((story) => story.standfirst),
      demoStories.flatMap((story) => [...story.body, ...(story.openEdit?.body ?? [])].map(read)),
    ]) {
      const once = said.filter((line) => line !== "");
      expect(once.filter((line, place) => once.indexOf(line) !== place)).toEqual([]);
    }
  });

  it("links only to what has been published", () => {
    const paths = live.map(
      ({ language, section, slug }) => `${language === "ar" ? "/ar" : ""}/${section}/${slug}`,
    );
    const nodes = demoStories.flatMap((story) => story.body).flatMap(everyNode);
    const links = nodes.flatMap((node) => node.marks ?? []).filter((mark) => mark.type === "link");
    expect(links.length).toBeGreaterThan(0);
    for (const { attrs } of links) expect(paths).toContain(attrs?.href);
  });

  it("leaves an editor free to approve each story", () => {
    for (const story of demoStories) {
      const writers = [story.author, ...story.bylines.map((byline) => byline.email)];
      const free = ["editor@demo.local", "editor2@demo.local"].filter(
        (email) => !writers.includes(email),
      );
      expect(free, story.slug).not.toEqual([]);
    }
  });

  it("translates only what it has published", () => {
    const translated = demoStories.filter((story) => story.translationOf);
    expect(translated.length).toBeGreaterThanOrEqual(1);
    for (const story of translated) {
      const original = live.find((other) => other.slug === story.translationOf);
      expect(original?.language, story.slug).toBe("en");
      expect(original?.body.length, story.slug).toBe(story.body.length);
      expect(original?.minutesAgo, story.slug).toBeGreaterThan(story.minutesAgo);
    }
  });
});

describe.each(demoStories.map((story) => [story.slug, story] as const))("%s", (_, story) => {
  it("keeps to the lengths of the house", () => {
    expect(story.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(story.headline.length).toBeGreaterThanOrEqual(45);
    expect(story.headline.length).toBeLessThanOrEqual(textFields.headline.advised);
    expect(story.standfirst.length).toBeGreaterThanOrEqual(100);
    expect(story.standfirst.length).toBeLessThanOrEqual(textFields.standfirst.advised);
    expect(story.kicker.length).toBeLessThanOrEqual(textFields.kicker.advised);
    if (isLive(story)) expect(words(story)).toBeGreaterThanOrEqual(350);
    for (const block of story.body)
      if (block.type === "paragraph") expect(count(read(block))).toBeLessThanOrEqual(120);
  });

  it("is a body that the newsroom lets in, unchanged", () => {
    for (const content of [story.body, story.openEdit?.body ?? []]) {
      for (const node of content.flatMap(everyNode)) {
        expect(nodeNames).toContain(node.type);
        for (const mark of marksOf(node)) expect(markNames).toContain(mark);
        if (node.type === "text") expect(node.text).not.toBe("");
      }
      if (content.length > 0) {
        const body = { type: "doc", content };
        expect(checkBody(body)).toEqual(body);
      }
    }
  });

  it("is set with the marks of its script", () => {
    const lines = [story.headline, story.standfirst, story.kicker, ...story.body.map(read)];
    const said = lines.join("\n");
    expect(said).not.toMatch(/["']| - |\.\.\.| {2}/);
    if (directionOf(story.language) === "rtl") expect(said).not.toMatch(/[“”‘’,;?]/);
    for (const [open, close] of ["“”", "«»", "()"].map((pair) => [...pair]))
      expect(said.split(open ?? "").length).toBe(said.split(close ?? "").length);
  });

  it.runIf(isLive(story))("is dated on the day on which it came out", () => {
    const zone = story.language === "ar" ? "ar-u-nu-latn" : "en-GB";
    const day = new Intl.DateTimeFormat(zone, {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(edition - story.minutesAgo * 60_000);
    expect(bare(story.dateline)).toContain(bare(day));
  });

  it("has its people, its places and its source", () => {
    expect(story.bylines.length).toBeGreaterThanOrEqual(1);
    expect(story.topics.length).toBeGreaterThanOrEqual(2);
    expect(story.sourceLine).toMatch(story.language === "ar" ? /^المصدر: / : /^SOURCE: /);
    expect(story.urgency).toBeGreaterThanOrEqual(1);
    expect(story.urgency).toBeLessThanOrEqual(9);
  });
});

describe("the page of the genre", () => {
  const page = demoStories.find((story) => story.slug.startsWith("straits-ministers-agree"));

  it("has every part", () => {
    expect(page?.slug).toBe("straits-ministers-agree-shipping-corridor");
    expect(page?.section).toBe("world");
    expect(page?.standfirst.length).toBe(146);
    expect(page?.dateline).toBe("PORT ALMEDA, 23 November 2026");
    expect(page?.sourceLine).toBe("SOURCE: The Meridian & Agencies");
    expect(page?.body.map((block) => block.type)).toEqual(Array(9).fill("paragraph"));
  });

  it("quotes people with offices and names organisations with abbreviations", () => {
    const said = page?.body.map(read).join("\n") ?? "";
    expect(said.match(/“[^”]+”/g)?.length).toBeGreaterThanOrEqual(6);
    for (const short of ["(SMC)", "(JHO)", "(FSA)", "(CSU)"]) expect(said).toContain(short);
  });
});

function isLive(story: DemoStory): boolean {
  return story.state === "live" || story.state === "live-with-draft";
}

type AnyNode = {
  type: string;
  text?: string;
  marks?: { type: string; attrs?: Record<string, string> }[];
  content?: AnyNode[];
};

function everyNode(node: AnyNode): AnyNode[] {
  return [node, ...(node.content ?? []).flatMap(everyNode)];
}

function marksOf(node: AnyNode): string[] {
  return (node.marks ?? []).map((mark) => mark.type);
}

function read(node: BodyNode): string {
  return everyNode(node)
    .map((inner) => inner.text ?? "")
    .join("");
}

function words(story: DemoStory): number {
  return count(story.body.map(read).join(" "));
}

function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Without the marks of direction that some clocks put between day and month. */
function bare(text: string): string {
  return text.replace(/[\u200e\u200f]/g, "");
}
