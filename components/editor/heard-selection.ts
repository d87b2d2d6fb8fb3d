import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { yCursorPluginKey } from "@tiptap/y-tiptap";

/**
 * A key acts on what is selected on the screen, and a colleague's caret is drawn around it. The
 * browser tells of a selection a moment after it is made; whatever comes in that moment would act on
 * what was selected before, and put that back.
 */
export const HeardSelection = Extension.create({
  name: "heardSelection",
  priority: 2100,
  dispatchTransaction({ transaction, next }) {
    const { view } = this.editor;
    const drawsCarets = transaction.getMeta(yCursorPluginKey) !== undefined;
    if (drawsCarets && !transaction.docChanged && !view.composing) {
      hearSelection();
      const { selection } = view.state;
      if (!selection.eq(transaction.selection)) transaction.setSelection(selection);
    }
    next(transaction);
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: { keydown: hear, compositionstart: hear, beforeinput: hear, paste: hear },
      },
    }),
  ],
});

function hear({ composing }: EditorView): boolean {
  if (!composing) hearSelection();
  return false;
}

/** Lets the field that has the focus hear at once what the browser will tell it in a moment. */
export function hearSelection(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.isContentEditable)
    document.dispatchEvent(new Event("selectionchange"));
}
