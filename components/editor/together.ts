import type { Extensions } from "@tiptap/core";
import Collaboration from "@tiptap/extension-collaboration";
import CollaborationCaret from "@tiptap/extension-collaboration-caret";
import { oneStep } from "./one-step";
import type { SharedCopy } from "./shared-copy";

/** What binds an editor to its part of the shared document: one history and one set of cursors for all fields. */
export function together(copy: SharedCopy, field: string): Extensions {
  return [
    Collaboration.configure({
      fragment: copy.doc.getXmlFragment(field),
      yUndoOptions: { undoManager: copy.undo },
    }),
    oneStep(copy.undo),
    CollaborationCaret.configure({
      provider: copy.provider,
      user: copy.provider.awareness?.getLocalState()?.user ?? {},
      render: caretOf,
    }),
  ];
}

function caretOf(user: { name?: unknown; color?: unknown }): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "colleague-caret";
  caret.style.setProperty("--colleague", String(user.color ?? "#555555"));
  // The name is drawn by the style sheet: words in the element would be words of the story to whoever reads it by ear or by script.
  caret.dataset.name = String(user.name ?? "");
  return caret;
}
