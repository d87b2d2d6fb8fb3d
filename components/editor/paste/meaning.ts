import { linkAsPasted } from "@/article/written-links";
import type { Setting } from "./fold";
import { leave } from "./left-out";
import type { Marks } from "./line";
import type { Looks } from "./looks";

/** Which of the story's two headings an element is, if it is one: the headline is the page's first level. */
export function headingLevel(element: Element, looks: Looks): 2 | 3 | null {
  const level = levelOf(element, looks);
  if (level === null) return null;
  return level <= 2 ? 2 : 3;
}

const officeClasses: readonly [RegExp, number][] = [
  [/^(MsoTitle|title)(Cxsp\w+)?$/i, 1],
  [/^(MsoSubtitle|subtitle)(Cxsp\w+)?$/i, 3],
];

function levelOf(element: Element, looks: Looks): number | null {
  const inName = /^h([1-6])$/.exec(element.localName)?.[1];
  const role = element.getAttribute("role");
  const stated = Number.parseInt(element.getAttribute("aria-level") ?? "", 10);
  if (role === "heading" && stated >= 1) return stated;
  if (inName) return role === "presentation" || role === "none" ? null : Number(inName);
  if (role === "heading") return 2;
  if (!/^(p|div)$/.test(element.localName)) return null;
  const outline = Number.parseInt(looks(element).get("mso-outline-level") ?? "", 10);
  if (outline >= 1 && outline <= 9) return outline;
  for (const name of element.classList) {
    const ofOffice = /^Mso(?:Heading|Outline)([1-9])$/i.exec(name)?.[1];
    if (ofOffice) return Number(ofOffice);
    if (element.localName === "p")
      for (const [shape, level] of officeClasses) if (shape.test(name)) return level;
  }
  return null;
}

const markNames: Readonly<Record<string, Partial<Marks>>> = {
  b: { strong: true },
  strong: { strong: true },
  em: { em: true },
  i: { em: true },
  s: { s: true },
  strike: { s: true },
  sub: { sub: true },
  sup: { sup: true },
};

/** The marks within an element: bold and italic that were written as a style are meant, sizes and faces are not. */
export function marksOf(element: Element, looks: Looks, above: Marks): Marks {
  const marks = { ...above, ...markNames[element.localName] };
  if (
    !/^(span|font|a|b|strong|i|em|u|ins|mark|code|label|small|big|cite|abbr|time|sup|sub)$/.test(
      element.localName,
    )
  )
    return marks;
  const look = looks(element);
  const weight = look.get("font-weight") ?? "";
  if (/^(bold|bolder|[6-9]00)$/.test(weight)) marks.strong = true;
  if (/^(normal|lighter|[1-4]00)$/.test(weight)) marks.strong = false;
  const slant = look.get("font-style") ?? "";
  if (/^(italic|oblique)/.test(slant)) marks.em = true;
  if (slant === "normal") marks.em = false;
  if (/line-through/.test(`${look.get("text-decoration")} ${look.get("text-decoration-line")}`))
    marks.s = true;
  if (look.get("vertical-align") === "super") marks.sup = true;
  if (look.get("vertical-align") === "sub") marks.sub = true;
  return marks;
}

/** Where the words of an element lead: to the page itself, if that can be read, and never to a place that no reader can reach. */
export function linkOf(element: Element, marks: Marks, { left }: Setting): Marks {
  if (element.localName !== "a" || !element.hasAttribute("href")) return marks;
  const written = (element.getAttribute("href") ?? "").trim();
  const link = linkAsPasted(written);
  const hasWords = (element.textContent ?? "").trim() !== "";
  if (!link) {
    if (hasWords && written !== "" && !written.startsWith("#")) leave(left, "links");
    return { ...marks, href: null };
  }
  if (hasWords && link.isChanged) left.opened += 1;
  if (hasWords && link.isSealed) left.sealed += 1;
  if (link.hadPassword) leave(left, "passwords");
  return { ...marks, href: link.href };
}
