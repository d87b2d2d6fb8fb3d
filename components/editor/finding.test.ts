import { Node } from "@tiptap/pm/model";
import { describe, expect, test } from "vitest";
import { bodySchema } from "@/article/schema";
import { findIn as findAnywhere } from "./finding";
import { wordsOfBlocks } from "./words-of-blocks";

const text = (words: string, ...marks: string[]) => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({ type })),
});
const docOf = (...blocks: object[]) => Node.fromJSON(bodySchema, { type: "doc", content: blocks });
const p = (...content: object[]) => ({ type: "paragraph", content });

const findIn = (doc: Node, words: string, matchCase: boolean) =>
  findAnywhere(doc, words, { matchCase, language: "en" });

describe("finding words", () => {
  const doc = docOf(
    p(text("The Ferry and the "), text("fer", "strong"), text("ry")),
    p(text("fer"), { type: "footnote", attrs: { text: "ferry" } }, text("ry")),
    { type: "blockquote", attrs: { attribution: "" }, content: [p(text("No ferry."))] },
  );
  const wordsAt = ({ from, to, within }: ReturnType<typeof findAnywhere>[number]) =>
    within ? within.label : doc.textBetween(from, to);

  test("finds them in every block, across marks, whatever their case, and in notes", () => {
    const places = ["Ferry", "ferry", "footnote", "ferry"];
    expect(findIn(doc, "ferry", false).map(wordsAt)).toEqual(places);
  });

  test("finds them in the order of reading, over, in and under a block's text", () => {
    const picture = { picture: "00000000-0000-0000-0000-000000000000", alt: "a ferry", credit: "" };
    const whole = docOf(
      {
        type: "factBox",
        attrs: { title: "Ferry, ferry" },
        content: [
          p(text("The ferry "), { type: "footnote", attrs: { text: "ferry" } }, text(" ferry")),
        ],
      },
      { type: "blockquote", attrs: { attribution: "Ferryman" }, content: [p(text("A ferry."))] },
      { type: "picture", attrs: { ...picture, credit: "Ferry Co" }, content: [text("A ferry")] },
      { type: "picture", attrs: { ...picture, isDecorative: true }, content: [] },
    );
    expect(findIn(whole, "ferry", false).map(({ within }) => within?.label ?? "text")).toEqual([
      ...["title of the box", "title of the box", "text", "footnote", "text"],
      ...["text", "who said it", "text", "alternative text", "credit"],
    ]);
  });

  test("minds the case when asked", () => {
    expect(findIn(doc, "Ferry", true).map(wordsAt)).toEqual(["Ferry"]);
  });

  test("does not find across a footnote or from block to block", () => {
    expect(findIn(doc, "ryfer", false)).toEqual([]);
    expect(findIn(docOf(p(text("ab")), p(text("cd"))), "bc", false)).toEqual([]);
  });

  test("does not overlap itself", () => {
    expect(findIn(docOf(p(text("aaaa"))), "aa", false)).toHaveLength(2);
  });

  test("knows every attribute of the text that holds words, and how many it takes", () => {
    const identifiers = new Set(["picture", "start", "href", "language", "width"]);
    const takes = (attribute: string, type: string, length: number) => {
      const node = bodySchema.nodes[type];
      const { validate } = node?.spec.attrs?.[attribute] ?? {};
      if (typeof validate !== "function") return false;
      try {
        validate("x".repeat(length));
        return true;
      } catch {
        return false;
      }
    };
    for (const [type, { spec }] of Object.entries(bodySchema.nodes)) {
      const words = Object.keys(spec.attrs ?? {}).filter(
        (name) => !identifiers.has(name) && takes(name, type, 100),
      );
      const known = wordsOfBlocks[type] ?? [];
      expect(known.map(({ attribute }) => attribute).sort(), type).toEqual(words.sort());
      for (const { attribute, limit } of known) {
        expect(takes(attribute, type, limit)).toBe(true);
        expect(takes(attribute, type, limit + 1)).toBe(false);
      }
    }
  });
});
