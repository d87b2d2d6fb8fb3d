import { type Colour, colourIn, groundIn, isAlike, isDark, white } from "./colours";
import { type LeftOut, leave } from "./left-out";
import type { Look, Looks } from "./looks";

/** How words stand on a page, as they inherit it. */
type Standing = {
  isVisible: boolean;
  size: number;
  colour: Colour | null;
  /** Null where nothing says it: paper, most likely. */
  ground: Colour | "picture" | null;
};

/** Names under which pages keep words for screen readers only, where the sheet that says so did not come along. */
const forTheEar =
  ".sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .govuk-visually-hidden";

/**
 * Takes out what a person could not see where it was copied: not shown, without size, in the colour
 * of its ground, off the page, cut to nothing, closed. What is left of the document is what was seen.
 */
export function dropUnseen(doc: Document, looks: Looks, left: LeftOut): void {
  dropHiddenColumns(doc, looks);
  dropTwins(doc, looks, left);
  const pale: Text[] = [];
  const facts = { hasDarkWords: false };
  const root: Standing = { isVisible: true, size: 16, colour: null, ground: null };
  walk(doc.body, root, looks, left, pale, facts);
  // Pale words on a ground that nothing names are hidden on paper, and the text itself on a dark page.
  if (facts.hasDarkWords) count(left, pale.filter(drop));
}

function walk(
  element: Element,
  above: Standing,
  looks: Looks,
  left: LeftOut,
  pale: Text[],
  facts: { hasDarkWords: boolean },
): void {
  const standing = standingOf(looks(element), above);
  const unseen: Node[] = [];
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3) {
      const words = child as Text;
      if (words.data.trim() === "") continue;
      const seen = isFolded(element) ? "no" : visibilityOf(standing);
      if (seen === "no") unseen.push(words);
      else if (seen === "pale") pale.push(words);
      else if (seen === "dark") facts.hasDarkWords = true;
    } else if (child.nodeType === 1) {
      const inner = child as Element;
      if (isClosed(inner) || isUnseen(inner, looks(inner))) unseen.push(inner);
      else walk(inner, standing, looks, left, pale, facts);
    }
  }
  count(left, unseen.filter(drop));
}

/** Takes it out, and says whether there was anything to read in it. */
function drop(node: Node): boolean {
  const hadWords = (node.textContent ?? "").trim() !== "";
  node.parentNode?.removeChild(node);
  return hadWords;
}

function count(left: LeftOut, dropped: readonly Node[]): void {
  if (dropped.length > 0) leave(left, "hidden", dropped.length);
}

function standingOf(look: Look, above: Standing): Standing {
  const visibility = look.get("visibility");
  const size = look.get("font-size") ?? sizeInFont(look.get("font"));
  const ink = look.get("-webkit-text-fill-color") ?? look.get("color");
  const isCutOut = /text/.test(
    look.get("background-clip") ?? look.get("-webkit-background-clip") ?? "",
  );
  return {
    isVisible:
      visibility === undefined || visibility === "inherit"
        ? above.isVisible
        : visibility === "visible" || visibility === "initial",
    size: size === undefined ? above.size : sizeOf(size, above.size),
    colour: isCutOut
      ? null
      : ink === undefined || /inherit|currentcolor/.test(ink)
        ? above.colour
        : colourIn(ink),
    ground: groundOf(look, above.ground),
  };
}

function groundOf(look: Look, above: Standing["ground"]): Standing["ground"] {
  const background = look.get("background") ?? "";
  const image = look.get("background-image") ?? "";
  if (/url\(|gradient\(/.test(`${background} ${image}`) || /^https?:|\.(jpe?g|png|gif)/.test(image))
    return "picture";
  const written = look.get("background-color") ?? look.get("mso-highlight");
  const colour = written === undefined ? groundIn(background) : colourIn(written);
  return colour && colour.alpha > 0.5 ? colour : above;
}

function visibilityOf({
  isVisible,
  size,
  colour,
  ground,
}: Standing): "no" | "pale" | "dark" | "yes" {
  if (!isVisible || size < 1.6) return "no";
  if (colour && colour.alpha < 0.06) return "no";
  if (ground === "picture") return "yes";
  if (ground)
    return colour && isAlike(colour, ground)
      ? "no"
      : ground && isAlike(ground, white) && (!colour || isDark(colour))
        ? "dark"
        : "yes";
  if (!colour || isDark(colour)) return "dark";
  return isAlike(colour, white) ? "pale" : "yes";
}

/** The words inside a closed fold and a window that is not open. */
function isClosed(element: Element): boolean {
  const above = element.parentElement;
  if (above && isFolded(above))
    return element !== [...above.children].find(({ localName }) => localName === "summary");
  return element.localName === "dialog" && !element.hasAttribute("open");
}

function isFolded(element: Element): boolean {
  return element.localName === "details" && !element.hasAttribute("open");
}

function isUnseen(element: Element, look: Look): boolean {
  const has = (name: string, shape: RegExp) => shape.test(look.get(name) ?? "");
  if (element.hasAttribute("hidden") || has("display", /^none$/)) return true;
  if (has("mso-hide", /^all$/) || has("content-visibility", /^hidden$/)) return true;
  if (has("visibility", /^collapse$/) && /^(tr|td|th|tbody|thead)$/.test(element.localName))
    return true;
  if (number(look.get("opacity")) < 0.06 || has("filter", /opacity\( ?0?(\.0+)?%? ?\)/))
    return true;
  if (has("transform", /scale[xy]?\( ?0?(\.0+)? ?[,)]/) || has("scale", /^0/) || has("zoom", /^0/))
    return true;
  return isOffPage(look) || isCutAway(look) || isAttributeUnseen(element);
}

function isAttributeUnseen(element: Element): boolean {
  if (element.getAttribute("type") === "hidden") return true;
  return element.getAttribute("aria-hidden") === "true" && !element.hasAttribute(seenTwin);
}

const seenTwin = "data-seen-twin";

/**
 * Words that are there twice, once for the eye and once for the ear, are kept as the eye has them. Where
 * all of the words are hidden from screen readers, that hides nothing: a window stood open before them.
 */
function dropTwins(doc: Document, looks: Looks, left: LeftOut): void {
  for (const element of doc.querySelectorAll("[aria-hidden=true]"))
    if (
      isForTheEar(element.previousElementSibling, looks) ||
      isForTheEar(element.nextElementSibling, looks) ||
      element.matches(".katex-html, .MathJax_SVG, .MathJax")
    )
      element.setAttribute(seenTwin, "");
  const all = (doc.body.textContent ?? "").trim().length;
  const hidden = [...doc.querySelectorAll("[aria-hidden=true]")].filter(
    (element) => !element.parentElement?.closest("[aria-hidden=true]"),
  );
  const kept =
    all - hidden.reduce((sum, element) => sum + (element.textContent ?? "").trim().length, 0);
  if (kept <= 0) for (const element of hidden) element.setAttribute(seenTwin, "");
  count(
    left,
    [...doc.querySelectorAll(forTheEar)].filter(
      (element) => looks(element).get("position") !== "static" && drop(element),
    ),
  );
}

function isForTheEar(element: Element | null, looks: Looks): boolean {
  if (!element || (element.textContent ?? "").trim() === "") return false;
  const look = looks(element);
  return element.matches(forTheEar) || isOffPage(look) || isCutAway(look);
}

function isOffPage(look: Look): boolean {
  const isLifted = /absolute|fixed/.test(look.get("position") ?? "");
  const sides = ["left", "top", "right", "bottom", "inset", "inset-inline-start"];
  if (isLifted && sides.some((side) => lengthOf(look.get(side)) <= -500)) return true;
  const isRelative = look.get("position") === "relative";
  if (isRelative && ["left", "top"].some((side) => lengthOf(look.get(side)) <= -900)) return true;
  if (["margin-left", "margin-top", "margin"].some((side) => lengthOf(look.get(side)) <= -900))
    return true;
  if (/translate[xy3d]*\(\s*-\d{4,}/.test(look.get("transform") ?? "")) return true;
  return Math.abs(lengthOf(look.get("text-indent"))) >= 900;
}

function isCutAway(look: Look): boolean {
  const isLifted = /absolute|fixed/.test(look.get("position") ?? "");
  if (isLifted && isNoRect(look.get("clip") ?? "")) return true;
  const path = look.get("clip-path") ?? look.get("-webkit-clip-path") ?? "";
  if (/inset\(\s*(50|100)%/.test(path) || /(circle|ellipse)\(\s*0/.test(path)) return true;
  const hides = ["overflow", "overflow-x", "overflow-y"].some((name) =>
    /hidden|clip/.test(look.get(name) ?? ""),
  );
  const sizes = [
    "height",
    "max-height",
    "width",
    "max-width",
    "block-size",
    "inline-size",
    "line-height",
  ];
  return (
    hides && sizes.some((name) => look.has(name) && Math.abs(lengthOf(look.get(name), 99)) <= 1)
  );
}

function isNoRect(clip: string): boolean {
  const [name, ...sides] = clip.split(/[\s,()]/).filter((part) => part !== "");
  return name === "rect" && sides.length === 4 && sides.every((side) => /^[01](px)?$/.test(side));
}

/** A spreadsheet says of a column that it is not shown; its cells do not. */
function dropHiddenColumns(doc: Document, looks: Looks): void {
  for (const table of doc.querySelectorAll("table")) {
    const hidden = new Set<number>();
    let at = 0;
    for (const column of table.querySelectorAll("col")) {
      const span = Math.min(Number.parseInt(column.getAttribute("span") ?? "1", 10) || 1, 200);
      const look = looks(column);
      const isHidden = look.get("display") === "none" || look.get("visibility") === "collapse";
      for (let one = 0; one < span; one += 1, at += 1) if (isHidden) hidden.add(at);
    }
    if (hidden.size === 0) continue;
    for (const row of table.querySelectorAll("tr")) {
      let column = 0;
      for (const cell of [...row.children]) {
        const span = Math.min(Number.parseInt(cell.getAttribute("colspan") ?? "1", 10) || 1, 200);
        if (span === 1 && hidden.has(column)) cell.setAttribute("hidden", "");
        column += span;
      }
    }
  }
}

const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  vw: 12,
  vh: 8,
  "%": 10,
};

/** A length in pixels, about: what is not one is `other`. */
function lengthOf(written: string | undefined, other = 0): number {
  const [, digits, unit = ""] = /^(-?[\d.]{1,12})([a-z%]{0,4})/.exec(written ?? "") ?? [];
  if (digits === undefined) return other;
  return Number.parseFloat(digits) * (unit === "" ? 1 : (units[unit] ?? 1));
}

function number(written: string | undefined): number {
  if (written === undefined) return 1;
  const value = Number.parseFloat(written);
  return Number.isNaN(value) ? 1 : written.endsWith("%") ? value / 100 : value;
}

function sizeInFont(font: string | undefined): string | undefined {
  return /(^|\s)([\d.]{1,8}(px|pt|em|rem|%|cm|mm|in))(\s|\/|$)/.exec(font ?? "")?.[2];
}

function sizeOf(written: string, above: number): number {
  const value = Number.parseFloat(written);
  if (Number.isNaN(value)) return /small|medium|large/.test(written) ? 16 : above;
  if (/^[\d.]+(em|%)$/.test(written))
    return written.endsWith("%") ? (value * above) / 100 : value * above;
  return lengthOf(written, above);
}
