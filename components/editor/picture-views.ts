import type { NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { pictureWidths } from "@/article/blocks/picture";
import { attributeLine } from "./attribute-line";
import { whenEditableChanges } from "./heard-editable";

const widthWords = {
  text: "As wide as the text",
  wide: "Wide",
  full: "Full width",
} satisfies Record<(typeof pictureWidths)[number], string>;

const lines = [
  {
    attribute: "alt",
    label: "Alternative text",
    hint: "Alternative text: what is to be seen (empty: the library's)",
    limit: 500,
  },
  { attribute: "credit", label: "Credit", hint: "Credit (empty: the library's)", limit: 200 },
] as const;

/** A picture in the text: itself, its caption, which is written in place, and what else its use says. */
export const pictureView: NodeViewRenderer = ({ editor, node, getPos }) => {
  const dom = document.createElement("figure");
  dom.className = "picture-block";
  const shot = document.createElement("img");
  shot.draggable = true;
  shot.dataset.dragHandle = "";
  shot.alt = "";
  const contentDOM = document.createElement("figcaption");
  contentDOM.className = "block-text picture-caption";
  const tools = document.createElement("div");
  tools.className = "picture-tools";
  tools.contentEditable = "false";
  const inputs = lines.map((line) => attributeLine({ editor, node, getPos, ...line }));
  const width = widthChoice((value) => set("width", value));
  const decorative = tick("Decorative", (isOn) => set("isDecorative", isOn));
  const remove = button("Remove picture", () => {
    const position = getPos();
    if (position === undefined) return;
    const there = editor.state.doc.nodeAt(position);
    if (there) editor.chain().focus().deleteRange(rangeOf(position, there)).run();
  });
  tools.append(...inputs.map(({ input }) => input), width, decorative.label, remove);
  dom.append(shot, contentDOM, tools);
  show(node);
  let current = node;
  whenEditableChanges(dom, () => show(current));

  function set(attribute: string, value: string | boolean) {
    const position = getPos();
    if (position === undefined || !editor.isEditable) return;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(position, attribute, value));
  }
  /** A gallery without pictures is no gallery. */
  function rangeOf(position: number, there: Node) {
    const place = editor.state.doc.resolve(position);
    const isLast = place.parent.type.name === "gallery" && place.parent.childCount === 1;
    return isLast
      ? { from: place.before(), to: place.after() }
      : { from: position, to: position + there.nodeSize };
  }
  function show(shown: Node) {
    const { picture, width: wide, isDecorative } = shown.attrs;
    const address = `/api/pictures/${picture}/large`;
    if (shot.getAttribute("src") !== address) shot.src = address;
    dom.dataset.width = String(wide);
    dom.classList.toggle("is-uncaptioned", shown.content.size === 0);
    contentDOM.dataset.hint = "Caption (empty: the library's)";
    width.value = String(wide);
    width.disabled = !editor.isEditable;
    decorative.input.checked = isDecorative === true;
    decorative.input.disabled = !editor.isEditable;
    remove.hidden = !editor.isEditable;
    for (const { show: showLine } of inputs) showLine(shown);
    const [alt] = inputs;
    if (alt) alt.input.hidden = isDecorative === true;
  }
  return {
    dom,
    contentDOM,
    update: (updated) => {
      if (updated.type !== node.type) return false;
      current = updated;
      show(updated);
      return true;
    },
    stopEvent: ({ target }) => target instanceof HTMLElement && tools.contains(target),
    ignoreMutation: (mutation) =>
      mutation.type !== "selection" && !contentDOM.contains(mutation.target),
  };
};

/** Pictures that belong together, side by side while they are chosen and captioned. */
export const galleryView: NodeViewRenderer = ({ node }) => {
  const dom = document.createElement("section");
  dom.className = "gallery-block";
  dom.setAttribute("aria-label", "Gallery");
  const title = document.createElement("p");
  title.contentEditable = "false";
  title.className = "gallery-title";
  const contentDOM = document.createElement("div");
  contentDOM.className = "gallery-pictures";
  dom.append(title, contentDOM);
  const count = (shown: Node) => {
    title.textContent = `Gallery, ${shown.childCount} ${shown.childCount === 1 ? "picture" : "pictures"}`;
  };
  count(node);
  return {
    dom,
    contentDOM,
    update: (updated) => {
      if (updated.type !== node.type) return false;
      count(updated);
      return true;
    },
    ignoreMutation: (mutation) =>
      mutation.type !== "selection" && !contentDOM.contains(mutation.target),
  };
};

function widthChoice(choose: (value: string) => void): HTMLSelectElement {
  const select = document.createElement("select");
  select.className = "tool-select";
  select.setAttribute("aria-label", "Width");
  for (const value of pictureWidths) select.add(new Option(widthWords[value], value));
  select.addEventListener("change", () => choose(select.value));
  return select;
}

function tick(words: string, turn: (isOn: boolean) => void) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "checkbox";
  label.append(input, words);
  label.title = "Says nothing to whoever cannot see it, so it needs no alternative text.";
  input.addEventListener("change", () => turn(input.checked));
  return { label, input };
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "table-tool";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}
