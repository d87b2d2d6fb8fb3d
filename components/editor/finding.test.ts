import { Node } from "@tiptap/pm/model";
import { describe, expect, test } from "vitest";
import { bodySchema } from "@/article/schema";
import { findIn } from "./finding";

const text = (words: string, ...marks: string[]) => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({ type })),
});
const docOf = (...blocks: object[]) => Node.fromJSON(bodySchema, { type: "doc", content: blocks });
const p = (...content: object[]) => ({ type: "paragraph", content });

describe("finding words", () => {
  const doc = docOf(
    p(text("The Ferry and the "), text("fer", "strong"), text("ry")),
    p(text("fer"), { type: "footnote", attrs: { text: "ferry" } }, text("ry")),
    { type: "blockquote", attrs: { attribution: "" }, content: [p(text("No ferry."))] },
  );
  const wordsAt = ({ from, to }: { from: number; to: number }) => doc.textBetween(from, to);

  test("finds them in every block, across marks, whatever their case", () => {
    expect(findIn(doc, "ferry", false).map(wordsAt)).toEqual(["Ferry", "ferry", "ferry"]);
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
});
