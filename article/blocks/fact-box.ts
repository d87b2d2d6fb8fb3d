import { mergeAttributes, Node } from "@tiptap/core";
import { shortText } from "../validate";

/** A box of facts beside the story, under a title of its own. */
export const FactBox = Node.create({
  name: "factBox",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  isolating: true,
  addAttributes() {
    return {
      title: {
        default: "",
        validate: shortText(200),
        parseHTML: (element) => (element.getAttribute("data-title") ?? "").slice(0, 200),
        renderHTML: ({ title }) => (title ? { "data-title": title } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "aside[data-type=fact-box]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "aside",
    mergeAttributes(HTMLAttributes, { "data-type": "fact-box" }),
    0,
  ],
});
