import { Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { CellSelection, handlePaste, isInTable, TableMap } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";

/**
 * A table that is pasted into a cell fills the cells from there on. Its spans are dissolved first, as
 * cells that reach over several cannot be laid over others; afterwards the caret stands behind what
 * came, so that typing goes on. Says whether it was one.
 */
export function pasteIntoTable(view: EditorView, event: ClipboardEvent, slice: Slice): boolean {
  const [table, more] = slice.content.content;
  if (!isInTable(view.state) || !table || more || table.type.name !== "table") return false;
  const even = withoutSpans(table);
  if (!handlePaste(view, event, new Slice(Fragment.from(even), 0, 0))) return false;
  const { selection, tr } = view.state;
  if (!(selection instanceof CellSelection)) return true;
  const { $headCell } = selection;
  const end = $headCell.pos + ($headCell.nodeAfter?.nodeSize ?? 1) - 1;
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)).scrollIntoView());
  return true;
}

/** The same grid with a cell at each place; what a cell reached over is empty. */
export function withoutSpans(table: Node): Node {
  const map = TableMap.get(table);
  const { schema } = table.type;
  const rows = Array.from({ length: map.height }, (_, row) => {
    const cells = Array.from({ length: map.width }, (_, column) =>
      cellAt(table, map, row, column, schema),
    );
    return table.child(row).type.create(null, cells);
  });
  return table.type.create(table.attrs, rows);
}

function cellAt(table: Node, map: TableMap, row: number, column: number, schema: Schema): Node {
  const position = map.map[row * map.width + column] ?? 0;
  const rect = map.findCell(position);
  const cell = table.nodeAt(position);
  const isItsCorner = rect.top === row && rect.left === column;
  if (cell && isItsCorner)
    return cell.type.create({ ...cell.attrs, colspan: 1, rowspan: 1 }, cell.content);
  const empty = schema.nodes.tableCell?.createAndFill();
  if (!empty) throw new Error("A table has cells.");
  return empty;
}
