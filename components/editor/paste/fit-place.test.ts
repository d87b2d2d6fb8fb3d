import { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, test } from "vitest";
import type { BodyNode } from "@/article/body";
import { bodySchema } from "@/article/schema";
import { fitLimit } from "./fit-limit";
import { fitPlace } from "./fit-place";
import { withoutSpans } from "./into-table";
import { sliceOf, wordsIn } from "./paste-bench";

const p = (text?: string): BodyNode => ({
  type: "paragraph",
  ...(text ? { content: [{ type: "text", text }] } : {}),
});
const holds = (type: string, ...content: BodyNode[]): BodyNode => ({ type, content });

// The caret stands before the bar.
const places: Record<string, BodyNode> = {
  "an empty paragraph": p("|"),
  "the middle of a paragraph": p("left |right"),
  "a heading": {
    type: "heading",
    attrs: { level: 2 },
    content: [{ type: "text", text: "left |right" }],
  },
  "an item": holds("bulletList", holds("listItem", p("left |right")), holds("listItem", p("last"))),
  "an empty item": holds("orderedList", holds("listItem", p("|"))),
  "a quotation": holds("blockquote", p("left |right")),
  "a cell": holds(
    "table",
    holds("tableRow", holds("tableCell", p("left |right")), holds("tableCell", p("next"))),
  ),
  "a fact box": holds("factBox", p("left |right")),
  "a pull quote": { type: "pullQuote", content: [{ type: "text", text: "left |right" }] },
  "a caption": {
    type: "picture",
    attrs: { picture: "0d9e8f7a-6b5c-4d3e-9f10-a1b2c3d4e5f6" },
    content: [{ type: "text", text: "left |right" }],
  },
};

const pieces: Record<string, string> = {
  words: "<p>w1 w2</p>",
  paragraphs: "<p>w1</p><p>w2</p>",
  "a heading and a list": "<h2>w1</h2><ul><li>w2</li><li>w3<ol><li>w4</li></ol></li></ul>",
  "a list": "<ul><li>w1</li><li>w2</li></ul>",
  "a list that begins an item": "<ul><li><ol><li>w1</li><li>w2</li></ol></li><li>w3</li></ul>",
  "a quotation with its name": "<blockquote><p>w1</p><cite>w2</cite></blockquote>",
  "a table among paragraphs": "<p>w1</p><table><tr><td>w2</td><td>w3</td></tr></table><p>w4</p>",
  "a table": "<table><tr><td rowspan=2>w1</td><td>w2</td></tr><tr><td>w3</td></tr></table>",
  "a rule": "<p>w1</p><hr><h3>w2</h3>",
  "a torn page":
    "<h1>w1</h1><blockquote><h3>w2</h3><table><tr><td>w3</td></tr></table>w4</blockquote><dl><dt>w5</dt><dd><ul><li><h4>w6</h4></li></ul></dd></dl>",
};

describe.each(Object.entries(places))("pasted into %s", (_, block) => {
  test.each(Object.entries(pieces))(
    "%s: every word once, in order, and what stood there stays",
    (_, html) => {
      const before = Node.fromJSON(bodySchema, {
        type: "doc",
        content: [p("first"), block, p("end")],
      });
      let caret = 0;
      before.descendants((node, position) => {
        if (node.text?.includes("|")) caret = position + node.text.indexOf("|");
      });
      const start = EditorState.create({ doc: before });
      const cleared = start.apply(start.tr.delete(caret, caret + 1));
      const state = cleared.apply(
        cleared.tr.setSelection(TextSelection.create(cleared.doc, caret)),
      );
      const after = state.apply(
        state.tr.replaceSelection(fitPlace(sliceOf(html), state.selection.$from)),
      );
      after.doc.check();
      const given = html.match(/w\d/g) ?? [];
      const stood =
        wordsIn(state.doc.toJSON())
          .join(" ")
          .match(/[a-z]+/g) ?? [];
      const all = wordsIn(after.doc.toJSON()).join(" ");
      expect(all.match(/w\d/g)).toEqual(given);
      expect([...(all.match(/[a-z]{3,}/g) ?? [])].sort()).toEqual([...stood].sort());
    },
  );
});

describe("what is too long", () => {
  const long = sliceOf(Array.from({ length: 50 }, (_, at) => `<p>a${at} b${at}</p>`).join(""));

  test("comes as far as there is room, whole words and blocks", () => {
    const { slice, words, given } = fitLimit(long, 5);
    expect([words, given]).toEqual([5, 100]);
    expect(slice.content.textBetween(0, slice.content.size, " ")).toBe("a0 b0 a1 b1 a2");
    expect(fitLimit(long, 0).slice.size).toBe(0);
    expect(fitLimit(long, 100).slice).toBe(long);
    expect(fitLimit(long, 100, 11).words).toBe(4);
  });

  test("of a script without spaces, as many of its words as there is room for", () => {
    const { slice, words } = fitLimit(sliceOf(`<p>${"港口".repeat(50)}</p>`), 7);
    expect([words, slice.content.textBetween(0, slice.content.size)]).toEqual([
      7,
      "港口港口港口港",
    ]);
  });

  test("can be placed as it was cut", () => {
    for (let room = 1; room < 12; room += 1) {
      const table = sliceOf(
        "<p>a b</p><table><tr><td>c d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table><ul><li>h<ul><li>i j</li></ul></li></ul>",
      );
      const state = EditorState.create({ schema: bodySchema });
      const { doc } = state.apply(state.tr.replaceSelection(fitLimit(table, room).slice));
      doc.check();
      expect(doc.textBetween(0, doc.content.size, " ").match(/[a-j]/g)?.length).toBe(
        Math.min(room, 10),
      );
    }
  });
});

test("a table without spans has a cell at each place, and each word once", () => {
  const table = sliceOf(
    "<table><tbody><tr><td>A</td><td>B</td><td rowspan=2>C</td></tr><tr><td>D</td><td>E</td></tr></tbody></table>",
  ).content.firstChild;
  const even = table && withoutSpans(table);
  expect(
    even?.content.content.map((row) => row.content.content.map(({ textContent }) => textContent)),
  ).toEqual([
    ["A", "B", "C"],
    ["D", "E", ""],
  ]);
});
