import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { wholeNumber } from "../validate";

/** A cell holds paragraphs only; spans are bounded so that no cell can swell a page. */
const cellAttributes = {
  colspan: {
    default: 1,
    validate: wholeNumber(1, 20),
    parseHTML: (cell: HTMLElement) => spanOf(cell, "colspan"),
  },
  rowspan: {
    default: 1,
    validate: wholeNumber(1, 200),
    parseHTML: (cell: HTMLElement) => spanOf(cell, "rowspan"),
  },
  colwidth: {
    default: null,
    validate: "null",
    parseHTML: () => null,
    renderHTML: () => ({}),
  },
};

function spanOf(cell: HTMLElement, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return Number.isInteger(span) && span >= 1 && span <= 20 ? span : 1;
}

export const table = [
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: "paragraph+", addAttributes: () => cellAttributes }),
  TableCell.extend({ content: "paragraph+", addAttributes: () => cellAttributes }),
];
