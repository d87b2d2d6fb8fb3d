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
          parseHTML: (element) => startOf(element.getAttribute("start")),
          renderHTML: ({ start }) => (start === 1 ? {} : { start }),
        },
      };
    },
  }),
  ListItem.extend({ content: "paragraph (paragraph | bulletList | orderedList)*" }),
  ListKeymap,
];

/** A page may count from anywhere; a list of ours from where it can. */
function startOf(written: string | null): number {
  const start = Number.parseInt(written ?? "1", 10);
  return start >= 0 && start <= 100_000 ? start : 1;
}
