import { describe, expect, test } from "vitest";
import type { BodyNode } from "./body";
import type { StoryContent } from "./content";
import { publicWordCount, wordsChanged } from "./words-changed";

const paragraph = (text: string, marks?: BodyNode["marks"]): BodyNode => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks && { marks }) }],
});

function story(change: Partial<StoryContent> = {}, ...texts: string[]): StoryContent {
  return {
    format: 1,
    language: "en",
    section: "world",
    slug: "ferry",
    kind: "news",
    fields: { headline: "Council keeps the ferry" },
    bylines: [{ name: "Rosa Lind", role: "reported by", author: "rosa-lind" }],
    topics: [],
    change: { kind: "first", note: "" },
    body: {
      type: "doc",
      content: (texts.length > 0 ? texts : ["The council voted to keep it."]).map((text) =>
        paragraph(text),
      ),
    },
    ...change,
  };
}
const body = (...content: BodyNode[]) => ({ body: { type: "doc" as const, content } });
const picture = (id: string, alt = "", caption = ""): BodyNode => ({
  type: "picture",
  attrs: { picture: id, width: "text", alt, credit: "", isDecorative: false },
  content: [{ type: "text", text: caption }],
});
const linked = (href: string) =>
  paragraph("The council voted to keep it.", [{ type: "link", attrs: { href } }]);

describe("what one text changed of another, in words", () => {
  test.each<[string, StoryContent, StoryContent, number]>([
    ["nothing", story(), story(), 0],
    ["a word in place of another", story(), story({}, "The council voted to drop it."), 1],
    ["a word put in", story(), story({}, "The whole council voted to keep it."), 1],
    ["a word taken out", story(), story({}, "The council voted keep it."), 1],
    ["two words for three", story({}, "a b c d e"), story({}, "a x y e"), 3],
    ["a paragraph broken in two", story({}, "One. Two."), story({}, "One.", "Two."), 0],
    [
      "a paragraph put first",
      story({}, "One two.", "Four.", "Six a."),
      story({}, "Six a.", "One two.", "Four."),
      2,
    ],
    [
      "two sentences the other way round",
      story({}, "A b c d. E f g."),
      story({}, "E f g. A b c d."),
      3,
    ],
    [
      "a link put before another",
      story(body(linked("https://a.example"), linked("https://b.example"))),
      story(body(linked("https://b.example"), linked("https://a.example"))),
      10,
    ],
    [
      "a headline whose address follows",
      story({ slug: "council-keeps-the-ferry-2" }),
      story({ slug: "council-sells-the-ferry", fields: { headline: "Council sells the ferry" } }),
      1,
    ],
    ["an address that was chosen", story(), story({ slug: "the-ferry" }), 1],
    [
      "a live headline whose address stays",
      story({ slug: "council-keeps-the-ferry" }),
      story({ slug: "council-keeps-the-ferry", fields: { headline: "Council sells the ferry" } }),
      1,
    ],
    ["a headline's word", story(), story({ fields: { headline: "Council keeps a ferry" } }), 1],
    [
      "a standfirst where none was",
      story(),
      story({
        fields: { headline: "Council keeps the ferry", standfirst: "Four more words here" },
      }),
      5,
    ],
    ["a public note", story(), story({ change: { kind: "first", note: "We were wrong." } }), 3],
    ["another kind of change", story(), story({ change: { kind: "minor", note: "" } }), 1],
    [
      "a word struck out",
      story(body(paragraph("never"))),
      story(body(paragraph("never", [{ type: "strike" }]))),
      1,
    ],
    ["another picture", story(body(picture("one"))), story(body(picture("two"))), 10],
    [
      "a picture that came",
      story(),
      story(body(paragraph("The council voted to keep it."), picture("one"))),
      10,
    ],
    [
      "a picture as wide as the page",
      story(body(picture("one"))),
      story(body({ ...picture("one"), attrs: { ...picture("one").attrs, width: "wide" } })),
      1,
    ],
    [
      "an alternative text",
      story(body(picture("one", "A ferry"))),
      story(body(picture("one", "A crane"))),
      1,
    ],
    [
      "a caption",
      story(body(picture("one", "", "The ferry leaves."))),
      story(body(picture("one", "", "The ferry burns."))),
      1,
    ],
    ["a lead picture", story(), story({ lead: { picture: "one", isDecorative: false } }), 10],
    ["a link that came", story(), story(body(linked("https://a.example"))), 10],
    [
      "a link that leads elsewhere",
      story(body(linked("https://a.example"))),
      story(body(linked("https://b.example"))),
      10,
    ],
    ["a byline taken out", story(), story({ bylines: [] }), 10],
    [
      "a footnote's word",
      story(
        body({
          type: "paragraph",
          content: [{ type: "footnote", attrs: { text: "He said so." } }],
        }),
      ),
      story(
        body({
          type: "paragraph",
          content: [{ type: "footnote", attrs: { text: "She said so." } }],
        }),
      ),
      1,
    ],
    ["a word of Japanese", story({}, "猫が好きです。"), story({}, "犬が好きです。"), 1],
    ["a topic", story(), story({ topics: [{ kind: "place", name: "Port Said", slug: "x" }] }), 3],
  ])("%s", (_words, before, after, count) => {
    expect(wordsChanged(before, after)).toBe(count);
    expect(wordsChanged(after, before)).toBe(count);
  });

  test("does not count what the library says of a picture", () => {
    const facts = { id: "one", credit: "A", caption: "B" } as never;
    expect(wordsChanged(story(), story({ pictures: [facts] }))).toBe(0);
  });

  test("is counted where very much differs, and not what stands between", () => {
    const old = Array.from({ length: 12_000 }, (_, n) => `${n % 7 === 0 ? "the" : `w${n}`}`);
    const rewritten = old.map((word, n) => (n % 10 === 3 ? `x${n}` : word));
    expect(wordsChanged(story({}, old.join(" ")), story({}, rewritten.join(" ")))).toBe(1_200);
    const others = Array.from({ length: 12_000 }, (_, n) => `y${n}`);
    expect(wordsChanged(story({}, old.join(" ")), story({}, others.join(" ")))).toBe(12_000);
  });

  test("stays quick where much is written without a space", () => {
    const long = "市议会星期一投票决定保留渡轮服务，港务局表示满意。".repeat(800);
    const began = performance.now();
    const changed = `${long.slice(0, 10_000)}旧船。${long.slice(10_000)}`;
    expect(wordsChanged(story({}, long), story({}, changed))).toBe(3);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test("stays quick where a long text was rewritten", () => {
    const words = (salt: string) => Array.from({ length: 20_000 }, (_, n) => `${salt}${n}`);
    const old = words("w");
    const rewritten = old.map((word, n) => (n % 40 === 0 ? `x${n}` : word));
    const began = performance.now();
    expect(wordsChanged(story({}, old.join(" ")), story({}, rewritten.join(" ")))).toBe(500);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

test("a text's length is that of all its public words", () => {
  expect(
    publicWordCount(story({ fields: { headline: "Three words here" } }, "And four in it")),
  ).toBe(7);
});
