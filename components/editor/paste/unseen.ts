import { type Colour, colourIn, groundIn, isAlike, isDark, white } from "./colours";
import { type LeftOut, leave } from "./left-out";
import type { Look, Looks } from "./looks";

/** How words stand on a page, as they inherit it. */
type Standing = {
  isVisible: boolean;
  size: number;
  colour: Colour | null;
  hasShadow: boolean;
  /** Null where nothing says it: paper, most likely. */
  ground: Colour | "picture" | null;
};

/** What the colours of all words say together. */
type Told = {
  pale: Text[];
  clear: Text[];
  hasDarkWords: boolean;
  hasInk: boolean;
};

/** Names under which pages keep words for screen readers only, where the sheet that says so did not come along. */
const forTheEar =
  /^(?!not-)([a-z\d]+[-_])*(sr-only|visually-?hidden|screen-?reader-?(text|only)|show-for-sr|element-invisible|assistive-text|a11y-hidden)([-_][\w-]*)?$/i;

/**
 * Takes out what a person could not see where it was copied: not shown, without size, in the colour
 * of its ground, off the page, cut to nothing, closed. What is left of the document is what was seen.
 */
export function dropUnseen(doc: Document, looks: Looks, left: LeftOut): void {
  dropHiddenColumns(doc, looks);
  dropTwins(doc, looks, left);
  const told: Told = { pale: [], clear: [], hasDarkWords: false, hasInk: false };
  const root: Standing = {
    isVisible: true,
    size: 16,
    colour: null,
    hasShadow: false,
    ground: null,
  };
  walk(doc.body, root, looks, left, told);
  // Pale words on a ground that nothing names are hidden on paper, and the text itself on a dark page.
  if (told.hasDarkWords) count(left, told.pale.filter(drop));
  // A viewer of PDFs lays words without colour over the picture of a page.
  if (told.hasInk) count(left, told.clear.filter(drop));
}

function walk(element: Element, above: Standing, looks: Looks, left: LeftOut, told: Told): void {
  const standing = standingOf(looks(element), above);
  const unseen: Node[] = [];
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3) {
      const words = child as Text;
      if (words.data.trim() === "") continue;
      const seen = isFolded(element) ? "no" : visibilityOf(standing);
      if (seen === "no") unseen.push(words);
      else if (seen === "clear" && !element.closest(".textLayer")) told.clear.push(words);
      else told.hasInk = true;
      if (seen === "pale") told.pale.push(words);
      if (seen === "dark") told.hasDarkWords = true;
    } else if (child.nodeType === 1) {
      const inner = child as Element;
      if (isClosed(inner) || isUnseen(inner, looks(inner))) unseen.push(inner);
      else walk(inner, standing, looks, left, told);
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
  const shadow = look.get("text-shadow");
  return {
    hasShadow: shadow === undefined ? above.hasShadow : !/^(none|initial|unset)/.test(shadow),
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
  // Something that cannot be known here lies behind the words.
  if (!colour && /\w\(/.test(written ?? background)) return "picture";
  return colour && colour.alpha > 0.5 ? colour : above;
}

function visibilityOf({
  isVisible,
  size,
  colour,
  hasShadow,
  ground,
}: Standing): "no" | "clear" | "pale" | "dark" | "yes" {
  if (!isVisible || size < 1.6) return "no";
  if (colour && colour.alpha < 0.06) return "clear";
  if (ground === "picture") return "yes";
  if (ground)
    return colour && isAlike(colour, ground)
      ? "no"
      : ground && isAlike(ground, white) && (!colour || isDark(colour))
        ? "dark"
        : "yes";
  if (!colour || isDark(colour)) return "dark";
  return isAlike(colour, white) && !hasShadow ? "pale" : "yes";
}

/** The words inside a closed fold, and a window that is not open. */
function isClosed(element: Element): boolean {
  const above = element.parentElement;
  if (above && isFolded(above))
    return element !== [...above.children].find(({ localName }) => localName === "summary");
  if (element.hasAttribute("popover")) return true;
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
  // A spreadsheet's format for numbers that shows none.
  if (has("mso-number-format", /^["']?(\\?;){3}/)) return true;
  return (
    isFaded(look) ||
    isFlat(look) ||
    isOffPage(look) ||
    isCutAway(element, look) ||
    isAttributeUnseen(element)
  );
}

function isFaded(look: Look): boolean {
  const filter = look.get("filter") ?? "";
  const [, clear] = /opacity\(\s*([\d.]+%?)\s*\)/.exec(filter) ?? [];
  const [, percent] = /alpha\(\s*opacity\s*=\s*([\d.]+)/.exec(filter) ?? [];
  const shares = [look.get("opacity"), clear, percent && `${percent}%`];
  return shares.some((share) => number(share) < 0.06);
}

/** Scaled to nothing, or turned so that it is seen from its edge. */
function isFlat(look: Look): boolean {
  const transform = look.get("transform") ?? "";
  const sizes = [...(look.get("scale") ?? "").split(/\s+/), look.get("zoom")];
  return (
    /scale(3d|[xy])?\(\s*(0+(\.0*)?|\.0+)\s*[,)]/.test(transform) ||
    /rotate[xy]\(\s*-?(90|270)deg/.test(transform) ||
    /matrix\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0\s*,/.test(transform) ||
    sizes.some((size) => number(size) < 0.06)
  );
}

function isAttributeUnseen(element: Element): boolean {
  if (element.getAttribute("type") === "hidden") return true;
  return element.matches(fromTheEar) && !element.hasAttribute(seenTwin);
}

const seenTwin = "data-seen-twin";
const fromTheEar = "[aria-hidden=true], [aria-hidden=TRUE], [aria-hidden=True]";

/**
 * Words that are there twice, once for the eye and once for the ear, are kept as the eye has them. Where
 * all of the words are hidden from screen readers, that hides nothing: a window stood open before them.
 */
function dropTwins(doc: Document, looks: Looks, left: LeftOut): void {
  for (const element of doc.querySelectorAll(fromTheEar))
    if (
      isForTheEar(element.previousElementSibling, looks) ||
      isForTheEar(element.nextElementSibling, looks) ||
      element.matches(".katex-html, .MathJax_SVG, .MathJax")
    )
      element.setAttribute(seenTwin, "");
  const all = (doc.body.textContent ?? "").trim().length;
  const hidden = [...doc.querySelectorAll(fromTheEar)].filter(
    (element) => !element.parentElement?.closest(fromTheEar),
  );
  const kept =
    all - hidden.reduce((sum, element) => sum + (element.textContent ?? "").trim().length, 0);
  if (kept <= 0) for (const element of hidden) element.setAttribute(seenTwin, "");
  count(
    left,
    [...doc.querySelectorAll("[class]")].filter(
      (element) =>
        isNamedForTheEar(element) && looks(element).get("position") !== "static" && drop(element),
    ),
  );
}

function isForTheEar(element: Element | null, looks: Looks): boolean {
  if (!element || (element.textContent ?? "").trim() === "") return false;
  const look = looks(element);
  return isNamedForTheEar(element) || isOffPage(look) || isCutAway(element, look);
}

function isNamedForTheEar(element: Element): boolean {
  return [...element.classList].some((name) => forTheEar.test(name));
}

function isOffPage(look: Look): boolean {
  const isLifted = /absolute|fixed/.test(look.get("position") ?? "");
  const sides = ["left", "top", "right", "bottom", "inset", "inset-inline-start"];
  if (isLifted && sides.some((side) => lengthOf(look.get(side)) <= -500)) return true;
  const isRelative = look.get("position") === "relative";
  if (isRelative && ["left", "top"].some((side) => lengthOf(look.get(side)) <= -900)) return true;
  // Far to the right of everything, too; far down is only a long page.
  if (isLifted && lengthOf(look.get("left")) >= 9_000) return true;
  if (["margin-left", "margin-top"].some((side) => lengthOf(look.get(side)) <= -900)) return true;
  const margin = sidesOf(look.get("margin"));
  // A band that is drawn out to both sides is as wide as the window.
  if (margin.top <= -900 || (margin.left <= -900 && margin.right > -900)) return true;
  if (/translate[xy3d]*\(\s*-\d{4,}/.test(look.get("transform") ?? "")) return true;
  if (/(^|\s)-\d{4,}/.test(look.get("translate") ?? "")) return true;
  return Math.abs(lengthOf(look.get("text-indent"))) >= 900;
}

function isCutAway(element: Element, look: Look): boolean {
  const isLifted = /absolute|fixed/.test(look.get("position") ?? "");
  if (isLifted && isNoRect(look.get("clip") ?? "")) return true;
  if (isNoShape(look.get("clip-path") ?? look.get("-webkit-clip-path") ?? "")) return true;
  const hides = ["overflow", "overflow-x", "overflow-y"].some((name) =>
    /hidden|clip/.test(look.get(name) ?? ""),
  );
  // A cell is as large as its words, whatever is written.
  if (!hides || /^(td|th|tr)$/.test(element.localName)) return false;
  return isNoSize(look, "height", "block-size") || isNoSize(look, "width", "inline-size");
}

function isNoSize(look: Look, side: "height" | "width", inline: string): boolean {
  const padding = sidesOf(look.get("padding"));
  const [from, to] =
    side === "height" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const room = [
    lengthOf(look.get(`min-${side}`)),
    lengthOf(look.get(`padding-${from}`), padding[from]),
    lengthOf(look.get(`padding-${to}`), padding[to]),
  ];
  if (room.some((length) => length > 1)) return false;
  const lines = look.get("line-height") ?? "";
  if (side === "height" && (/^0(\D|$)/.test(lines) || /^[01]px$/.test(lines))) return true;
  return [side, `max-${side}`, inline].some(
    (name) => look.has(name) && Math.abs(lengthOf(look.get(name), 99)) <= 1,
  );
}

/** A shape to cut with that has no inside. */
function isNoShape(path: string): boolean {
  const [, name = "", inside = ""] = /^([a-z]+)\(([^()]*)\)/.exec(path) ?? [];
  const values = inside.split(/[\s,]+/).filter((part) => part !== "");
  const isNought = (value: string | undefined) =>
    value !== undefined && Number.parseFloat(value) === 0;
  switch (name) {
    case "inset": {
      const { top, right, bottom, left } = sidesOf(inside.split("round")[0]);
      return top + bottom >= 1_000 || left + right >= 1_000;
    }
    case "circle":
    case "ellipse":
      return isNought(values[0]);
    case "rect":
      return values[0] === values[2] || values[1] === values[3];
    case "polygon": {
      const points = inside.split(",").map((point) => point.trim().split(/\s+/));
      const is = (at: number) => points.every((point) => point[at] === points[0]?.[at]);
      return is(0) || is(1);
    }
    default:
      return false;
  }
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

/** The four sides of "1px 2px", as style sheets count them. */
function sidesOf(written = "") {
  const lengths = written.split(/\s+/).filter((part) => part !== "");
  const [top = 0, right = top, bottom = top, left = right] = lengths.map((one) => lengthOf(one, 0));
  return { top, right, bottom, left };
}

function number(written: string | undefined): number {
  if (written === undefined) return 1;
  const value = Number.parseFloat(written);
  return Number.isNaN(value) ? 1 : written.endsWith("%") ? value / 100 : value;
}

function sizeInFont(font: string | undefined): string | undefined {
  return /(^|\s)(0|[\d.]{1,8}(px|pt|em|rem|%|cm|mm|in))(\s|\/|$)/.exec(font ?? "")?.[2];
}

function sizeOf(written: string, above: number): number {
  if (written.includes("(")) return largestIn(written, above);
  const value = Number.parseFloat(written);
  if (Number.isNaN(value)) return /small|medium|large|initial/.test(written) ? 16 : above;
  if (/^[\d.]+(em|%)$/.test(written))
    return written.endsWith("%") ? (value * above) / 100 : value * above;
  return lengthOf(written, above);
}

/** "calc(1rem + 1vw)" is about as large as the largest length in it; what names none can be seen. */
function largestIn(written: string, above: number): number {
  const lengths = written.match(/[\d.]{1,12}[a-z%]{1,4}/g) ?? [];
  return lengths.length === 0 ? 16 : Math.max(...lengths.map((one) => sizeOf(one, above)));
}
