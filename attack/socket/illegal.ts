import * as Y from "yjs";

/** Changes that no editor makes. Each is done to a document of a story, in one update. */
export const illegal: Record<string, (doc: Y.Doc) => void> = {
  "an unknown block": (doc) => put(doc, new Y.XmlElement("script")),
  "a block named like a method": (doc) => put(doc, new Y.XmlElement("constructor")),
  "an image with a handler": (doc) => put(doc, element("img", { src: "x", onerror: "alert(1)" })),
  "an unknown attribute": (doc) => put(doc, element("paragraph", { onclick: "alert(1)" })),
  "an attribute that is an object": (doc) =>
    put(doc, element("factBox", { title: { toString: "x" } as never })),
  "an attribute that is a list": (doc) => put(doc, element("orderedList", { start: [1] as never })),
  "a heading of level 99": (doc) => put(doc, element("heading", { level: 99 as never })),
  "an attribution of a megabyte": (doc) =>
    put(doc, element("blockquote", { attribution: "x".repeat(1_000_000) })),
  "a cell that spans a million rows": (doc) =>
    put(doc, element("tableCell", { rowspan: 1_000_000 as never })),
  "an unknown mark": (doc) => marked(doc, { blink: true }),
  "a mark named like a method": (doc) => marked(doc, { constructor: { a: 1 } }),
  "a link to javascript": (doc) => marked(doc, { link: { href: "javascript:alert(1)" } }),
  "a link with a handler": (doc) => marked(doc, { link: { href: "/x", onclick: "alert(1)" } }),
  "a link that is a text": (doc) => marked(doc, { link: "javascript:alert(1)" }),
  "a language with a breakout": (doc) => marked(doc, { lang: { lang: '"><script>', dir: "ltr" } }),
  "an unknown root": (doc) => doc.getMap("stage").set("stage", "approved"),
  "a root named like a method": (doc) => doc.getMap("__proto__").set("a", 1),
  "a map in place of the body": (doc) => doc.getMap("body").set("a", "x"),
  "an array in place of the headline": (doc) => doc.getArray("headline").insert(0, ["x", 1]),
  "a text in place of the body": (doc) => doc.getText("body").insert(0, "x"),
  "bare words in the body": (doc) => doc.getArray("body").insert(0, ["en", "ltr", 1, null]),
  "bytes in the body": (doc) => doc.getArray("body").insert(0, [Uint8Array.from([1, 2, 3])]),
  "a map in the body": (doc) => doc.getArray("body").insert(0, [new Y.Map([["a", 1]])]),
  "a list in the body": (doc) => doc.getArray("body").insert(0, [Y.Array.from([1, 2])]),
  "a document in the body": (doc) => doc.getArray("body").insert(0, [new Y.Doc()]),
  "a hook in the body": (doc) => put(doc, new Y.XmlHook("script") as never),
  "an object in the text": (doc) => {
    const text = new Y.XmlText("x");
    put(doc, text);
    text.insertEmbed(0, { image: "javascript:alert(1)" });
  },
  "a map in an attribute": (doc) => put(doc, element("factBox", { title: new Y.Map() as never })),
  "a node called text": (doc) => put(doc, new Y.XmlElement("text")),
  "a node called doc": (doc) => put(doc, new Y.XmlElement("doc")),
  "a list item by itself": (doc) => put(doc, new Y.XmlElement("listItem")),
  "a paragraph in a paragraph": (doc) => {
    const outer = new Y.XmlElement("paragraph");
    outer.insert(0, [new Y.XmlElement("paragraph")]);
    put(doc, outer);
  },
  "a table in a headline": (doc) =>
    doc.getXmlFragment("headline").insert(0, [element("table", {})]),
  "a text with an attribute": (doc) => {
    const text = new Y.XmlText("x");
    put(doc, text);
    text.setAttribute("title", "x");
  },
  "lists within lists, 10,000 deep": (doc) => nested(doc, 10_000),
  "lists within lists, 300 deep": (doc) => nested(doc, 300),
  "100,000 empty paragraphs": (doc) =>
    doc.getXmlFragment("body").insert(
      0,
      Array.from({ length: 100_000 }, () => new Y.XmlElement("paragraph")),
    ),
  "a text of 1.9 MB": (doc) => put(doc, new Y.XmlText("word ".repeat(380_000))),
  "a headline of 1 MB": (doc) =>
    doc.getXmlFragment("headline").insert(0, [new Y.XmlText("x".repeat(1_000_000))]),
  "a character that cannot be kept": (doc) => put(doc, new Y.XmlText("x\u0000")),
  "everything deleted": (doc) => {
    for (const name of [...doc.share.keys()]) {
      const root = doc.getXmlFragment(name);
      root.delete(0, root.length);
    }
  },
  "300,000 different words of three bytes a letter": (doc) => {
    for (let at = 0; at < 5; at++)
      put(
        doc,
        new Y.XmlText(Array.from({ length: 20_000 }, (_, n) => letters(at * 20_000 + n)).join(" ")),
      );
  },
};

function put(doc: Y.Doc, node: Y.XmlElement | Y.XmlText): void {
  const block = node instanceof Y.XmlText ? new Y.XmlElement("paragraph") : node;
  if (block !== node) block.insert(0, [node]);
  doc.getXmlFragment("body").insert(0, [block]);
}

function element(name: string, attributes: Record<string, string>): Y.XmlElement {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function marked(doc: Y.Doc, marks: object): void {
  const text = new Y.XmlText("here");
  put(doc, text);
  text.format(0, 4, marks);
}

function nested(doc: Y.Doc, deep: number): void {
  let parent = new Y.XmlElement("bulletList");
  doc.getXmlFragment("body").insert(0, [parent]);
  for (let level = 0; level < deep; level++) {
    const item = new Y.XmlElement(level % 2 ? "bulletList" : "listItem");
    parent.insert(0, [item]);
    parent = item;
  }
}

/** A word of its own for every number, in Georgian. */
function letters(n: number): string {
  return [...n.toString(30).padStart(4, "0")]
    .map((digit) => String.fromCodePoint(0x10d0 + Number.parseInt(digit, 30)))
    .join("");
}
