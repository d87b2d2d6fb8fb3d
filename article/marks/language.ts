import { Mark } from "@tiptap/core";
import { matching, oneOf } from "../validate";

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** A phrase in another language, so that it is spoken, hyphenated and set as such. `lang` is a BCP 47 tag. */
export const PhraseLanguage = Mark.create({
  name: "lang",
  addAttributes() {
    return {
      lang: {
        default: "en",
        validate: matching(tag),
        parseHTML: (element) => element.getAttribute("lang"),
      },
      dir: {
        default: "ltr",
        validate: oneOf("ltr", "rtl"),
        parseHTML: (element) => (element.getAttribute("dir") === "rtl" ? "rtl" : "ltr"),
      },
    };
  },
  parseHTML: () => [
    {
      tag: "span[lang]",
      getAttrs: (element) => (tag.test(element.getAttribute("lang") ?? "") ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});
