import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { demoStories } from "../stories";
import { demoPictures, pictureOfStory, renderDrawing } from "./index";

const named = new Map(demoPictures.map((picture) => [picture.name, picture]));
const drawn = new Map(demoPictures.map((picture) => [picture.name, picture.draw()]));
const placed = Object.values(pictureOfStory).flatMap(({ lead, body = [], gallery = [] }) => [
  lead,
  ...body.map(({ name }) => name),
  ...gallery,
]);

describe("the stories", () => {
  it("have a picture each, and none is for a story that is not there", () => {
    expect(Object.keys(pictureOfStory).sort()).toEqual(demoStories.map(({ slug }) => slug).sort());
  });

  it("name only drawings that exist, and leave none unused", () => {
    expect([...new Set(placed)].sort()).toEqual([...named.keys()].sort());
  });

  it("share a lead only with the story that they translate", () => {
    for (const story of demoStories) {
      const alike = demoStories.filter(
        ({ slug }) => pictureOfStory[slug]?.lead === pictureOfStory[story.slug]?.lead,
      );
      const family = story.translationOf ?? story.slug;
      for (const { slug, translationOf } of alike) expect(translationOf ?? slug).toBe(family);
    }
  });

  it("have their pictures inside the text", () => {
    for (const { slug, body } of demoStories) {
      const paragraphs = body.filter((block) => block.type === "paragraph").length;
      for (const { afterParagraph } of pictureOfStory[slug]?.body ?? []) {
        expect(afterParagraph, slug).toBeGreaterThanOrEqual(1);
        expect(afterParagraph, slug).toBeLessThan(paragraphs);
      }
    }
  });

  it("never show a drawing twice", () => {
    for (const [slug, { lead, body = [], gallery = [] }] of Object.entries(pictureOfStory)) {
      const shown = [lead, ...body.map(({ name }) => name), ...gallery];
      expect(new Set(shown).size, slug).toBe(shown.length);
    }
  });

  it("are captioned in their own language", () => {
    for (const { slug, language } of demoStories) {
      const { lead, caption, alt, body = [], gallery = [] } = pictureOfStory[slug] ?? { lead: "" };
      const inserted = [
        { name: lead, caption, alt },
        ...body,
        ...gallery.map((name) => ({ name })),
      ];
      for (const place of inserted) {
        const words = { ...named.get(place.name), ...definedOf(place) };
        for (const text of [words.caption, words.alt])
          expect(/[\u0600-\u06ff]/.test(text ?? ""), `${slug} ${place.name}`).toBe(
            language === "ar",
          );
      }
    }
  });
});

describe("the press", () => {
  it("prints a JPEG of 1600 by 1066, to the byte the same each time", async () => {
    const svg = drawn.get("two-at-the-lift") ?? "";
    const [first, second] = await Promise.all([renderDrawing(svg), renderDrawing(svg)]);
    expect(first.equals(second)).toBe(true);
    expect(await sharp(first).metadata()).toMatchObject({
      format: "jpeg",
      width: 1600,
      height: 1066,
      space: "srgb",
    });
  });
});

describe("the words", () => {
  const spoken = [
    ...demoPictures,
    ...Object.values(pictureOfStory).flatMap((story) => [story, ...(story.body ?? [])]),
  ];

  it("keep to the lengths of the house", () => {
    for (const { caption, alt, credit } of spoken) {
      for (const [text, most] of [
        [caption, 400],
        [alt, 200],
        [credit, 160],
      ] as const) {
        if (text === undefined) continue;
        expect(text.length).toBeGreaterThan(8);
        expect(text.length, text).toBeLessThanOrEqual(most);
      }
    }
  });

  it("are there for each drawing, and set with the marks of its script", () => {
    for (const picture of demoPictures) {
      expect(picture.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      const said = [picture.caption, picture.alt, picture.credit].join("\n");
      expect(said, picture.name).not.toMatch(/["']| - |\.\.\.| {2}|image of|picture of/i);
      if (picture.language === "ar") expect(said, picture.name).not.toMatch(/[“”‘’,;?]/);
    }
  });

  it("call no two drawings by one name", () => {
    expect(named.size).toBe(demoPictures.length);
  });
});

describe.each(demoPictures.map((picture) => [picture.name, picture] as const))(
  "%s",
  (name, picture) => {
    const svg = drawn.get(name) ?? "";

    it("is drawn the same each time", () => {
      expect(picture.draw()).toBe(svg);
    });

    it("is a well-formed drawing of shapes alone", () => {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="2000" height="1333" /,
      );
      expect(svg).not.toMatch(/<(text|image|script|style|foreignObject|use)\b|href|javascript|NaN/);
      expect(faultOf(svg)).toBeUndefined();
    });

    it("has its focus on the sheet", () => {
      for (const share of [picture.focus.x, picture.focus.y]) {
        expect(share).toBeGreaterThan(0.2);
        expect(share).toBeLessThan(0.8);
      }
    });
  },
);

/** The first tag that is not opened, closed or written as XML wants it. */
function faultOf(svg: string): string | undefined {
  const open: string[] = [];
  const tag = /<(\/?)([a-zA-Z]+)((?: +[a-zA-Z-]+="[^"<>&]*")*) *(\/?)>/y;
  while (tag.lastIndex < svg.length) {
    const from = tag.lastIndex;
    const found = tag.exec(svg);
    if (!found) return svg.slice(from, from + 120);
    const [all, closes, element = "", attributes = "", empty] = found;
    const keys = [...attributes.matchAll(/ ([a-zA-Z-]+)="/g)].map(([, key]) => key);
    if (new Set(keys).size !== keys.length) return all.slice(0, 120);
    if (closes && open.pop() !== element) return all;
    if (!closes && !empty) open.push(element);
  }
  return open.at(-1);
}

function definedOf(words: { name: string; caption?: string; alt?: string }): {
  caption?: string;
  alt?: string;
} {
  return Object.fromEntries(Object.entries(words).filter(([, said]) => said !== undefined));
}
