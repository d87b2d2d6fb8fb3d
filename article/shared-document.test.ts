import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { Body } from "./body";
import { checkBody } from "./check-body";
import { checkUpdate } from "./check-update";
import { emptyFields } from "./content";
import { bodySchema } from "./schema";
import { copyFromDocument, copyOfState, documentFromCopy } from "./shared-document";

const text = (words: string, ...marks: { type: string; attrs?: Record<string, string> }[]) => ({
  type: "text",
  text: words,
  ...(marks.length ? { marks } : {}),
});
const p = (...content: object[]) => ({ type: "paragraph", content });

const picture = (attrs: object, caption = "") => ({
  type: "picture",
  attrs: {
    ...{ picture: "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b", width: "text" },
    ...{ alt: "", credit: "", isDecorative: false, ...attrs },
  },
  ...(caption ? { content: [text(caption)] } : {}),
});

const everything = {
  type: "doc",
  content: [
    p(
      text("Plain, "),
      text("strong", { type: "strong" }),
      text("linked", { type: "link", attrs: { href: "https://example.org/" } }),
    ),
    { type: "heading", attrs: { level: 2 }, content: [text("A heading")] },
    { type: "bulletList", content: [{ type: "listItem", content: [p(text("One"))] }] },
    {
      type: "orderedList",
      attrs: { start: 3, type: null },
      content: [{ type: "listItem", content: [p(text("Three"))] }],
    },
    { type: "blockquote", attrs: { attribution: "Somebody" }, content: [p(text("Said."))] },
    { type: "pullQuote", attrs: { attribution: "" }, content: [text("Pulled.")] },
    { type: "factBox", attrs: { title: "Facts" }, content: [p(text("Fact."))] },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            {
              type: "tableHeader",
              attrs: { colspan: 1, rowspan: 1, colwidth: null },
              content: [p(text("H"))],
            },
            {
              type: "tableCell",
              attrs: { colspan: 2, rowspan: 1, colwidth: null },
              content: [p(text("C"))],
            },
          ],
        },
      ],
    },
    { type: "horizontalRule" },
    picture({ width: "wide", alt: "A boat at a quay", credit: "Rosa Lind" }, "The last boat."),
    {
      type: "gallery",
      content: [picture({ isDecorative: true }), picture({ width: "full" }, "The quay.")],
    },
    p(
      text("Noted"),
      { type: "footnote", attrs: { text: "The note." } },
      { type: "hardBreak" },
      text("mot", { type: "lang", attrs: { lang: "fr", dir: "ltr" } }),
    ),
    p(
      ...["em", "strike", "subscript", "superscript", "smallCaps"].map((type) =>
        text(type, { type }),
      ),
    ),
  ],
};

function checkedEverything(): Body {
  const body = checkBody(everything);
  if ("refused" in body) throw new Error(body.detail?.join());
  return body;
}

describe("the shared document", () => {
  test("holds every block and mark of the schema and gives the same copy back", () => {
    const copy = {
      fields: { ...emptyFields, headline: "Ministers “agree” — at last" },
      body: checkedEverything(),
    };
    const doc = documentFromCopy(copy);
    expect(copyFromDocument(doc)).toEqual(copy);
    expect(copyOfState(Y.encodeStateAsUpdate(doc))).toEqual(copy);
    const used = JSON.stringify(copy.body);
    for (const name of [...Object.keys(bodySchema.nodes), ...Object.keys(bodySchema.marks)])
      expect(used, name).toContain(`"${name}"`);
  });

  test("a whole story passes as one update", () => {
    const doc = documentFromCopy({ fields: emptyFields, body: checkedEverything() });
    expect(checkUpdate(Y.encodeStateAsUpdate(doc))).toBeNull();
  });

  test("a headline that is not one line of words is read as one", () => {
    const doc = documentFromCopy({ fields: emptyFields, body: checkedEverything() });
    const extra = new Y.XmlElement("paragraph");
    extra.insert(0, [new Y.XmlText("second   line")]);
    doc.getXmlFragment("headline").push([extra]);
    const copy = copyFromDocument(doc);
    expect("fields" in copy && copy.fields.headline).toBe("second line");
  });
});

describe("the door for updates", () => {
  const change = (act: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc();
    act(doc);
    return checkUpdate(Y.encodeStateAsUpdate(doc));
  };
  const inBody = (element: Y.XmlElement | Y.XmlText) => (doc: Y.Doc) =>
    doc.getXmlFragment("body").push([element]);

  test("refuses fields, blocks, marks and attributes that no story has", () => {
    const linked = new Y.XmlText("x");
    linked.format(0, 1, { link: { href: "javascript:alert(1)" } });
    const scripted = new Y.XmlText("x");
    scripted.format(0, 1, { onclick: { x: 1 } });
    const attributed = new Y.XmlElement("paragraph");
    attributed.setAttribute("onclick", "alert(1)");
    const levelled = new Y.XmlElement("heading");
    levelled.setAttribute("level", "seven");
    const refused = [
      change((doc) => doc.getMap("stage").set("stage", "approved")),
      change((doc) => doc.getXmlFragment("elsewhere").push([new Y.XmlText("x")])),
      change((doc) => doc.getMap("body").set("title", "x")),
      change(inBody(new Y.XmlElement("script"))),
      change(inBody(linked)),
      change(inBody(scripted)),
      change(inBody(attributed)),
      change(inBody(levelled)),
    ];
    expect(refused.map((answer) => answer?.refused)).toEqual(refused.map(() => "not-well-formed"));
  });

  test("refuses what cannot be read and what is too large", () => {
    expect(checkUpdate(new Uint8Array([1, 2, 3, 250, 250]))?.refused).toBe("not-well-formed");
    expect(checkUpdate(new Uint8Array(3_000_000))?.refused).toBe("too-large");
  });

  test("lets a link, and its end, through", () => {
    const linked = new Y.XmlText("words");
    linked.format(0, 2, { link: { href: "https://example.org/" } });
    expect(change(inBody(linked))).toBeNull();
  });
});

describe("the door for bodies", () => {
  test.each([
    ["an unknown block", { type: "doc", content: [{ type: "script" }] }],
    [
      "an unsafe link",
      {
        type: "doc",
        content: [p(text("x", { type: "link", attrs: { href: "javascript:alert(1)" } }))],
      },
    ],
    [
      "a data link",
      {
        type: "doc",
        content: [p(text("x", { type: "link", attrs: { href: "data:text/html,x" } }))],
      },
    ],
    ["a paragraph in a paragraph", { type: "doc", content: [p(p(text("x")))] }],
    ["an empty document", { type: "doc", content: [] }],
    ["a heading of level 1", { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] }],
    ["a text that is a number", { type: "doc", content: [p({ type: "text", text: 7 })] }],
    ["nothing", null],
    ["a list", []],
    ["a thing nested 100 deep", nested(100)],
  ])("refuses %s", (_what, value) => {
    expect(checkBody(value)).toHaveProperty("refused");
  });
});

function nested(levels: number): object {
  return levels === 0
    ? p(text("x"))
    : { type: "blockquote", attrs: { attribution: "" }, content: [nested(levels - 1)] };
}
