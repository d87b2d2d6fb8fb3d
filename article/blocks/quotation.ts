import Blockquote from "@tiptap/extension-blockquote";
import { shortText } from "../validate";

/** Somebody's words at length, in paragraphs, and who said them. */
export const Quotation = Blockquote.extend({
  content: "paragraph+",
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
});
