import { foldList, isList } from "./fold-list";
import { foldQuotation, withCaption } from "./fold-quotation";
import { foldTable } from "./fold-table";
import type { LeftOut } from "./left-out";
import { lineIn, type Marks, plain } from "./line";
import type { Looks } from "./looks";
import { headingLevel, linkOf, marksOf } from "./meaning";

/** What a fold needs to know of the story and of the document that it reads. */
export type Setting = {
  doc: Document;
  looks: Looks;
  left: LeftOut;
  /** The story's quotation marks, the outer ones first. */
  quotes: readonly (readonly [string, string])[];
};

/**
 * The words of a document as the blocks that a story has, and nothing else: paragraphs, headings,
 * lists, quotations, tables, rules. Each word that stood there stands here, once, in the order in
 * which it was read. Whatever holds a block that it cannot hold is parted around it.
 */
export function foldBlocks(
  nodes: Iterable<Node>,
  setting: Setting,
  from: Marks = plain,
  isAsTyped = false,
): Element[] {
  const { doc, looks } = setting;
  const blocks: Element[] = [];
  const line = lineIn(doc);
  let depth = 0;
  const end = () => {
    const paragraph = line.end();
    if (paragraph) blocks.push(paragraph);
  };
  const breakOff = () => {
    if (line.breakOff()) end();
  };
  function walk(node: Node, marks: Marks, isTyped: boolean): void {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? "";
      if (!isTyped) {
        line.add(text, marks);
        return;
      }
      text.split("\n").forEach((words, at) => {
        if (at > 0) breakOff();
        line.add(words, marks);
      });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const { localName } = element;
    const typed = isTypedIn(element, looks, isTyped);
    if (localName === "br") breakOff();
    else if (localName === "wbr") return;
    else if (element.classList.contains("Apple-converted-space")) line.add(" ", marks);
    else if (element.getAttribute("data-type") === "footnote") line.put(element, marks);
    else if (isBlock(element, looks)) {
      end();
      blocks.push(...foldBlock(element, setting, marksOf(element, looks, marks), typed));
    } else walkWords(element, marks, typed);
  }
  function walkWords(element: Element, marks: Marks, typed: boolean): void {
    const { localName } = element;
    const inner = marksOf(element, looks, linkOf(element, marks, setting));
    if (localName === "rt") {
      line.add("(", inner);
      for (const child of element.childNodes) walk(child, inner, typed);
      line.add(")", inner);
      return;
    }
    if (localName !== "q" || isUnquoted(element, looks)) {
      for (const child of element.childNodes) walk(child, inner, typed);
      return;
    }
    const [open, close] = setting.quotes[depth % setting.quotes.length] ?? ["“", "”"];
    if ([...element.querySelectorAll("*")].some((child) => isBlock(child, looks))) {
      putAround(element, open, close);
      for (const child of element.childNodes) walk(child, inner, typed);
      return;
    }
    line.add(open, marks);
    depth += 1;
    for (const child of element.childNodes) walk(child, inner, typed);
    depth -= 1;
    line.add(close, marks);
  }
  for (const node of nodes) walk(node, from, isAsTyped);
  end();
  return joinLooseItems(blocks);
}

function foldBlock(element: Element, setting: Setting, marks: Marks, isTyped: boolean): Element[] {
  const { doc, looks } = setting;
  const level = headingLevel(element, looks);
  if (level)
    return foldBlocks(element.childNodes, setting, marks, isTyped).map((block) =>
      block.localName === "p" ? asHeading(doc, block, level) : block,
    );
  if (isList(element)) return foldList(element, setting, marks, isTyped);
  switch (element.localName) {
    case "hr":
      return [doc.createElement("hr")];
    case "li":
      return foldList(looseList(doc, element), setting, marks, isTyped).map((list) =>
        marking(list, looseMark),
      );
    case "blockquote":
      return foldQuotation(element, setting, marks, isTyped);
    case "figure":
      return withCaption(element, setting, marks, isTyped);
    case "table":
      return foldTable(element, setting, marks, isTyped);
    case "dt":
      return foldBlocks(element.childNodes, setting, { ...marks, strong: true }, isTyped);
    case "aside":
      return foldAside(element, setting, marks, isTyped);
    default:
      return foldBlocks(element.childNodes, setting, marks, isTyped);
  }
}

/** A pull quote of the paper's own pages. Everybody else's asides are text. */
function foldAside(element: Element, setting: Setting, marks: Marks, isTyped: boolean): Element[] {
  const { doc } = setting;
  const [words, who, more] = element.children;
  if (!element.classList.contains("pull-quote") || !words || more || words.localName !== "p")
    return foldBlocks(element.childNodes, setting, marks, isTyped);
  const quote = doc.createElement("aside");
  quote.setAttribute("data-type", "pull-quote");
  if (who) quote.setAttribute("data-attribution", (who.textContent ?? "").trim().slice(0, 200));
  quote.append(
    foldBlocks(words.childNodes, setting)
      .map((block) => block.textContent)
      .join(" "),
  );
  return [quote];
}

function asHeading(doc: Document, paragraph: Element, level: 2 | 3): Element {
  const heading = doc.createElement(`h${level}`);
  heading.append(...paragraph.childNodes);
  return heading;
}

const looseMark = "data-loose";

function looseList(doc: Document, item: Element): Element {
  const list = doc.createElement("ul");
  list.append(item.cloneNode(true));
  return list;
}

function marking(element: Element, name: string): Element {
  if (element.localName === "ul") element.setAttribute(name, "");
  return element;
}

/** Items that stood one after another without a list are one list. */
function joinLooseItems(blocks: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.hasAttribute(looseMark) && last?.hasAttribute(looseMark))
      last.append(...block.childNodes);
    else joined.push(block);
  }
  return joined;
}

const blockNames = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul xmp".split(
    " ",
  ),
);

function isBlock(element: Element, looks: Looks): boolean {
  const display = looks(element).get("display") ?? "";
  if (
    /^(block|flex|grid|table|table-row|table-cell|table-caption|list-item|flow-root)$/.test(display)
  )
    return true;
  if (element.localName === "div" && display === "inline")
    return [...element.children].some((child) => isBlock(child, looks));
  return (
    blockNames.has(element.localName) ||
    /^(heading|list|listitem)$/.test(element.getAttribute("role") ?? "")
  );
}

/** Whether line ends count as they were typed. */
function isTypedIn(element: Element, looks: Looks, above: boolean): boolean {
  const space = looks(element).get("white-space") ?? looks(element).get("white-space-collapse");
  if (space) return /^(pre|pre-wrap|pre-line|break-spaces|preserve|preserve-breaks)/.test(space);
  return above || /^(pre|listing|xmp|textarea)$/.test(element.localName);
}

/** The marks of a quotation of whole blocks stand at its first and last word, and not in lines of their own. */
function putAround(element: Element, open: string, close: string): void {
  const texts: Node[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "") texts.push(node);
    node.childNodes.forEach(walk);
  };
  walk(element);
  const [first, last] = [texts.at(0), texts.at(-1)];
  if (first) first.nodeValue = open + (first.nodeValue ?? "").trimStart();
  if (last) last.nodeValue = (last.nodeValue ?? "").trimEnd() + close;
}

/** Whether its marks are written, within it or around it, or none are meant. */
function isUnquoted(element: Element, looks: Looks): boolean {
  const before = element.previousSibling?.textContent ?? "";
  const after = element.nextSibling?.textContent ?? "";
  return (
    looks(element).get("quotes") === "none" ||
    /^\s*[“”„«‹‘"]/.test(element.textContent ?? "") ||
    (/[“”„«»‹‘"]\s?$/.test(before) && /^\s?[”“»«›’"]/.test(after))
  );
}
