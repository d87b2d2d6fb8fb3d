import { mendCharacters } from "@/article/mended-characters";
import { linkAsPasted } from "@/article/written-links";
import { foldBlocks } from "./fold";
import { readFootnotes, readMarginNotes, readSideNotes } from "./footnotes";
import { dropFurniture, dropMachinery } from "./furniture";
import { type LeftOut, nothingLeftOut } from "./left-out";
import { readLooks } from "./looks";
import { wrapLooseRows } from "./loose-rows";
import { readOfficeLists } from "./office-lists";
import { isOwnMarkup } from "./own-markup";
import { takePictures } from "./pictures";
import { dropRemarks } from "./remarks";
import { readRoleTables } from "./role-tables";
import { dropUnseen } from "./unseen";

export type CleanPaste = {
  html: string;
  /** The pictures whose bytes came along. */
  pictures: File[];
  left: LeftOut;
};

/** What the cleaning needs: how HTML is read here, and the story's quotation marks, the outer ones first. */
export type PasteSetting = {
  read: (html: string) => Document;
  quotes: readonly (readonly [string, string])[];
};

/**
 * Pasted HTML as the words, blocks and marks that it means, in the very form that the story's schema
 * has. What was not to be seen where it was copied stays out; what was, comes along whole; and what
 * was left out is counted, so that it can be said.
 */
export function cleanPaste(html: string, { read, quotes }: PasteSetting): CleanPaste {
  const doc = read(wrapLooseRows(html));
  const left = nothingLeftOut();
  if (isOwnMarkup(doc)) return { html: withOpenLinks(doc, html), pictures: [], left };
  const looks = readLooks(doc);
  dropMachinery(doc);
  dropRemarks(doc, left);
  readSideNotes(doc);
  dropUnseen(doc, looks, left);
  readRoleTables(doc);
  const pictures = takePictures(doc, looks, left);
  dropFurniture(doc, left);
  readFootnotes(doc, left);
  readMarginNotes(doc);
  readOfficeLists(doc, looks);
  mendWords(doc.body);
  const blocks = foldBlocks(doc.body.childNodes, { doc, looks, left, quotes });
  const clean = doc.createElement("div");
  clean.append(...blocks);
  for (const loose of clean.querySelectorAll("[data-loose]")) loose.removeAttribute("data-loose");
  return { html: clean.innerHTML, pictures, left };
}

/** Our own copy was clean before; what its links have become since it was made is read again. */
function withOpenLinks(doc: Document, html: string): string {
  const links = [...doc.querySelectorAll("a[href]")].filter(
    (link) => linkAsPasted(link.getAttribute("href") ?? "")?.isChanged,
  );
  if (links.length === 0) return html;
  for (const link of links)
    link.setAttribute("href", linkAsPasted(link.getAttribute("href") ?? "")?.href ?? "#");
  return doc.body.innerHTML;
}

function mendWords(root: Node): void {
  for (const child of root.childNodes) {
    if (child.nodeType === 3) child.nodeValue = mendCharacters(child.nodeValue ?? "");
    else mendWords(child);
  }
}
