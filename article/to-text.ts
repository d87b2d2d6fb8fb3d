import type { Body, BodyNode } from "./body";

const inline = ["text", "hardBreak", "footnote"];

/** The body's words as plain text, a blank line between blocks. Footnotes stand at the end, as on the page. */
export function bodyText(body: Body): string {
  const notes: string[] = [];
  const blocks = body.content.flatMap((block) => blockTexts(block, notes));
  return [...blocks, ...notes].filter((text) => text !== "").join("\n\n");
}

/** The texts of the paragraphs and their like, each once, in order. */
function blockTexts(node: BodyNode, notes: string[]): string[] {
  const children = node.content ?? [];
  if (children.length === 0) return [];
  if (children.every((child) => inline.includes(child.type)))
    return [children.map((child) => inlineText(child, notes)).join("")];
  const title = typeof node.attrs?.title === "string" ? [node.attrs.title] : [];
  return [...title, ...children.flatMap((child) => blockTexts(child, notes))];
}

function inlineText(node: BodyNode, notes: string[]): string {
  if (node.type === "hardBreak") return "\n";
  if (node.type === "footnote") {
    if (typeof node.attrs?.text === "string") notes.push(node.attrs.text);
    return "";
  }
  return node.text ?? "";
}

/** The number of words in the longest paragraph. */
export function longestBlock(body: Body, count: (text: string) => number): number {
  return body.content
    .flatMap((block) => blockTexts(block, []))
    .reduce((most, text) => Math.max(most, count(text)), 0);
}
