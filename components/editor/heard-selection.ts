import { Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * A deletion takes what is selected on the screen. The browser tells of a selection a moment after it
 * is made; a key that comes in that moment, from dictation or a script, would delete what was selected before.
 */
export const HeardSelection = Extension.create({
  name: "heardSelection",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view, { key }) => {
            if (key === "Backspace" || key === "Delete") hearSelection(view);
            return false;
          },
        },
      },
    }),
  ],
});

function hearSelection(view: EditorView) {
  const shown = view.dom.ownerDocument.getSelection();
  if (!shown || shown.isCollapsed || view.composing) return;
  const { anchorNode, focusNode } = shown;
  if (!anchorNode || !focusNode) return;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const { doc, selection, tr } = view.state;
  const anchor = doc.resolve(view.posAtDOM(anchorNode, shown.anchorOffset, 1));
  const head = doc.resolve(view.posAtDOM(focusNode, shown.focusOffset, -1));
  const heard = TextSelection.between(anchor, head);
  if (selection.empty && !heard.empty) view.dispatch(tr.setSelection(heard));
}
