import { mergeAttributes, Node } from "@tiptap/core";
import { shortText } from "../validate";

/** A note at a place in the text. Its number is not stored: notes are numbered in the order in which they stand. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes() {
    return {
      text: {
        default: "",
        validate: shortText(2000),
        parseHTML: (element) => (element.getAttribute("data-text") ?? "").slice(0, 2000),
        renderHTML: ({ text }) => ({ "data-text": text }),
      },
    };
  },
  // Asked before the mark that every other sup is.
  parseHTML: () => [{ tag: "sup[data-type=footnote]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    "sup",
    mergeAttributes(HTMLAttributes, { "data-type": "footnote" }),
  ],
});
