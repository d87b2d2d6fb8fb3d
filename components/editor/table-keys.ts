import { type Editor, Extension } from "@tiptap/core";
import { Selection, TextSelection } from "@tiptap/pm/state";

/**
 * The ways out of a table by key: Tab behind its last cell and before its first, Escape, and the
 * arrows where nothing but the table is left. Rows are added by the toolbar, never in passing.
 */
export const TableKeys = Extension.create({
  name: "tableKeys",
  // Before the table's own keys, after the menu of blocks.
  priority: 105,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Tab: () => isInTable(editor) && (editor.commands.goToNextCell() || leave(editor, "after")),
      "Shift-Tab": () =>
        isInTable(editor) && (editor.commands.goToPreviousCell() || leave(editor, "before")),
      Escape: () => isInTable(editor) && leave(editor, "after"),
      ArrowDown: () => isAtEdge(editor, "after") && leave(editor, "after"),
      ArrowUp: () => isAtEdge(editor, "before") && leave(editor, "before"),
    };
  },
});

type Side = "before" | "after";

function isInTable(editor: Editor): boolean {
  return editor.isEditable && depthOfTable(editor) > 0;
}

/** How deep the innermost table around the caret is; 0 for none. */
function depthOfTable({ state }: Editor): number {
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth--)
    if ($head.node(depth).type.name === "table") return depth;
  return 0;
}

/** Into what stands beside the table; a paragraph is made where nothing does. */
function leave(editor: Editor, side: Side): boolean {
  const { state, view } = editor;
  const depth = depthOfTable(editor);
  const { $head } = state.selection;
  const at = side === "after" ? $head.after(depth) : $head.before(depth);
  const way = side === "after" ? 1 : -1;
  const { tr } = state;
  const beside = Selection.findFrom(state.doc.resolve(at), way, true);
  if (beside) tr.setSelection(beside);
  else {
    const paragraph = state.schema.nodes.paragraph?.create();
    if (!paragraph) return false;
    tr.insert(at, paragraph).setSelection(TextSelection.create(tr.doc, at + 1));
  }
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** Whether the caret is in the outermost line of a table that has nothing more on that side of it. */
function isAtEdge(editor: Editor, side: Side): boolean {
  const depth = depthOfTable(editor);
  if (!editor.isEditable || depth === 0) return false;
  const { state, view } = editor;
  const { $head, empty } = state.selection;
  const rows = $head.node(depth).childCount;
  const row = $head.index(depth);
  const isOutermost = side === "after" ? row === rows - 1 : row === 0;
  if (!empty || !isOutermost) return false;
  const at = state.doc.resolve(side === "after" ? $head.after(depth) : $head.before(depth));
  const isAlone = Selection.findFrom(at, side === "after" ? 1 : -1) === null;
  return isAlone && view.endOfTextblock(side === "after" ? "down" : "up");
}
