import { Mark } from "@tiptap/core";
import Bold from "@tiptap/extension-bold";
import Italic from "@tiptap/extension-italic";
import Strike from "@tiptap/extension-strike";
import Subscript from "@tiptap/extension-subscript";
import Superscript from "@tiptap/extension-superscript";

/** The marks without attributes, under ProseMirror's own names for them. */
export const plainMarks = [
  Bold.extend({ name: "strong" }),
  Italic.extend({ name: "em" }),
  Strike,
  Subscript,
  Superscript,
  Mark.create({
    name: "smallCaps",
    parseHTML: () => [{ tag: "span[data-type=small-caps]" }],
    renderHTML: () => ["span", { "data-type": "small-caps" }, 0],
  }),
];
