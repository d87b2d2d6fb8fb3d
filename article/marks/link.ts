import TiptapLink from "@tiptap/extension-link";
import { isSafeHref } from "../links";

/** A link. Its address is the only thing about it that is stored; `check()` refuses every unsafe one. */
export const Link = TiptapLink.extend({
  addAttributes() {
    return {
      href: {
        default: "#",
        validate: (href: unknown) => {
          if (!isSafeHref(href))
            throw new RangeError("a link to http, https, mailto, tel or a path");
        },
        parseHTML: (element) => element.getAttribute("href"),
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: "a[href]",
        getAttrs: (element) => (isSafeHref(element.getAttribute("href")) ? null : false),
      },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ["a", { href: isSafeHref(HTMLAttributes.href) ? HTMLAttributes.href : "#" }, 0];
  },
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  isAllowedUri: (href) => isSafeHref(href),
  HTMLAttributes: { target: null, rel: null, class: null },
});
