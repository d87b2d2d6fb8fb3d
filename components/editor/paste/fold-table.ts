import { foldBlocks, type Setting } from "./fold";
import type { Marks } from "./line";
import { paragraphsOf } from "./paragraphs";

const widest = 20;
const most = { rows: 2_000, columns: 100 };

/**
 * A table as a story has it: a whole rectangle of cells, in each of them paragraphs only. Its caption
 * stands before it. A table that only places things on a page is what is in it.
 */
export function foldTable(
  table: Element,
  setting: Setting,
  marks: Marks,
  isTyped: boolean,
): Element[] {
  const { doc } = setting;
  const captions = [...table.children].filter(({ localName }) => localName === "caption");
  const before = captions.flatMap((caption) =>
    foldBlocks(caption.childNodes, setting, marks, isTyped),
  );
  const rows = rowsIn(table);
  if (isForLayout(table, rows))
    return [
      ...before,
      ...rows.flatMap((row) =>
        cellsIn(row).flatMap((cell) => foldBlocks(cell.childNodes, setting, marks, isTyped)),
      ),
    ];
  const written = rows.map((row) =>
    cellsIn(row).map((cell) => ({
      cell,
      words: paragraphsOf(doc, foldBlocks(cell.childNodes, setting, marks, isTyped)),
    })),
  );
  if (written.every((row) => row.every(({ words }) => words.length === 0))) return before;
  const tall = written.length > most.rows || written.some((row) => row.length > most.columns);
  if (tall) return [...before, ...written.flat().flatMap(({ words }) => words)];
  const made = doc.createElement("table");
  const body = doc.createElement("tbody");
  made.append(body);
  const taken: boolean[][] = written.map(() => []);
  const placed = written.map((row, at) => {
    const line = doc.createElement("tr");
    body.append(line);
    let column = 0;
    for (const { cell, words } of row) {
      while (taken[at]?.[column]) column += 1;
      const wide = clear(taken[at] ?? [], column, spanOf(cell, "colspan", 1));
      const high = Math.min(spanOf(cell, "rowspan", written.length - at), written.length - at);
      for (let down = 0; down < high; down += 1)
        for (let along = 0; along < wide; along += 1)
          (taken[at + down] ?? [])[column + along] = true;
      line.append(cellOf(doc, cell.localName === "th" ? "th" : "td", words, wide, high));
      column += wide;
    }
    return line;
  });
  const width = Math.max(...taken.map(({ length }) => length));
  placed.forEach((line, at) => {
    for (let column = 0; column < width; column += 1)
      if (!taken[at]?.[column]) line.append(cellOf(doc, "td", [], 1, 1));
  });
  return [...before, made];
}

function cellOf(
  doc: Document,
  name: "td" | "th",
  words: readonly Element[],
  wide: number,
  high: number,
): Element {
  const cell = doc.createElement(name);
  if (wide > 1) cell.setAttribute("colspan", String(wide));
  if (high > 1) cell.setAttribute("rowspan", String(high));
  cell.append(...(words.length > 0 ? words : [doc.createElement("p")]));
  return cell;
}

/** How far a cell may reach before it meets another that reaches down into its row. */
function clear(row: readonly boolean[], column: number, wanted: number): number {
  let wide = 1;
  while (wide < wanted && !row[column + wide]) wide += 1;
  return wide;
}

/** A span as written, within what a cell may have. None is `whole`: as far as the table goes. */
function spanOf(cell: Element, name: string, whole: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  if (span === 0) return Math.min(whole, widest);
  return span >= 1 ? Math.min(span, widest) : 1;
}

function rowsIn(table: Element): Element[] {
  return [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
}

function cellsIn(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName));
}

/** Mails are built of tables in tables that hold one thing each. */
function isForLayout(table: Element, rows: readonly Element[]): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute("role") ?? "")) return true;
  if (!table.querySelector("table, h1, h2, h3, ul, ol, blockquote, hr")) return false;
  return rows.every(
    (row) => cellsIn(row).filter((cell) => (cell.textContent ?? "").trim() !== "").length <= 1,
  );
}
