import { mergeAttributes, Node } from "@tiptap/core";
import { matching, oneOf, shortText } from "../validate";

export const pictureWidths = ["text", "wide", "full"] as const;
export type PictureWidth = (typeof pictureWidths)[number];

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A picture of the library at a place in the text. Its caption is written in place; what is left
 * empty here is taken from the library. `isDecorative` says that it needs no words for those who
 * cannot see it.
 */
export const Picture = Node.create({
  name: "picture",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  isolating: true,
  draggable: true,
  addAttributes() {
    return {
      picture: {
        default: "00000000-0000-0000-0000-000000000000",
        validate: matching(idShape),
        parseHTML: (element) => element.getAttribute("data-picture"),
        renderHTML: ({ picture }) => ({ "data-picture": picture }),
      },
      width: {
        default: "text",
        validate: oneOf(...pictureWidths),
        parseHTML: (element) =>
          pictureWidths.find((width) => width === element.getAttribute("data-width")) ?? "text",
        renderHTML: ({ width }) => ({ "data-width": width }),
      },
      alt: textAttribute("alt", 500),
      credit: textAttribute("credit", 200),
      isDecorative: {
        default: false,
        validate: oneOf(true, false),
        parseHTML: (element) => element.hasAttribute("data-decorative"),
        renderHTML: ({ isDecorative }) => (isDecorative ? { "data-decorative": "" } : {}),
      },
    };
  },
  // Only what our own editor copied names a picture of the library.
  parseHTML: () => [
    {
      tag: "figure[data-type=picture]",
      getAttrs: (element) =>
        idShape.test(element.getAttribute("data-picture") ?? "") ? null : false,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    "figure",
    mergeAttributes(HTMLAttributes, { "data-type": "picture" }),
    0,
  ],
});

function textAttribute(name: string, limit: number) {
  return {
    default: "",
    validate: shortText(limit),
    parseHTML: (element: HTMLElement) =>
      (element.getAttribute(`data-${name}`) ?? "").slice(0, limit),
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] ? { [`data-${name}`]: attributes[name] } : {},
  };
}
