/** The demo paper's copy, written as plain document JSON without the editor being loaded. */

export type Mark =
  | { type: "strong" | "em" | "strike" | "subscript" | "superscript" | "smallCaps" }
  | { type: "link"; attrs: { href: string } }
  | { type: "lang"; attrs: { lang: string; dir: "ltr" | "rtl" } };

export type TextNode = { type: "text"; text: string; marks?: Mark[] };
export type InlineNode = TextNode | { type: "footnote"; attrs: { text: string } };

export type Paragraph = { type: "paragraph"; content: InlineNode[] };
export type ListItem = { type: "listItem"; content: Paragraph[] };
export type List =
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs: { start: number }; content: ListItem[] };
export type TableCell = {
  type: "tableCell" | "tableHeader";
  attrs: { colspan: number; rowspan: number; colwidth: null };
  content: Paragraph[];
};
export type TableRow = { type: "tableRow"; content: TableCell[] };

export type BodyNode =
  | Paragraph
  | List
  | { type: "heading"; attrs: { level: 2 | 3 }; content: InlineNode[] }
  | { type: "blockquote"; attrs: { attribution: string }; content: Paragraph[] }
  | { type: "pullQuote"; attrs: { attribution: string }; content: InlineNode[] }
  | { type: "factBox"; attrs: { title: string }; content: (Paragraph | List)[] }
  | { type: "table"; content: TableRow[] }
  | { type: "horizontalRule" };

export type Words = string | InlineNode;

export function p(...words: Words[]): Paragraph {
  return { type: "paragraph", content: inline(words) };
}

export function h2(...words: Words[]): BodyNode {
  return { type: "heading", attrs: { level: 2 }, content: inline(words) };
}

export function h3(...words: Words[]): BodyNode {
  return { type: "heading", attrs: { level: 3 }, content: inline(words) };
}

export function quote(attribution: string, ...paragraphs: Paragraph[]): BodyNode {
  return { type: "blockquote", attrs: { attribution }, content: paragraphs };
}

export function pull(attribution: string, ...words: Words[]): BodyNode {
  return { type: "pullQuote", attrs: { attribution }, content: inline(words) };
}

export function list(...items: Paragraph[]): List {
  return { type: "bulletList", content: items.map(listItem) };
}

export function numbered(...items: Paragraph[]): List {
  return { type: "orderedList", attrs: { start: 1 }, content: items.map(listItem) };
}

export function facts(title: string, ...content: (Paragraph | List)[]): BodyNode {
  return { type: "factBox", attrs: { title }, content };
}

/** The first row names the columns. */
export function table(head: string[], ...rows: string[][]): BodyNode {
  const cellsOf = (type: TableCell["type"], cells: string[]): TableRow => ({
    type: "tableRow",
    content: cells.map((cell) => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [p(cell)],
    })),
  });
  return {
    type: "table",
    content: [cellsOf("tableHeader", head), ...rows.map((row) => cellsOf("tableCell", row))],
  };
}

export function divider(): BodyNode {
  return { type: "horizontalRule" };
}

export function footnote(text: string): InlineNode {
  return { type: "footnote", attrs: { text } };
}

export function strong(text: string): TextNode {
  return marked(text, { type: "strong" });
}

export function em(text: string): TextNode {
  return marked(text, { type: "em" });
}

export function sub(text: string): TextNode {
  return marked(text, { type: "subscript" });
}

export function sup(text: string): TextNode {
  return marked(text, { type: "superscript" });
}

export function smallCaps(text: string): TextNode {
  return marked(text, { type: "smallCaps" });
}

export function link(href: string, text: string): TextNode {
  return marked(text, { type: "link", attrs: { href } });
}

/** A phrase in another language than the story's, for the typesetter and for the voice that reads it. */
export function foreign(lang: string, dir: "ltr" | "rtl", text: string): TextNode {
  return marked(text, { type: "lang", attrs: { lang, dir } });
}

function marked(text: string, mark: Mark): TextNode {
  return { type: "text", text, marks: [mark] };
}

function listItem(paragraph: Paragraph): ListItem {
  return { type: "listItem", content: [paragraph] };
}

function inline(words: Words[]): InlineNode[] {
  return words
    .filter((word) => word !== "")
    .map((word) => (typeof word === "string" ? { type: "text", text: word } : word));
}
