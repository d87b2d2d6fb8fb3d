import { foldBlocks, type Setting } from "./fold";
import type { Marks } from "./line";
import { paragraphsOf } from "./paragraphs";

export function isList(element: Element): boolean {
  return /^(ul|ol|menu|dir)$/.test(element.localName) || element.getAttribute("role") === "list";
}

type Item = { blocks: Element[]; value: number | null };

/**
 * A list as a story has it: items that begin with a paragraph, with paragraphs and lists in them. A
 * table or a pull quote in an item parts the list, which goes on after it with its next number.
 */
export function foldList(
  list: Element,
  setting: Setting,
  marks: Marks,
  isTyped: boolean,
): Element[] {
  const { doc } = setting;
  const kind = list.localName === "ol" ? "ol" : "ul";
  let number = wholeIn(list.getAttribute("start")) ?? 1;
  const made: Element[] = [];
  let open: Element | null = null;
  const openList = () => {
    if (open) return open;
    open = doc.createElement(kind);
    if (kind === "ol" && number !== 1) open.setAttribute("start", String(number));
    made.push(open);
    return open;
  };
  for (const { blocks, value } of itemsIn(list, setting, marks, isTyped)) {
    if (value !== null && !open) number = value;
    let item: Element | null = null;
    for (const block of blocks.flatMap((one) => asInItem(doc, one))) {
      if (block.localName === "table" || block.localName === "aside") {
        made.push(block);
        open = null;
        item = null;
        continue;
      }
      if (!item) {
        item = doc.createElement("li");
        if (block.localName !== "p") item.append(doc.createElement("p"));
        openList().append(item);
        number += 1;
      }
      item.append(block);
    }
  }
  return made;
}

function itemsIn(list: Element, setting: Setting, marks: Marks, isTyped: boolean): Item[] {
  const items: Item[] = [];
  const add = (blocks: Element[]) => {
    const last = items.at(-1);
    if (last) last.blocks.push(...blocks);
    else if (blocks.length > 0) items.push({ blocks, value: null });
  };
  for (const child of list.childNodes) {
    const element = child.nodeType === 1 ? (child as Element) : null;
    if (element && (element.localName === "li" || element.getAttribute("role") === "listitem")) {
      const blocks = foldBlocks(element.childNodes, setting, marks, isTyped);
      if (blocks.length > 0) items.push({ blocks, value: wholeIn(element.getAttribute("value")) });
    } else if (element && isList(element)) {
      // A list in a list belongs to the item before it; where there is none, its items are the list's own.
      if (items.length === 0) items.push(...itemsIn(element, setting, marks, isTyped));
      else add(foldList(element, setting, marks, isTyped));
    } else if (element?.querySelector("li"))
      items.push(...itemsIn(element, setting, marks, isTyped));
    else add(foldBlocks([child], setting, marks, isTyped));
  }
  return items;
}

/** What an item may hold of a block: headings are bold lines there, quotations paragraphs, rules nothing. */
function asInItem(doc: Document, block: Element): Element[] {
  if (/^(p|ul|ol|table|aside)$/.test(block.localName)) return [block];
  if (!/^h[23]$/.test(block.localName)) return paragraphsOf(doc, [block]);
  const paragraph = doc.createElement("p");
  const strong = doc.createElement("strong");
  strong.append(...block.childNodes);
  paragraph.append(strong);
  return [paragraph];
}

function wholeIn(written: string | null): number | null {
  const number = Number.parseInt(written ?? "", 10);
  return number >= 0 && number <= 100_000 ? number : null;
}
