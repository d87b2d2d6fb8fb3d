import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { bodyExtensions } from "@/article/schema";
import { changeIn } from "./undo-caret";

const schema = getSchema([...bodyExtensions]);
const doc = (...blocks: object[]) => schema.nodeFromJSON({ type: "doc", content: blocks });
const p = (text: string) => ({
  type: "paragraph",
  ...(text ? { content: [{ type: "text", text }] } : {}),
});

test("a change reaches from where two texts part to where they meet again", () => {
  expect(changeIn({ before: doc(p("abc ")), doc: doc(p("abc def")) })).toEqual({ from: 5, to: 8 });
  expect(changeIn({ before: doc(p("abc def")), doc: doc(p("abc ")) })).toEqual({ from: 5, to: 5 });
  expect(changeIn({ before: doc(p("same")), doc: doc(p("same")) })).toBeNull();
});

test("a letter that came back beside its like stands behind it", () => {
  expect(changeIn({ before: doc(p("aa")), doc: doc(p("aaa")) })).toEqual({ from: 3, to: 4 });
});

test("a quotation that was taken away reaches over its paragraph only", () => {
  const quoted = doc({ type: "blockquote", content: [p("one")] }, p("two"));
  expect(changeIn({ before: quoted, doc: doc(p("one"), p("two")) })).toEqual({ from: 0, to: 5 });
});
