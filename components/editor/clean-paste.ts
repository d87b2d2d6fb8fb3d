import { isSafeHref } from "@/article/links";
import { isOwnSlice } from "./own-slice";
import { readFootnotes } from "./pasted-footnotes";
import { readWordLists } from "./word-lists";

/** Elements that are never text, whatever is in them. */
const junk =
  "script, style, meta, link, title, xml, template, noscript, object, embed, iframe, svg, math, head, img, video, audio, form, input, button, select, textarea, canvas, o\\:p, del";

/** Word's remarks in the margin, and the rule above its footnotes, which stand in the text by then. */
const remarks = "[style*='mso-element:comment-list'], .MsoCommentReference";
const ruleAboveNotes = "[style*='mso-element:footnote-list'] > :is(hr, br)";

/**
 * Pasted HTML as the words, blocks and marks that it means, without the looks: what Word, Docs, mail
 * and web pages wrap around a text is dropped, and links keep their address only if it is safe. What
 * comes out is still read through the schema; this only saves what the schema would misread.
 */
export function cleanPaste(html: string, read: (html: string) => Document): string {
  const doc = read(html);
  // Our own copy carries its slice; it was clean before.
  const mark = doc.querySelector("[data-pm-slice]")?.getAttribute("data-pm-slice");
  if (mark && isOwnSlice(mark)) return html;
  dropCaptions(doc);
  for (const element of doc.querySelectorAll(`${junk}, ${remarks}`)) element.remove();
  removeComments(doc.body);
  mendSpaces(doc.body);
  unwrapDocsWrapper(doc);
  readFootnotes(doc);
  readWordLists(doc);
  for (const rule of doc.querySelectorAll(ruleAboveNotes)) rule.remove();
  dropSpacing(doc);
  for (const element of [...doc.body.querySelectorAll("*")]) {
    marksFromStyle(doc, element);
    headingLevel(doc, element);
    dropAttributes(element);
  }
  return doc.body.innerHTML;
}

function removeComments(root: Node) {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else removeComments(child);
  }
}

/** Beside another space, a space that does not break was only there to be seen. */
function mendSpaces(root: Node) {
  for (const child of root.childNodes) {
    if (child instanceof Text)
      child.data = child.data.replace(/[ \u00a0]{2,}/g, (run) =>
        run.includes("\u00a0") ? " " : run,
      );
    else mendSpaces(child);
  }
}

/** Google Docs wraps everything it copies in a bold element that is not bold. */
function unwrapDocsWrapper(doc: Document) {
  for (const wrapper of doc.querySelectorAll("b[id^='docs-internal-guid']"))
    wrapper.replaceWith(...wrapper.childNodes);
}

/** A picture has no place in the text yet, and its caption none without it. */
function dropCaptions(doc: Document) {
  for (const figure of doc.querySelectorAll("figure"))
    if (figure.querySelector("img, picture, video, svg")) figure.remove();
}

/** Blank paragraphs, and breaks beside blocks, only kept blocks apart. */
function dropSpacing(doc: Document) {
  for (const line of doc.querySelectorAll("br"))
    if (isBlock(beside(line, "previousSibling")) || isBlock(beside(line, "nextSibling")))
      line.remove();
  for (const block of doc.querySelectorAll("p, h1, h2, h3, h4, h5, h6"))
    if ((block.textContent ?? "").trim() === "" && !block.querySelector("sup, hr")) block.remove();
}

function beside(line: Node, way: "previousSibling" | "nextSibling"): Node | null {
  let other = line[way];
  while (other && other.nodeType === 3 && (other.textContent ?? "").trim() === "")
    other = other[way];
  return other;
}

const blocks =
  "p, div, ul, ol, table, blockquote, section, article, h1, h2, h3, h4, h5, h6, hr, pre";

function isBlock(node: Node | null): boolean {
  return node instanceof Element && node.matches(blocks);
}

/** Bold and italic that were written as a style are meant; sizes, colours and faces are not. */
function marksFromStyle(doc: Document, element: Element) {
  const style = element.getAttribute("style") ?? "";
  const isInline = /^(span|font|a)$/.test(element.localName);
  const isPlain = /font-weight:\s*(normal|[1-4]00)/i.test(style);
  if (isPlain && /^(b|strong)$/.test(element.localName)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (!isInline) return;
  const marks = [
    /font-weight:\s*(bold|[6-9]00)/i.test(style) ? "strong" : "",
    /font-style:\s*italic/i.test(style) ? "em" : "",
    /text-decoration[^;]*line-through/i.test(style) ? "s" : "",
    /vertical-align:\s*super/i.test(style) ? "sup" : "",
    /vertical-align:\s*sub/i.test(style) ? "sub" : "",
  ].filter((name) => name !== "");
  for (const name of marks) {
    const mark = doc.createElement(name);
    mark.append(...element.childNodes);
    element.append(mark);
  }
}

/** The headline is the page's first level: a pasted title becomes a heading, smaller ones the smaller kind. */
function headingLevel(doc: Document, element: Element) {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (!level || level === "2" || level === "3") return;
  const heading = doc.createElement(level === "1" ? "h2" : "h3");
  heading.append(...element.childNodes);
  element.replaceWith(heading);
}

const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
  ol: ["start"],
  sup: ["data-type", "data-text"],
};

function dropAttributes(element: Element) {
  const kept = keptAttributes[element.localName] ?? [];
  for (const { name } of [...element.attributes])
    if (!kept.includes(name)) element.removeAttribute(name);
  if (element.localName !== "a") return;
  // White space around an address comes from mail programs; a place on another page is no place on ours.
  const href = (element.getAttribute("href") ?? "").trim();
  if (isSafeHref(href) && !href.startsWith("#")) element.setAttribute("href", href);
  else element.replaceWith(...element.childNodes);
}
