import type { Extensions } from "@tiptap/core";
import Collaboration from "@tiptap/extension-collaboration";
import CollaborationCaret from "@tiptap/extension-collaboration-caret";
import { oneStep } from "./one-step";
import type { SharedCopy } from "./shared-copy";
import { undoCaret } from "./undo-caret";

/** What binds an editor to its part of the shared document: one history and one set of cursors for all fields. */
export function together(copy: SharedCopy, field: string): Extensions {
  return [
    Collaboration.configure({
      fragment: copy.doc.getXmlFragment(field),
      yUndoOptions: { undoManager: historyFor(copy.undo) },
    }),
    oneStep(copy.undo),
    undoCaret(copy, field),
    CollaborationCaret.configure({
      provider: copy.provider,
      user: copy.provider.awareness?.getLocalState()?.user ?? {},
      render: caretOf,
    }),
  ];
}

/**
 * The common history as one field's editor may have it: to step back and forth. Where a step ends is
 * not for a field to say, in which perhaps only a colleague's caret moved; nor does it end the history
 * when it goes, or set the caret (see undo-caret.ts).
 */
function historyFor(undo: SharedCopy["undo"]): SharedCopy["undo"] {
  return Object.assign(Object.create(undo), {
    undo: () => undo.undo(),
    redo: () => undo.redo(),
    stopCapturing: () => {},
    destroy: () => {},
    on: () => {},
    off: () => {},
  });
}

function caretOf(user: { name?: unknown; color?: unknown }): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "colleague-caret";
  caret.style.setProperty("--colleague", String(user.color ?? "#555555"));
  // The name is drawn by the style sheet: words in the element would be words of the story to whoever reads it by ear or by script.
  caret.dataset.name = String(user.name ?? "");
  return caret;
}
