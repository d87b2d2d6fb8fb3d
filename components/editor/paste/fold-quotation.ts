import { asLine } from "../as-line";
import { foldBlocks, type Setting } from "./fold";
import type { Marks } from "./line";
import { paragraphsOf } from "./paragraphs";

const longestName = 200;

/** A quotation holds paragraphs, and who said it. A table in it parts it. */
export function foldQuotation(
  quote: Element,
  setting: Setting,
  marks: Marks,
  isTyped: boolean,
): Element[] {
  const { doc } = setting;
  const last = quote.lastElementChild;
  const who =
    last && /^(footer|cite)$/.test(last.localName) && quote.children.length > 1 ? nameIn(last) : "";
  if (last && who !== "") last.remove();
  const made: Element[] = [];
  let open: Element | null = null;
  for (const block of foldBlocks(quote.childNodes, setting, marks, isTyped)) {
    if (block.localName === "table") {
      made.push(block);
      open = null;
      continue;
    }
    const paragraphs = paragraphsOf(doc, [block]);
    if (paragraphs.length === 0) continue;
    if (!open) {
      open = doc.createElement("blockquote");
      made.push(open);
    }
    open.append(...paragraphs);
  }
  return who === "" ? made : attributed(doc, made, who);
}

/** A figure is what is in it. The caption of a quotation is who said it; every other one is a paragraph. */
export function withCaption(
  figure: Element,
  setting: Setting,
  marks: Marks,
  isTyped: boolean,
): Element[] {
  const { doc } = setting;
  const caption = [...figure.children].find(({ localName }) => localName === "figcaption");
  const who = caption && figure.querySelector("blockquote") ? nameIn(caption) : "";
  if (!caption || who === "") return foldBlocks(figure.childNodes, setting, marks, isTyped);
  caption.remove();
  return attributed(doc, foldBlocks(figure.childNodes, setting, marks, isTyped), who);
}

/** A name as an attribution has it, or "" if it is too long for one or leads somewhere. */
function nameIn(element: Element): string {
  if (element.querySelector("a[href], [data-type=footnote]")) return "";
  const name = asLine(element.textContent ?? "").replace(/^[—–―-]\s*/, "");
  return name.length <= longestName ? name : "";
}

function attributed(doc: Document, blocks: Element[], who: string): Element[] {
  const last = blocks.at(-1);
  if (last?.localName === "blockquote" && !last.hasAttribute("data-attribution")) {
    last.setAttribute("data-attribution", who);
    return blocks;
  }
  const paragraph = doc.createElement("p");
  paragraph.append(who);
  return [...blocks, paragraph];
}
