/** Tables that are none by their elements become some, and the foot of a table stands at its foot. */
export function readRoleTables(doc: Document): void {
  for (const grid of [...doc.querySelectorAll("[role=table], [role=grid], [role=treegrid]")]) {
    if (grid.localName === "table") continue;
    const rows = own(grid, "[role=row]", "[role=table], [role=grid], [role=treegrid]");
    if (rows.length === 0) continue;
    const table = doc.createElement("table");
    for (const row of rows) table.append(rowFrom(doc, row));
    // What stands in no cell comes before it.
    grid.after(table);
  }
  for (const foot of [...doc.querySelectorAll("table > tfoot")]) foot.parentElement?.append(foot);
}

const cells = "[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]";

function rowFrom(doc: Document, row: Element): Element {
  const made = doc.createElement("tr");
  for (const cell of own(row, cells, "[role=row]")) {
    const isHeader = /header$/.test(cell.getAttribute("role") ?? "");
    const place = doc.createElement(isHeader ? "th" : "td");
    place.append(...cell.childNodes);
    made.append(place);
  }
  return made;
}

/** What an element holds itself, and no other of its kind within it. */
function own(element: Element, selector: string, kind: string): Element[] {
  return [...element.querySelectorAll(selector)].filter(
    (inner) => inner.parentElement?.closest(kind) === element,
  );
}
