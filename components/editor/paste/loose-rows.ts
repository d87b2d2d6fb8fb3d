const parts = new Set(["tr", "td", "th", "tbody", "thead", "tfoot", "caption", "colgroup", "col"]);

/**
 * Rows and cells that came without their table get one, because a parser takes them for nothing and
 * runs their words together.
 */
export function wrapLooseRows(html: string): string {
  if (!/<(tr|td|th|tbody|thead|tfoot)[\s>]/i.test(html)) return html;
  let written = "";
  let tables = 0;
  let cells = 0;
  let isLoose = false;
  for (const piece of html.split(/(?=<)/)) {
    const [, slash = "", tag = ""] = /^<(\/?)([a-z][a-z\d]*)/i.exec(piece.slice(0, 40)) ?? [];
    const name = tag.toLowerCase();
    const isPart = parts.has(name);
    const after = piece.slice(piece.indexOf(">") + 1);
    if (isLoose && cells === 0 && tables === 0 && tag !== "" && !isPart) {
      written += "</table>";
      isLoose = false;
    }
    if (!isLoose && tables === 0 && isPart && slash === "") {
      written += "<table>";
      isLoose = true;
    }
    if (name === "table") tables = Math.max(0, tables + (slash ? -1 : 1));
    if (isLoose && tables === 0 && /^(td|th)$/.test(name)) cells = slash ? 0 : 1;
    if (isLoose && tables === 0 && /^(tr|tbody|thead|tfoot)$/.test(name)) cells = 0;
    if (isLoose && tables === 0 && cells === 0 && isPart && after.trim() !== "" && slash) {
      written += `${piece.slice(0, piece.length - after.length)}</table>${after}`;
      isLoose = false;
    } else written += piece;
  }
  return isLoose ? `${written}</table>` : written;
}
