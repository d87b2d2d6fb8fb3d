import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { wholeNumber } from "../validate";

/** Lists, one inside another at will; an item begins with a paragraph. */
export const lists = [
  BulletList,
  OrderedList.extend({
    addAttributes() {
      return {
        start: {
          default: 1,
          validate: wholeNumber(0, 100_000),
          parseHTML: (element) => Number.parseInt(element.getAttribute("start") ?? "1", 10) || 1,
          renderHTML: ({ start }) => (start === 1 ? {} : { start }),
        },
      };
    },
  }),
  ListItem.extend({ content: "paragraph (paragraph | bulletList | orderedList)*" }),
  ListKeymap,
];
