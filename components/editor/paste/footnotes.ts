import { asLine } from "../as-line";
import type { LeftOut } from "./left-out";

const longest = 2_000;

/** What programs call their own footnotes and endnotes: the place that a mark leads to. Nothing else is one. */
const ownNames =
  /^(_ftn\d+|_edn\d+|_footnotedef_\d+|ftnt\d+|ednt\d+|sdfootnote\d+sym|sdendnote\d+sym|cite_note-.+|(user-content-)?fn[-:]?[\w.-]{1,80}|(foot|end)?note-\d+|footnote-?\d+|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;

const said =
  "[role=doc-noteref], [epub\\:type=noteref], sup[data-fn] a, .footnote-ref, .note-mark a";

/** What leads back from a note into the text. */
const wayBack =
  /^#?(_ftnref|_footnoteref|_ednref|ftnt_ref|ednt_ref|sdfootnote\d+anc|sdendnote\d+anc|cite_ref|(user-content-)?fnref|footnote-anchor|at-note|footnote-?ref|note-?ref)/i;

/**
 * A mark in the text and the note elsewhere that it leads to become a footnote, if the program that
 * wrote them calls them so. The note's block goes, and with it the rule above it. A note that is
 * too long for one stays where it is, and that is said.
 */
export function readFootnotes(doc: Document, left: LeftOut): void {
  const places = placesIn(doc);
  const used = new Set<Element>();
  const words = new Map<Element, string>();
  for (const mark of [...doc.querySelectorAll("a[href*='#']")]) {
    const place = placeOf(mark);
    if (!ownNames.test(place) && !(place !== "" && mark.matches(said))) continue;
    const target = places.get(place);
    const note = target && noteAround(target);
    if (!note || note.contains(mark) || isBefore(note, mark) || mark.closest("[data-note]"))
      continue;
    const text = words.get(note) ?? wordsOf(note, target);
    words.set(note, text);
    if (text === "") continue;
    if (text.length > longest) {
      if (!note.hasAttribute("data-note")) left.longNotes += 1;
      note.setAttribute("data-note", "");
      continue;
    }
    used.add(note);
    putFootnote(doc, mark, text);
  }
  for (const note of used) dropNote(note);
}

/** The paper's own pages have each note twice, beside the text and at its foot. Beside it is enough. */
export function readSideNotes(doc: Document): void {
  for (const foreign of doc.querySelectorAll("[data-type]")) foreign.removeAttribute("data-type");
  for (const links of doc.querySelectorAll("ol.printed-links")) links.remove();
  for (const side of [...doc.querySelectorAll("span.side-note")]) {
    const mark = side.previousElementSibling;
    if (!mark?.matches("sup.note-mark")) continue;
    side.querySelector("b")?.remove();
    const text = asLine(side.textContent ?? "");
    const place = placeOf(mark.querySelector("a") ?? mark);
    side.remove();
    if (text === "" || text.length > longest) continue;
    putFootnote(doc, mark, text);
    const listed = place && doc.querySelector(`.notes li[id='${place.replace(/[^\w-]/g, "")}']`);
    if (listed) dropNote(listed);
  }
}

/** Pages that set their notes in the margin have them in the middle of the sentence. */
export function readMarginNotes(doc: Document): void {
  for (const note of [...doc.querySelectorAll("span.sidenote, span.marginnote")]) {
    const text = asLine(note.textContent ?? "");
    if (text !== "" && text.length <= longest) putFootnote(doc, note, text);
  }
}

/** The place on a page that a link leads to. Browsers write the page's address before it when they copy. */
function placeOf(link: Element): string {
  const href = link.getAttribute("href") ?? "";
  const at = href.indexOf("#");
  if (at < 0) return "";
  try {
    return decodeURIComponent(href.slice(at + 1));
  } catch {
    return href.slice(at + 1);
  }
}

function placesIn(doc: Document): Map<string, Element> {
  const places = new Map<string, Element>();
  for (const element of doc.body.querySelectorAll("[id], a[name]"))
    for (const name of [element.id, element.getAttribute("name") ?? ""])
      if (name !== "" && !places.has(name)) places.set(name, element);
  return places;
}

const heads = "h1, h2, h3, h4, h5, h6, table, [role=heading]";

/** The note that a place begins: the smallest block with all of it, and never a whole section. */
function noteAround(target: Element): Element | null {
  const own = target.closest(
    "[style*='mso-element:footnote'], [style*='mso-element:endnote'], div[id^=ftn], div[id^=edn], div[id^=sdfootnote], div[id^=sdendnote], li, [role=doc-footnote], [role=doc-endnote]",
  );
  const block =
    own ?? (target.matches("p, div, aside, dd") ? target : target.closest("p, dd, div"));
  if (!block || block.localName === "body" || block.querySelector(heads)) return null;
  const inside = [...block.querySelectorAll("[id], a[name]")].filter(
    (other) => other !== target && ownNames.test(other.id || (other.getAttribute("name") ?? "")),
  );
  return inside.length > 0 && !own ? null : block;
}

function wordsOf(note: Element, target: Element): string {
  const copy = note.cloneNode(true) as Element;
  for (const link of [...copy.querySelectorAll("a")]) {
    const isBack =
      wayBack.test(placeOf(link)) ||
      link.matches("[role=doc-backlink], .footnote-back, .footnote-backref") ||
      /-link$/.test(placeOf(link));
    const isSign =
      target.localName === "a" &&
      link.id === target.id &&
      link.getAttribute("name") === target.getAttribute("name");
    if (isBack || isSign) (isAlone(link) ? (link.parentElement ?? link) : link).remove();
  }
  for (const back of copy.querySelectorAll(".mw-cite-backlink, [data-footnote-backref]"))
    back.remove();
  for (const block of copy.querySelectorAll("p, div, li, br")) block.append(" ");
  // What stood around the number, which is the page's own to set.
  return asLine(copy.textContent ?? "").replace(/^(?:[\^↑.:]|\[\s*\])\s*/, "");
}

function isAlone(link: Element): boolean {
  const above = link.parentElement;
  return (
    above !== null &&
    /^(sup|span)$/.test(above.localName) &&
    (above.textContent ?? "").trim() === (link.textContent ?? "").trim()
  );
}

function putFootnote(doc: Document, mark: Element, text: string): void {
  const footnote = doc.createElement("sup");
  footnote.setAttribute("data-type", "footnote");
  footnote.setAttribute("data-text", text);
  let around = mark;
  for (
    let above = mark.parentElement;
    above && /^(sup|span)$/.test(above.localName);
    above = above.parentElement
  ) {
    if (bare(above) !== bare(mark)) break;
    around = above;
  }
  around.replaceWith(footnote);
}

/** The words without the brackets around a number. */
function bare(element: Element): string {
  return (element.textContent ?? "").replace(/[[\]()]/g, "").trim();
}

/** Takes the note out, and the rule that only parted it from the text. */
function dropNote(note: Element): void {
  let block = note;
  for (
    let above = block.parentElement;
    above && above.localName !== "body";
    above = above.parentElement
  ) {
    const isAll = (above.textContent ?? "").trim() === (block.textContent ?? "").trim();
    if (!isAll) break;
    block = above;
  }
  let before = block.previousSibling;
  while (before && (before.textContent ?? "").trim() === "") {
    const rule = before as Element;
    before = before.previousSibling;
    if (rule.nodeType === 1 && (rule.localName === "hr" || rule.querySelector("hr"))) rule.remove();
  }
  block.remove();
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}
