import { asLine } from "./as-line";

const longest = 2_000;

/**
 * Programs write a footnote as a mark and a note elsewhere that lead to each other. Such a pair
 * becomes a footnote where the mark stands, and the note's block goes.
 */
export function readFootnotes(doc: Document) {
  for (const foreign of doc.querySelectorAll("sup[data-type]"))
    foreign.removeAttribute("data-type");
  for (const mark of doc.querySelectorAll("a[href^='#']")) {
    const sign = [...doc.querySelectorAll("a[href^='#']")].find(
      (other) => leadsTo(mark, other) && leadsTo(other, mark),
    );
    const note = sign?.closest("p, li, div");
    if (!sign || !note || note.contains(mark) || isBefore(sign, mark)) continue;
    sign.remove();
    const footnote = doc.createElement("sup");
    footnote.dataset.type = "footnote";
    footnote.dataset.text = asLine(note.textContent ?? "").slice(0, longest);
    (mark.closest("sup") ?? mark).replaceWith(footnote);
    note.remove();
  }
}

function leadsTo(from: Element, to: Element): boolean {
  const name = from.getAttribute("href")?.slice(1) ?? "";
  return name !== "" && (to.getAttribute("name") === name || to.id === name);
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
