/** Blocks as paragraphs, for places that hold nothing else: each word of them, once, in its order. */
export function paragraphsOf(doc: Document, blocks: Iterable<Element>): Element[] {
  return [...blocks].flatMap((block): Element[] => {
    const { localName } = block;
    if (localName === "p") return [block];
    if (localName === "hr") return [];
    if (/^h[23]$/.test(localName) || block.getAttribute("data-type") === "pull-quote")
      return [paragraphFrom(doc, block), ...attributionOf(doc, block)];
    return [...paragraphsOf(doc, block.children), ...attributionOf(doc, block)].filter(
      (paragraph) => paragraph.hasChildNodes(),
    );
  });
}

function paragraphFrom(doc: Document, block: Element): Element {
  const paragraph = doc.createElement("p");
  paragraph.append(...block.childNodes);
  return paragraph;
}

function attributionOf(doc: Document, block: Element): Element[] {
  const who = block.getAttribute("data-attribution");
  if (!who) return [];
  const paragraph = doc.createElement("p");
  paragraph.append(who);
  return [paragraph];
}
