import type { Direction } from "./languages";

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const letter = /\p{L}/gu;

/**
 * The direction of a text by its own letters: that of most of them, and of the first where neither
 * has more. Digits, signs and quotation marks say nothing; a text without letters runs as what is
 * around it does.
 */
export function directionOfText(text: string, around: Direction): Direction {
  let balance = 0;
  let first: Direction | null = null;
  for (const [one] of text.slice(0, longestLook).matchAll(letter)) {
    const direction = rightToLeft.test(one) ? "rtl" : "ltr";
    first ??= direction;
    balance += direction === "rtl" ? 1 : -1;
  }
  if (balance === 0) return first ?? around;
  return balance > 0 ? "rtl" : "ltr";
}

/** Letters beyond these change nothing that a reader would see otherwise. */
const longestLook = 1_200;

export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** A stretch of a text; `isNumber` where it reads from left to right whatever runs around it. */
export type Stretch = { text: string; isNumber: boolean };

/**
 * A text cut where a number of several parts or with a sign begins and ends: `+90 212 555 0000`,
 * `(0212) 555-0000`, `1 250 000`, `−5`. Among letters that run from right to left, the parts of such
 * a number would come in the wrong order.
 */
export function numbersIn(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const found of text.matchAll(number)) {
    if (found.index > end) stretches.push({ text: text.slice(end, found.index), isNumber: false });
    stretches.push({ text: found[0], isNumber: true });
    end = found.index + found[0].length;
  }
  if (end < text.length || stretches.length === 0)
    stretches.push({ text: text.slice(end), isNumber: false });
  return stretches;
}

/** With a sign before it, or in groups: of a telephone, between blanks, brackets, hyphens, dots and strokes, or of thousands. */
const number =
  /(?=[+\u2212(\p{Nd}-])(?<![\p{L}\p{Nd}])(?:[+\u2212-]\(?\p{Nd}+(?:[\s().,/\u2011-]{1,3}\p{Nd}+)*|\(?\p{Nd}{2,5}\)?(?:[\u0020\u00a0\u202f./\u2011-]{1,2}\(?\p{Nd}{2,}\)?){2,}|\(\p{Nd}{2,5}\)[\u0020\u00a0]?\p{Nd}{3,}(?:[\u0020\u00a0.\u2011-]\p{Nd}{2,})*|\p{Nd}{1,3}(?:[\u00a0\u202f\u2009\u0020]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}{2,4}[\u0020\u2011-]\p{Nd}{5,})/gu;
