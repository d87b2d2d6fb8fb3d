import type { Size } from "@/newsroom/renditions";
import type { Pixels } from "./pixels";
import { setText } from "./set-text";

type Fitting = Omit<Parameters<typeof setText>[1], "size" | "width" | "breaksWords"> & {
  /** Largest first. */
  sizes: readonly number[];
  room: Size;
};

/**
 * Words at the largest of the sizes at which all of them have room. What is too long even at the
 * smallest is broken within words, and then ends early, with a sign that it does.
 */
export async function fitText(words: string, { sizes, room, ...rest }: Fitting): Promise<Pixels> {
  const fits = ({ info }: Pixels) => info.width <= room.width && info.height <= room.height;
  for (const size of sizes) {
    const set = await setText(words, { ...rest, size, width: room.width });
    if (fits(set)) return set;
  }
  const smallest = { ...rest, size: sizes.at(-1) ?? 1, width: room.width, breaksWords: true };
  const letters = [...graphemes.segment(words)].map(({ segment }) => segment);
  let [some, tooMany] = [0, letters.length + 1];
  let best = await setText("…", smallest);
  while (tooMany - some > 1) {
    const count = Math.floor((some + tooMany) / 2);
    const shown = letters.slice(0, count).join("").trimEnd();
    const set = await setText(count < letters.length ? `${shown}…` : shown, smallest);
    if (fits(set)) [some, best] = [count, set];
    else tooMany = count;
  }
  return best;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
