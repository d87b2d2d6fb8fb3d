/** A stream of chance that the same seed and name repeat. */
export type Chance = {
  /** A whole number from 0, below the limit. */
  below: (limit: number) => number;
  between: (least: number, most: number) => number;
  pick: <T>(list: readonly T[]) => T;
  happens: (share: number) => boolean;
  shuffled: <T>(list: readonly T[]) => T[];
};

export function chanceOf(seed: number, name: string): Chance {
  let state = [...name].reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619),
    seed | 0,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    between: (least, most) => least + next() * (most - least),
    pick: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error("There is nothing to pick from.");
      return chosen;
    },
    happens: (share) => next() < share,
    shuffled: (list) => {
      const left = [...list];
      return list.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
