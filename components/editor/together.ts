import type { Extensions } from "@tiptap/core";
import Collaboration from "@tiptap/extension-collaboration";
import CollaborationCaret from "@tiptap/extension-collaboration-caret";
import type { SharedCopy } from "./shared-copy";

/** What binds an editor to its part of the shared document: one history and one set of cursors for all fields. */
export function together(copy: SharedCopy, field: string): Extensions {
  return [
    Collaboration.configure({
      fragment: copy.doc.getXmlFragment(field),
      yUndoOptions: { undoManager: copy.undo },
    }),
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
  const label = document.createElement("span");
  label.className = "colleague-name";
  label.textContent = String(user.name ?? "");
  caret.append("\u2060", label, "\u2060");
  return caret;
}
