import type { NodeViewRenderer } from "@tiptap/core";
import { isComposing } from "@/components/ui/composing";
import { attributeLine } from "./attribute-line";
import { whenEditableChanges } from "./heard-editable";

type Line = {
  attribute: string;
  label: string;
  hint: string;
  limit: number;
  /** Whether the line stands over the block's text or under it. */
  over: boolean;
};

/** A block whose text is written in place, with a line for one attribute of it. */
export function blockWithLine(tag: string, className: string, line: Line): NodeViewRenderer {
  return ({ editor, node, getPos }) => {
    const dom = document.createElement(tag);
    dom.className = className;
    const contentDOM = document.createElement("div");
    contentDOM.className = "block-text";
    const { input, show } = attributeLine({ editor, node, getPos, ...line });
    dom.append(...(line.over ? [input, contentDOM] : [contentDOM, input]));
    let current = node;
    whenEditableChanges(dom, () => show(current));
    return {
      dom,
      contentDOM,
      update: (updated) => {
        if (updated.type !== node.type) return false;
        current = updated;
        show(updated);
        return true;
      },
      stopEvent: ({ target }) => target === input,
      ignoreMutation: (mutation) =>
        mutation.type !== "selection" && !contentDOM.contains(mutation.target),
    };
  };
}

/** A footnote stands in the text as its number and is written where it stands. */
export const footnoteView: NodeViewRenderer = ({ editor, node, getPos }) => {
  let text = String(node.attrs.text ?? "");
  const dom = document.createElement("span");
  dom.className = "footnote-mark";
  const button = document.createElement("button");
  button.type = "button";
  button.contentEditable = "false";
  dom.append(button);
  name();

  function name() {
    button.title = text;
    button.setAttribute("aria-label", text === "" ? "Empty footnote" : `Footnote: ${text}`);
  }
  function open() {
    if (dom.querySelector("textarea") || !editor.isEditable) return;
    const box = document.createElement("textarea");
    box.value = text;
    box.maxLength = 2000;
    box.rows = 3;
    box.dir = "auto";
    box.placeholder = "What does the reader find here?";
    box.setAttribute("aria-label", "Footnote text");
    let isOpen = true;
    const close = (isKept: boolean) => {
      // Taking the box away also takes its focus, and so comes here again.
      if (!isOpen) return;
      isOpen = false;
      box.remove();
      const position = getPos();
      if (position === undefined) return;
      if (isKept && box.value !== text)
        editor.view.dispatch(editor.state.tr.setNodeAttribute(position, "text", box.value));
    };
    box.addEventListener("blur", () => close(true));
    box.addEventListener("keydown", (event) => {
      if (isComposing(event)) return;
      if (event.key !== "Escape" && !(event.key === "Enter" && !event.shiftKey)) return;
      event.preventDefault();
      close(event.key === "Enter");
      const position = getPos();
      if (position !== undefined) editor.commands.focus(position + 1);
    });
    dom.append(box);
    box.focus();
  }
  button.addEventListener("click", open);
  if (text === "") queueMicrotask(() => editor.view.hasFocus() && open());
  return {
    dom,
    update: (updated) => {
      if (updated.type !== node.type) return false;
      text = String(updated.attrs.text ?? "");
      name();
      return true;
    },
    stopEvent: ({ target }) => target instanceof HTMLElement && dom.contains(target),
    ignoreMutation: () => true,
  };
};
