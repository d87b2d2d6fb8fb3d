import { type Node, Slice } from "@tiptap/pm/model";
import { countWords } from "@/newsroom/count-words";
import { bodyWordLimit } from "@/newsroom/fields";

/** As much of what is pasted as the story still holds, from its beginning, and how many words that is of how many. */
export type Fitted = { slice: Slice; words: number; given: number };

/** What one change may be in letters, so that the newsroom takes it: three bytes each at most, and room for what is around. */
const mostLetters = 600_000;

/** `room` is how many words the story still holds. */
export function fitLimit(slice: Slice, room: number, letters = mostLetters): Fitted {
  const given = wordsIn(slice);
  const inLetters = slice.content.textBetween(0, slice.content.size, " ", " ").length;
  if (given <= room && inLetters <= letters) return { slice, words: given, given };
  const end = endOf(slice, Math.max(0, room), letters);
  if (end === 0) return { slice: Slice.empty, words: 0, given };
  const content = slice.content.cut(0, end);
  const cut = new Slice(
    content,
    slice.openStart,
    Math.min(slice.openEnd, depthOf(content.lastChild)),
  );
  return { slice: cut, words: wordsIn(cut), given };
}

/** How many words a text of so many may still take up in place of what is selected. */
export function roomIn(doc: Node, from: number, to: number): number {
  return (
    bodyWordLimit -
    countWords(doc.textBetween(0, doc.content.size, " ")) +
    countWords(doc.textBetween(from, to, " "))
  );
}

/** Said when not all of it fitted. */
export function limitWords({ words, given }: Fitted): string {
  const limit = bodyWordLimit.toLocaleString("en");
  if (words === 0)
    return `Nothing was pasted: a story holds at most ${limit} words, and this one is full.`;
  return `A story holds at most ${limit} words. The first ${words.toLocaleString("en")} of ${given.toLocaleString("en")} words were pasted.`;
}

function wordsIn({ content }: Slice): number {
  return countWords(content.textBetween(0, content.size, " ", " "));
}

function endOf({ content }: Slice, room: number, letters: number): number {
  let end = 0;
  let words = 0;
  let written = 0;
  let isFull = false;
  content.descendants((node, position) => {
    if (isFull) return false;
    if (!node.isText) return true;
    const text = node.text ?? "";
    const many = countWords(text);
    if (words + many <= room && written + text.length <= letters) {
      words += many;
      written += text.length;
      end = position + node.nodeSize;
      return false;
    }
    isFull = true;
    let fits = 0;
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      const many = countWords(word);
      if (words + many > room || written + index + word.length > letters) {
        // A script without spaces is one run of many words.
        if (many > 1)
          fits = Math.max(fits, index + beginning(word, room - words, letters - written - index));
        break;
      }
      words += many;
      fits = index + word.length;
    }
    if (fits > 0) end = position + fits;
    return false;
  });
  return end;
}

/** How much of a run of words has so many of them, and so many letters, at most. */
function beginning(run: string, words: number, letters: number): number {
  let fits = 0;
  let over = Math.min(run.length, Math.max(0, letters)) + 1;
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (countWords(run.slice(0, middle)) <= words) fits = middle;
    else over = middle;
  }
  const isHalf = /[\ud800-\udbff]/.test(run[fits - 1] ?? "");
  return isHalf ? fits - 1 : fits;
}

function depthOf(node: Node | null): number {
  return node && !node.isText ? 1 + depthOf(node.lastChild) : 0;
}
