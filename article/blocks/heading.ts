import { Heading as TiptapHeading } from "@tiptap/extension-heading";
import { oneOf } from "../validate";

/** A heading inside the story, of level 2 or 3: the headline is the page's level 1. */
export const Heading = TiptapHeading.extend({
  addAttributes() {
    return { level: { default: 2, rendered: false, validate: oneOf(2, 3) } };
  },
}).configure({ levels: [2, 3] });
