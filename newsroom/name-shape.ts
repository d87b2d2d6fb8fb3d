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
  const line = widthOf(name.trim().replace(/\s+/gu, " "));
  const [best = { width: line, parts: [name] }] = [
    ...betweenWords(name),
    ...withinWords(name),
  ].sort((a, b) => a.width - b.width);
  return {
    line: stepOf(line),
    half: stepOf(Math.min(line, best.width)),
    parts: best.parts,
    script: /\p{Script=Arabic}/u.test(name)
      ? language === "ur"
        ? "nastaliq"
        : "naskh"
      : undefined,
  };
}

/** A way to set a name in two lines, with the width of the longer one. */
type Break = { width: number; parts: readonly string[] };

function betweenWords(name: string): Break[] {
  return [...name.trim().matchAll(/\s+/gu)].map(({ index, 0: { length } }) => ({
    width: Math.max(
      widthOf(name.trim().slice(0, index)),
      widthOf(name.trim().slice(index + length)),
    ),
    parts: [name],
  }));
}

/** Only words that do not stand in one piece on a phone are broken, with a hyphen. */
function withinWords(name: string): Break[] {
  return [...name.matchAll(/\S+/gu)]
    .filter(([word]) => widthOf(word) > longestWhole)
    .flatMap(({ index, 0: word }) =>
      spokenBreaks(word).map((at) => {
        const parts = [name.slice(0, index + at), name.slice(index + at)] as const;
        return { width: Math.max(widthOf(`${parts[0]}-`.trim()), widthOf(parts[1].trim())), parts };
      }),
    );
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
 * Where a word of Latin letters can be broken so that each part can be spoken: before the last
 * consonant between two vowels, and not close to its ends. A browser without a dictionary would break
 * it anywhere.
 */
function spokenBreaks(word: string): number[] {
  return [...word.matchAll(/(?<=[aeiouyäöüáéíóúàèìòùâêîôûı])(?=[bcdfgklmnprstvwxz][aeiouäöü])/giu)]
    .map(({ index }) => index)
    .filter((index) => index > 3 && index < word.length - 3);
}
