import { isOwnSlice } from "../own-slice";

/** The elements that the editor writes on the clipboard, and all that it writes on each. */
const own: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  body: [],
  meta: ["charset"],
  p: [],
  h2: [],
  h3: [],
  ul: [],
  ol: ["start"],
  li: [],
  hr: [],
  br: [],
  blockquote: ["data-attribution"],
  aside: ["data-type", "data-attribution", "data-title"],
  section: ["data-type"],
  figure: ["data-type", "data-picture", "data-width", "data-alt", "data-credit", "data-decorative"],
  table: ["style"],
  colgroup: [],
  col: ["style"],
  tbody: [],
  tr: [],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
  strong: [],
  em: [],
  s: [],
  sub: [],
  sup: ["data-type", "data-text"],
  a: ["href"],
  span: ["data-type", "lang", "dir"],
};

const everywhere: readonly string[] = ["dir", "lang", "translate"];

/** Whether a document is a copy from an editor of ours: it bears its mark, and holds nothing but what one writes. */
export function isOwnMarkup(doc: Document): boolean {
  const first = doc.querySelector("[data-pm-slice]");
  if (!first || !isOwnSlice(first.getAttribute("data-pm-slice") ?? "")) return false;
  return [...doc.querySelectorAll("*")].every((element) => {
    const allowed = own[element.localName];
    return (
      allowed !== undefined &&
      [...element.attributes].every(
        ({ name }) =>
          allowed.includes(name) ||
          everywhere.includes(name) ||
          (element === first && name === "data-pm-slice"),
      )
    );
  });
}
