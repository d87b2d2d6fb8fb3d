import { isSafeHref } from "@/article/links";

/** Elements that are never text, whatever is in them. */
const junk =
  "script, style, meta, link, title, xml, template, noscript, object, embed, iframe, svg, math, head, img, video, audio, form, input, button, select, textarea, canvas, o\\:p, del";

/**
 * Pasted HTML as the words, blocks and marks that it means, without the looks: what Word, Docs, mail
 * and web pages wrap around a text is dropped, and links keep their address only if it is safe. What
 * comes out is still read through the schema; this only saves what the schema would misread.
 */
export function cleanPaste(html: string, read: (html: string) => Document): string {
  const doc = read(html);
  // Our own copy carries its slice; it was clean before.
  if (doc.querySelector("[data-pm-slice]")) return html;
  for (const element of doc.querySelectorAll(junk)) element.remove();
  removeComments(doc.body);
  unwrapDocsWrapper(doc);
  for (const paragraph of doc.querySelectorAll("p")) wordListItem(doc, paragraph);
  gatherWordLists(doc);
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

/** Google Docs wraps everything it copies in a bold element that is not bold. */
function unwrapDocsWrapper(doc: Document) {
  for (const wrapper of doc.querySelectorAll("b[id^='docs-internal-guid']"))
    wrapper.replaceWith(...wrapper.childNodes);
}

/** Word writes lists as paragraphs that begin with a bullet or number of its own. */
function wordListItem(doc: Document, paragraph: Element) {
  const style = paragraph.getAttribute("style") ?? "";
  if (!/mso-list:(?!\s*none)/i.test(style)) return;
  const label = [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const isNumbered = /^\s*\(?[\da-z]{1,3}[.)]/i.test(label?.textContent ?? "");
  label?.remove();
  const item = doc.createElement("li");
  item.setAttribute("data-from-word", isNumbered ? "ol" : "ul");
  const inner = doc.createElement("p");
  inner.append(...paragraph.childNodes);
  item.append(inner);
  paragraph.replaceWith(item);
}

function gatherWordLists(doc: Document) {
  for (const item of doc.querySelectorAll("li[data-from-word]")) {
    const kind = item.getAttribute("data-from-word") === "ol" ? "ol" : "ul";
    const before = item.previousElementSibling;
    if (before?.hasAttribute("data-word-list") && before.localName === kind) before.append(item);
    else {
      const list = doc.createElement(kind);
      list.setAttribute("data-word-list", "");
      item.replaceWith(list);
      list.append(item);
    }
  }
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
};

function dropAttributes(element: Element) {
  const kept = keptAttributes[element.localName] ?? [];
  for (const { name } of [...element.attributes])
    if (!kept.includes(name)) element.removeAttribute(name);
  if (element.localName === "a" && !isSafeHref(unwrapped(element.getAttribute("href"))))
    element.replaceWith(...element.childNodes);
}

/** White space around an address comes from mail programs and means nothing. */
function unwrapped(href: string | null): string {
  return (href ?? "").trim();
}
