/** What a source says of an element's looks: property names in small letters, values without "!important". */
export type Look = ReadonlyMap<string, string>;
export type Looks = (element: Element) => Look;

type Declaration = { name: string; value: string; isImportant: boolean };
type Rule = { declarations: readonly Declaration[]; weight: number };

/**
 * Reads how each element of a pasted document is meant to look: by the style sheets that came with
 * it, by its own style, and by the attributes of old mail. Nothing is inherited here.
 */
export function readLooks(doc: Document): Looks {
  const ruled = new Map<Element, Rule[]>();
  for (const sheet of doc.querySelectorAll("style")) {
    if (sheet.closest("noscript")) continue;
    if (!isForScreens(sheet.getAttribute("media") ?? "")) continue;
    for (const { selectors, declarations } of rulesIn(sheet.textContent ?? ""))
      for (const selector of selectors)
        for (const element of matching(doc, selector)) {
          const rules = ruled.get(element) ?? [];
          rules.push({ declarations, weight: weightOf(selector) });
          ruled.set(element, rules);
        }
  }
  const known = new Map<Element, Look>();
  return (element) => {
    const look = known.get(element) ?? lookOf(element, ruled.get(element) ?? []);
    known.set(element, look);
    return look;
  };
}

function lookOf(element: Element, rules: Rule[]): Look {
  const look = new Map<string, string>(attributeLooks(element));
  const sorted = [...rules].sort((one, other) => one.weight - other.weight);
  const own = declarationsIn(element.getAttribute("style") ?? "");
  const all = [...sorted.flatMap(({ declarations }) => declarations), ...own];
  for (const isImportant of [false, true])
    for (const one of all) if (one.isImportant === isImportant) look.set(one.name, one.value);
  return look;
}

function attributeLooks(element: Element): [string, string][] {
  const from = {
    bgcolor: "background-color",
    background: "background-image",
    color: "color",
    text: "color",
    size: "font-size",
  };
  return Object.entries(from).flatMap(([attribute, property]): [string, string][] => {
    if (attribute === "color" && element.localName !== "font") return [];
    if (attribute === "text" && element.localName !== "body") return [];
    const value = element.getAttribute(attribute);
    if (!value) return [];
    if (attribute === "size") return element.localName === "font" ? [[property, "medium"]] : [];
    return [
      [property, /^[\da-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : value.toLowerCase()],
    ];
  });
}

/** "a: b; c: d !important" as its parts. What stands in brackets or quotation marks is one value. */
export function declarationsIn(style: string): Declaration[] {
  return apart(withoutRemarks(style), ";").flatMap((part) => {
    const at = part.indexOf(":");
    if (at < 1) return [];
    const name = part.slice(0, at).trim().toLowerCase();
    const written = part.slice(at + 1).trim();
    const isImportant = /!\s*important$/i.test(written);
    const value = isImportant ? written.slice(0, written.lastIndexOf("!")).trim() : written;
    return value === "" ? [] : [{ name, value: plainly(value).toLowerCase(), isImportant }];
  });
}

/** Letters that are written as their numbers. */
function plainly(value: string): string {
  return value.replace(/\\([\da-f]{1,6})\s?/gi, (whole, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0 && point < 0xd800 ? String.fromCodePoint(point) : whole;
  });
}

function apart(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (quote) quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "(") depth += 1;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    else if (letter === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

type WrittenRule = { selectors: string[]; declarations: readonly Declaration[] };

/** A sheet's rules in their order. Rules for paper, small screens and the like do not count. */
function rulesIn(sheet: string): WrittenRule[] {
  const rules: WrittenRule[] = [];
  let rest = withoutRemarks(sheet);
  while (rest !== "") {
    const open = rest.indexOf("{");
    if (open < 0) break;
    const head = rest.slice(0, open).split(";").at(-1)?.trim() ?? "";
    const close = closing(rest, open);
    const inside = rest.slice(open + 1, close);
    rest = rest.slice(close + 1);
    if (/^@(supports|layer)/i.test(head)) rules.push(...rulesIn(inside));
    else if (/^@media/i.test(head)) {
      if (isForScreens(head.slice(6))) rules.push(...rulesIn(inside));
    } else if (!head.startsWith("@"))
      rules.push({
        selectors: apart(head, ",").map((one) => one.trim()),
        declarations: declarationsIn(inside),
      });
  }
  return rules;
}

function withoutRemarks(sheet: string): string {
  return sheet
    .split("/*")
    .map((part, at) =>
      at === 0 ? part : part.slice(part.includes("*/") ? part.indexOf("*/") + 2 : part.length),
    )
    .join("")
    .replaceAll("<!--", "")
    .replaceAll("-->", "");
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** How wide a screen is on which people copy, in pixels. */
const screenWidth = 1_000;

function isForScreens(query: string): boolean {
  return query.trim() === "" || apart(query, ",").some(isForThisScreen);
}

function isForThisScreen(query: string): boolean {
  return query
    .trim()
    .toLowerCase()
    .split(/\sand\s/)
    .map((part) => part.trim())
    .every((part) => {
      if (/^(only )?(screen|all)$/.test(part)) return true;
      const [, side, digits = "", unit] =
        /^\(\s*(min|max)-(?:device-)?width\s*:\s*([\d.]+)(px|r?em)?\s*\)$/.exec(part) ?? [];
      if (!side) return false;
      const width = Number.parseFloat(digits) * (unit?.endsWith("em") ? 16 : 1);
      return side === "min" ? width <= screenWidth : width >= screenWidth;
    });
}

function matching(doc: Document, selector: string): Iterable<Element> {
  try {
    return selector === "" ? [] : doc.querySelectorAll(selector);
  } catch {
    return [];
  }
}

function weightOf(selector: string): number {
  const count = (shape: RegExp) => selector.match(shape)?.length ?? 0;
  return count(/#/g) * 10_000 + count(/[.[:]/g) * 100 + count(/(^|[\s>+~])[a-z]/gi);
}
