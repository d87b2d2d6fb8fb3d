import { type LeftOut, leave } from "./left-out";

/** How writing programs mark what was deleted with their changes followed. */
const deletions =
  "del, .msoDel, .ice-del, .ck-suggestion-marker-deletion, .suggestion-deletion, .suggestion-delete, .tracked-deletion, .track-change-deletion, .trackchange-delete, [role=deletion], [data-suggestion=deletion], [data-track-change=delete], [data-type=deletion], [class*=TrackChange][class*=Deletion], [class*=trackchange][class*=deletion]";

/** Other programs say the same in names and attributes of their own. */
const deletionClass =
  /^(?:kix|ck|ol|cm|mce|tc)?[\w-]*(?:suggestions?|revisions?|track(?:ed)?-?changes?|cm-change)[-_]{1,2}(?:deletion|deleted?|removed?|d)$/i;
const deletionAttribute = /^data-[\w-]*(?:suggest|revision|track|change)/;
const deletionValue = /^(?:deletion|deleted?|removed?)$/i;

function isDeletion({ classList, attributes }: Element): boolean {
  return (
    [...classList].some((name) => deletionClass.test(name)) ||
    [...attributes].some(
      ({ name, value }) => deletionAttribute.test(name) && deletionValue.test(value),
    )
  );
}

/** Marks of comments in the text, and what was said there, as programs write them. */
const marks =
  ".MsoCommentReference, .msocomanchor, a[href*='#_msocom_'], a[name^='_msoanchor_'], a[id^='_anchor_'][href^='#_msocom'], [role=comment], [class*=commentAnchor]";
const said =
  "[style*='mso-element:comment-list'], [style*='mso-element: comment-list'], [style*='mso-element:comment'], [style*='mso-element: comment'], .msocomtxt, .MsoCommentText, .MsoCommentSubject, .annotation_style_by_filter, hr.msocomoff, comment, sdfield[type=annotation i], .CommentThread";

/** Takes out what was never the text's: remarks in the margin with the names of who made them, and deletions that are followed. */
export function dropRemarks(doc: Document, left: LeftOut): void {
  dropNodes(doc.body);
  for (const element of doc.body.querySelectorAll("*"))
    if (isDeletion(element)) element.setAttribute("data-suggestion", "deletion");
  leave(left, "deletions", dropBetween(doc) + dropAll(doc, deletions));
  dropPairs(doc, left);
  const told = dropAll(doc, said);
  const marked = dropAll(doc, marks);
  leave(left, "comments", Math.max(told, marked));
}

/** Deletions that are marked at their two ends. */
function dropBetween(doc: Document): number {
  let many = 0;
  for (const start of [...doc.querySelectorAll("suggestion-start[name^=deletion]")]) {
    const name = start.getAttribute("name");
    const end = [...doc.querySelectorAll("suggestion-end")].find(
      (other) => other.getAttribute("name") === name && isBefore(start, other),
    );
    if (!end) continue;
    const between = doc.createRange();
    between.setStartAfter(start);
    between.setEndBefore(end);
    if (between.toString().trim() !== "") many += 1;
    between.deleteContents();
  }
  return many;
}

/** Takes out the outermost of them, and counts those in which there was something to read. */
function dropAll(doc: Document, selector: string): number {
  let many = 0;
  for (const element of [...doc.querySelectorAll(selector)]) {
    const isIn = doc.body.contains(element);
    if (isIn && (element.textContent ?? "").trim() !== "") many += 1;
    element.remove();
  }
  return many;
}

/** HTML's own remarks, where older programs keep comments and conditions. */
function dropNodes(root: Node): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === 8 || child.nodeType === 7) root.removeChild(child);
    else dropNodes(child);
  }
}

/** Google's comments, and every pair of a lettered mark in brackets and a remark that lead to each other. */
function dropPairs(doc: Document, left: LeftOut): void {
  const anchors = [...doc.querySelectorAll("a")].slice(0, 5_000);
  const found = anchors.filter((anchor) => isRemark(anchor, anchors));
  const marking = anchors.filter((anchor) => isMarkOfRemark(anchor, anchors));
  leave(left, "comments", Math.max(found.length, marking.length));
  for (const anchor of found) if (doc.body.contains(anchor)) blockOf(anchor).remove();
  for (const anchor of marking) {
    const around = anchor.closest("sup");
    const isAll = around && (around.textContent ?? "").trim() === (anchor.textContent ?? "").trim();
    (isAll ? around : anchor).remove();
  }
}

const placeIn = (anchor: Element) =>
  (anchor.getAttribute("href") ?? "").split("#").slice(1).join("#");
const namesOf = (anchor: Element) => [anchor.id, anchor.getAttribute("name") ?? ""];
const isLettered = (anchor: Element) => /^\s*\[[a-z]{1,2}\]\s*$/.test(anchor.textContent ?? "");

function isRemark(anchor: Element, all: readonly Element[]): boolean {
  if (
    namesOf(anchor).some((name) => /^cmnt\d+$/.test(name)) ||
    /^cmnt_ref\d+$/.test(placeIn(anchor))
  )
    return true;
  return (
    isLettered(anchor) &&
    !isWikiNote(anchor) &&
    all.some((mark) => mark !== anchor && isPair(mark, anchor) && isBefore(mark, anchor))
  );
}

function isMarkOfRemark(anchor: Element, all: readonly Element[]): boolean {
  if (
    namesOf(anchor).some((name) => /^cmnt_ref\d+$/.test(name)) ||
    /^cmnt\d+$/.test(placeIn(anchor))
  )
    return true;
  return (
    isLettered(anchor) &&
    !isWikiNote(anchor) &&
    all.some((sign) => sign !== anchor && isPair(anchor, sign) && isBefore(anchor, sign))
  );
}

function isPair(one: Element, other: Element): boolean {
  const leadsTo = (from: Element, to: Element) =>
    placeIn(from) !== "" && namesOf(to).includes(placeIn(from));
  return leadsTo(one, other) && leadsTo(other, one);
}

function isWikiNote(anchor: Element): boolean {
  return (
    /^cite_(note|ref)/.test(placeIn(anchor)) ||
    /^(ftnt|_ftn|_edn|sdfootnote|sdendnote|fn)/.test(placeIn(anchor))
  );
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}

/**
 * The block that a remark stands in: its paragraph, or the box around that if nothing but the remark
 * is in it. Never one that holds other people's marks, nor all that was pasted.
 */
function blockOf(anchor: Element): Element {
  let block = anchor.closest("p, li, div, td") ?? anchor;
  for (let above = block.parentElement; above?.localName === "div"; above = above.parentElement) {
    const begins = (above.textContent ?? "").trim().startsWith((block.textContent ?? "").trim());
    const others = [...above.querySelectorAll("a")].filter(
      (other) => other !== anchor && /^cmnt/.test(placeIn(other) + namesOf(other).join("")),
    );
    const isAll =
      (above.textContent ?? "").trim() === (above.ownerDocument.body.textContent ?? "").trim();
    if (!begins || others.length > 0 || isAll) break;
    block = above;
  }
  return block;
}
