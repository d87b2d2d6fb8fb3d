import { mergeAttributes, Node } from "@tiptap/core";

/** Pictures that belong together, in their order. */
export const Gallery = Node.create({
  name: "gallery",
  group: "block",
  content: "picture+",
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: "section[data-type=gallery]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "section",
    mergeAttributes(HTMLAttributes, { "data-type": "gallery" }),
    0,
  ],
});
