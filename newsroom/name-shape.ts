import type { Language } from "./languages";

/**
 * How much room a paper's name takes, so that style sheets can make it as large as its place has room
 * for: `line` in one line, `half` in two, as steps of `stepWidth`. `parts` are its letters, in two
 * where a word is so long that it has to be broken. `script` is set where letters are joined.
 */
export type NameShape = {
  line: number;
  half: number;
  parts: readonly string[];
  script: "naskh" | "nastaliq" | undefined;
};

/** How many steps there are; they begin with 1. */
export const nameSteps = 21;

/** The width of a step, in ems. */
export function stepWidth(step: number): number {
  return Math.round(1.2 ** step * 100) / 100;
}

/** The shape of a name in the language that it is in. */
export function nameShape(name: string, language: Language): NameShape {
  const words = name.split(/\s+/u).filter(Boolean);
  const line = widthOf(words.join(" "));
  const breaks = words.slice(1).map((_, place) => {
    const [before, after] = [words.slice(0, place + 1), words.slice(place + 1)];
    return Math.max(widthOf(before.join(" ")), widthOf(after.join(" ")));
  });
  const whole = Math.min(line, ...breaks);
  const isBroken = Math.max(...words.map(widthOf)) > longestWhole;
  return {
    line: stepOf(line),
    half: stepOf(isBroken ? Math.min(whole, line * 0.6 + 1) : whole),
    parts: isBroken && words.length === 1 ? inTwo(name) : [name],
    script: /\p{Script=Arabic}/u.test(name)
      ? language === "ur"
        ? "nastaliq"
        : "naskh"
      : undefined,
  };
}

/** In ems: a word that is wider does not stand in one piece on a phone. */
const longestWhole = 13;

function stepOf(width: number): number {
  const step = Math.ceil(Math.log(width) / Math.log(1.2));
  return Math.min(nameSteps, Math.max(1, step));
}

/** In ems, rather too much than too little: the headline face and what stands in for it differ. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.6;
  return width;
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/\s/u, 0.24],
  [/[ijlftrI.,:;!|'’()[\]-]/u, 0.36],
  [/[mwMW@—…%&]/u, 0.92],
  [/[\p{Ll}\d]/u, 0.52],
  [/\p{Script=Arabic}/u, 0.56],
  [/\p{Lu}/u, 0.7],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.4],
];

/**
 * A word of Latin letters in two parts of about the same length, each of which can be spoken: broken
 * before the last consonant between two vowels. A browser without a dictionary would break it anywhere.
 */
function inTwo(word: string): string[] {
  const middle = word.length / 2;
  const places = [
    ...word.matchAll(/(?<=[aeiouyäöüáéíóúàèìòùâêîôûı])(?=[bcdfgklmnprstvwxz][aeiouäöü])/giu),
  ]
    .map(({ index }) => index)
    .filter((index) => Math.abs(index - middle) < middle / 3)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const [at] = places;
  return at === undefined ? [word] : [word.slice(0, at), word.slice(at)];
}
