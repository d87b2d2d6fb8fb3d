import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { isComposing } from "@/components/ui/composing";

/**
 * A box inside a block in which one attribute of it is written: a quotation's attribution, a fact
 * box's title. It is a plain input; what is typed goes into the block as it is typed.
 */
export function attributeLine({
  editor,
  node,
  attribute,
  label,
  hint,
  limit,
  getPos,
}: {
  editor: Editor;
  node: Node;
  attribute: string;
  label: string;
  hint: string;
  limit: number;
  getPos: () => number | undefined;
}) {
  const input = document.createElement("input");
  input.className = "attribute-line";
  input.setAttribute("aria-label", label);
  input.placeholder = hint;
  input.maxLength = limit;
  input.dir = "auto";
  show(node);
  input.addEventListener("input", () => {
    const position = getPos();
    if (position === undefined) return;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(position, attribute, input.value));
  });
  input.addEventListener("keydown", (event) => {
    if (isComposing(event) || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    const position = getPos();
    if (position !== undefined) editor.commands.focus(position + 2);
  });

  function show(shown: Node) {
    const value = String(shown.attrs[attribute] ?? "");
    if (input.value !== value) input.value = value;
    input.readOnly = !editor.isEditable;
  }
  return { input, show };
}
