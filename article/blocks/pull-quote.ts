import { mergeAttributes, Node } from "@tiptap/core";
import { shortText } from "../validate";

/** A sentence of the story set large beside it. Text only, without marks; who said it is an attribute. */
export const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  addAttributes() {
    return {
      attribution: {
        default: "",
        validate: shortText(200),
        parseHTML: (element) => (element.getAttribute("data-attribution") ?? "").slice(0, 200),
        renderHTML: ({ attribution }) => (attribution ? { "data-attribution": attribution } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "aside[data-type=pull-quote]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "aside",
    mergeAttributes(HTMLAttributes, { "data-type": "pull-quote" }),
    0,
  ],
});
