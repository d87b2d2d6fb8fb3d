import { settled } from "@/newsroom/bidi";
import { type Direction, directionOf, type Language } from "@/newsroom/languages";
import { renditionPath, renditionsIn } from "@/newsroom/renditions";
import { hasRightToLeft, numbersIn } from "@/newsroom/text-direction";
import type { Body, BodyMark, BodyNode } from "./body";
import { directionOfBlock, turned, turnOf } from "./direction";
import { isSafeHref, isWebHref } from "./links";
import { creditOf, toldOf } from "./picture-words";
import { type PictureFacts, readUse, type ShownPicture, shownPicture } from "./pictures";

/** Where the HTML will be read from: links to a path or a place on the page become absolute. `page` is the story's own absolute address. */
export type HtmlPlace = {
  siteUrl: string;
  page: string;
  language: Language;
  pictures: readonly PictureFacts[];
};

type Written = {
  inside: string;
  notes: string[];
  place: HtmlPlace;
  /** The attribute of a block that runs in another direction than what is around it. */
  dir: string;
  /** In which direction it runs. */
  direction: Direction;
};

/**
 * The body as HTML for people who read it elsewhere: in feeds and in ninjs. It holds no class, no
 * script and no relative address; every text and attribute is escaped, and an address that
 * `isSafeHref` refuses is left out while its words stay. Footnotes are numbered and stand at the end.
 */
export function bodyHtml(body: Body, place: HtmlPlace): string {
  const notes: string[] = [];
  const direction = directionOf(place.language);
  const blocks = insideOf(body, place, notes, direction);
  if (notes.length === 0) return blocks;
  const list = notes.map((note) => `<li>${noteHtml(note, direction)}</li>`).join("");
  return `${blocks}<hr><ol>${list}</ol>`;
}

/** A text as it may stand in HTML, between tags or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** How each node is written; `inside` is the HTML of what it holds. A test compares the names with the schema's. */
export const htmlOfNodes: Record<string, (node: BodyNode, written: Written) => string> = {
  paragraph: (_, { inside, dir }) => `<p${dir}>${inside}</p>`,
  heading: (node, { inside, dir }) =>
    node.attrs?.level === 3 ? `<h3${dir}>${inside}</h3>` : `<h2${dir}>${inside}</h2>`,
  bulletList: (_, { inside, dir }) => `<ul${dir}>${inside}</ul>`,
  orderedList: (node, { inside, dir }) =>
    `<ol${numberAttribute(node, "start")}${dir}>${inside}</ol>`,
  listItem: (_, { inside }) => `<li>${inside}</li>`,
  blockquote: (node, { inside, dir, direction }) =>
    `<blockquote${dir}>${inside}${attributionOf(node, direction)}</blockquote>`,
  pullQuote: (node, { inside, dir, direction }) =>
    `<aside${dir}><p>${inside}</p>${attributionOf(node, direction)}</aside>`,
  factBox: (node, { inside, dir, direction }) =>
    `<aside${dir}>${titleOf(node, direction)}${inside}</aside>`,
  table: (_, { inside, dir }) => `<table${dir}><tbody>${inside}</tbody></table>`,
  tableRow: (_, { inside }) => `<tr>${inside}</tr>`,
  tableHeader: (node, { inside, dir }) => `<th${spansOf(node)}${dir}>${inside}</th>`,
  tableCell: (node, { inside, dir }) => `<td${spansOf(node)}${dir}>${inside}</td>`,
  picture: (node, { place }) => pictureHtml(node, place),
  gallery: (_, { inside }) => inside,
  horizontalRule: () => "<hr>",
  footnote: (node, { notes }) => {
    notes.push(textAttribute(node, "text"));
    return `<sup>[${notes.length}]</sup>`;
  },
  hardBreak: () => "<br>",
  text: (node, { direction }) => wordsHtml(node.text ?? "", direction),
};

/** How each mark is put around its words. */
export const htmlOfMarks: Record<
  string,
  (words: string, mark: BodyMark, place: HtmlPlace) => string
> = {
  strong: (words) => `<strong>${words}</strong>`,
  em: (words) => `<em>${words}</em>`,
  strike: (words) => `<s>${words}</s>`,
  subscript: (words) => `<sub>${words}</sub>`,
  superscript: (words) => `<sup>${words}</sup>`,
  smallCaps: (words) => `<span style="font-variant-caps:small-caps">${words}</span>`,
  lang: (words, mark) =>
    `<span lang="${escapeHtml(String(mark.attrs?.lang ?? ""))}" dir="${mark.attrs?.dir === "rtl" ? "rtl" : "ltr"}">${words}</span>`,
  link: (words, mark, place) => {
    const href = absoluteHref(mark.attrs?.href, place);
    return href === null ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
  },
};

function insideOf(
  node: Pick<BodyNode, "content">,
  place: HtmlPlace,
  notes: string[],
  around: Direction,
): string {
  return (node.content ?? []).map((child) => nodeHtml(child, place, notes, around)).join("");
}

function nodeHtml(node: BodyNode, place: HtmlPlace, notes: string[], around: Direction): string {
  const write = htmlOfNodes[node.type];
  if (!write) throw new Error(`There is no HTML for the block "${node.type}".`);
  const direction = turns.has(node.type) ? directionOfBlock(node, around) : around;
  const inside = insideOf(node, place, notes, direction);
  const dir = dirAttribute(turned(direction, around));
  const html = write(node, { inside, notes, place, dir, direction });
  return (node.marks ?? []).reduceRight((words, mark) => markHtml(words, mark, place), html);
}

/** The blocks that run in a direction of their own. */
const turns = new Set(
  "paragraph heading bulletList orderedList blockquote pullQuote factBox table tableHeader tableCell".split(
    " ",
  ),
);

function dirAttribute(dir: Direction | undefined): string {
  return dir ? ` dir="${dir}"` : "";
}

/** Words, with a direction of its own for each number that would fall into pieces among them. */
function wordsHtml(text: string, around: Direction): string {
  if (around === "ltr" && !hasRightToLeft(text)) return escapeHtml(text);
  return numbersIn(text)
    .map((stretch) =>
      stretch.isNumber
        ? `<bdi dir="ltr">${escapeHtml(stretch.text)}</bdi>`
        : escapeHtml(stretch.text),
    )
    .join("");
}

function lineHtml(text: string, around: Direction): string {
  return wordsHtml(settled(text), turnOf(text, around) ?? around);
}

function noteHtml(note: string, around: Direction): string {
  const dir = turnOf(note, around);
  return dir ? `<span dir="${dir}">${lineHtml(note, around)}</span>` : lineHtml(note, around);
}

function markHtml(words: string, mark: BodyMark, place: HtmlPlace): string {
  const write = htmlOfMarks[mark.type];
  if (!write) throw new Error(`There is no HTML for the mark "${mark.type}".`);
  return write(words, mark, place);
}

function absoluteHref(href: unknown, place: HtmlPlace): string | null {
  if (!isSafeHref(href)) return null;
  if (href.startsWith("#")) return `${place.page}${href}`;
  return href.startsWith("/") ? `${place.siteUrl}${href}` : href;
}

function textAttribute(node: BodyNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === "string" ? value : "";
}

function numberAttribute(node: BodyNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === "number" && Number.isInteger(value) && value !== 1
    ? ` ${name}="${value}"`
    : "";
}

function spansOf(node: BodyNode): string {
  return numberAttribute(node, "colspan") + numberAttribute(node, "rowspan");
}

function attributionOf(node: BodyNode, around: Direction): string {
  const who = textAttribute(node, "attribution");
  if (who === "") return "";
  return `<footer${dirAttribute(turnOf(who, around))}>— ${lineHtml(who, around)}</footer>`;
}

function titleOf(node: BodyNode, around: Direction): string {
  const title = textAttribute(node, "title");
  if (title === "") return "";
  return `<h3${dirAttribute(turnOf(title, around))}>${lineHtml(title, around)}</h3>`;
}

function pictureHtml(node: BodyNode, place: HtmlPlace): string {
  const shown = shownPicture(readUse(node), place.pictures);
  return shown ? figureHtml(shown, place) : "";
}

/** A picture with its caption and credit and what a reader should know of it, for whoever reads elsewhere. */
export function figureHtml(
  shown: ShownPicture,
  { siteUrl, language }: Pick<HtmlPlace, "siteUrl" | "language">,
): string {
  const file = renditionsIn("whole", shown, "jpg").at(-1);
  if (!file) throw new Error("Every picture has a JPEG.");
  const told = [creditHtml(shown), ...toldOf(language, shown).map(escapeHtml)]
    .filter((html) => html !== "")
    .join(" · ");
  const caption = [escapeHtml(shown.caption), told && `<small>${told}</small>`]
    .filter((html) => html !== "")
    .join(" ");
  const address = escapeHtml(`${siteUrl}${renditionPath(shown.cut, file.name)}`);
  return `<figure><img src="${address}" alt="${escapeHtml(shown.alt)}" width="${file.width}" height="${file.height}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
}

function creditHtml(shown: ShownPicture): string {
  const credit = escapeHtml(creditOf(shown));
  return credit !== "" && isWebHref(shown.licence)
    ? `<a href="${escapeHtml(shown.licence)}" rel="license">${credit}</a>`
    : credit;
}
