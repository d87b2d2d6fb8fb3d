import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import {
  NodeSelection,
  Plugin,
  PluginKey,
  Selection,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import {
  getRelativeSelection,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import type { SharedCopy } from "./shared-copy";

type Range = { from: number; to: number };
/** A selection in terms of the shared document, so that it holds whatever else was written since. */
type Held = ReturnType<typeof getRelativeSelection>;
type Step = { stackItem: Y.UndoManager["undoStack"][number]; type: "undo" | "redo" };
type Changed = { changedParentTypes: Map<unknown, unknown> };

const drawn = new PluginKey<Range | null>("undoCaret");

/**
 * After undo and redo the caret stands beside what came back: where it was before the step, or after
 * it, if that is there; otherwise behind what changed. It goes to the field in which that is.
 */
export function undoCaret({ undo, doc }: SharedCopy, field: string): Extension {
  const fragment = doc.getXmlFragment(field);
  const mark = `caret in ${field}`;
  return Extension.create({
    name: "undoCaret",
    // It looks before the change goes on to the shared document.
    priority: 1500,
    addProseMirrorPlugins: () => [
      new Plugin<Range | null>({
        key: drawn,
        state: {
          init: () => null,
          apply: (tr, last) => (isStepBack(tr) ? changeIn(tr) : tr.docChanged ? null : last),
        },
        view: (view) => {
          const held = () => getRelativeSelection(bindingOf(view), view.state);
          let before: Held | null = null;

          const note = ({ stackItem, changedParentTypes }: Step & Changed) => {
            const taken = undo.currStackItem?.meta.get(mark);
            if (undo.undoing || undo.redoing) stackItem.meta.set(mark, taken);
            else if (changedParentTypes.has(fragment))
              stackItem.meta.set(mark, {
                undo: stackItem.meta.get(mark)?.undo ?? before,
                redo: held(),
              });
          };
          const goThere = ({ stackItem, type, changedParentTypes }: Step & Changed) => {
            const change = drawn.getState(view.state);
            if (!changedParentTypes.has(fragment) || !change) return;
            const there = selectionAt(view, stackItem.meta.get(mark)?.[type] ?? null, change);
            view.dispatch(view.state.tr.setSelection(there).scrollIntoView());
            if (isInOtherField(view, doc, changedParentTypes)) view.focus();
          };
          undo.on("stack-item-added", note);
          undo.on("stack-item-updated", note);
          undo.on("stack-item-popped", goThere);
          return {
            update: (_view, last) => {
              if (last.doc.eq(view.state.doc)) return;
              before = getRelativeSelection(bindingOf(view), last);
            },
            destroy: () => {
              undo.off("stack-item-added", note);
              undo.off("stack-item-updated", note);
              undo.off("stack-item-popped", goThere);
            },
          };
        },
      }),
    ],
  });
}

function bindingOf(view: EditorView) {
  return ySyncPluginKey.getState(view.state).binding;
}

function isStepBack(tr: Transaction): boolean {
  return tr.getMeta(ySyncPluginKey)?.isUndoRedoOperation === true;
}

/** What a transaction changed, as it stands in the document after it; null for nothing. */
export function changeIn({ before, doc }: { before: Node; doc: Node }): Range | null {
  const from = before.content.findDiffStart(doc.content);
  const end = before.content.findDiffEnd(doc.content);
  if (from === null || !end) return null;
  // A letter beside its like: the change reaches no further back than it began.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return { from, to: end.b + overlap };
}

function selectionAt(view: EditorView, held: Held | null, change: Range): Selection {
  const { doc } = view.state;
  const behind = Selection.near(doc.resolve(change.to), -1);
  if (!held) return behind;
  const binding = bindingOf(view);
  const find = (position: unknown) =>
    relativePositionToAbsolutePosition(binding.doc, binding.type, position, binding.mapping);
  const anchor = find(held.anchor);
  const head = find(held.head);
  if (anchor === null || head === null || Math.max(anchor, head) > doc.content.size) return behind;
  const isBeside =
    Math.max(anchor, head) >= change.from - 2 && Math.min(anchor, head) <= change.to + 2;
  if (!isBeside) return behind;
  const node = doc.nodeAt(anchor);
  if (held.type === "node" && node && NodeSelection.isSelectable(node))
    return NodeSelection.create(doc, anchor);
  return TextSelection.between(doc.resolve(anchor), doc.resolve(head));
}

/** Whether the person is in a field of this story in which nothing changed. */
function isInOtherField(view: EditorView, doc: Y.Doc, changed: Map<unknown, unknown>): boolean {
  const at = document.activeElement?.closest<HTMLElement>("[data-field]");
  const name = at?.dataset.field;
  return name !== undefined && at !== view.dom && !changed.has(doc.getXmlFragment(name));
}
