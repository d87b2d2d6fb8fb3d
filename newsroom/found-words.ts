import type { Language } from "./languages";

/** Where words stand in a text, in UTF-16 units: from the first to behind the last. */
export type Span = { from: number; to: number };

/** How words are compared: whether capitals count, and by whose rules small letters become large ones. */
export type Comparing = { matchCase: boolean; language: Language };

/**
 * Where these words stand in a text, as a person sees them: whole letters and whole emoji only,
 * however they are composed; straight and typographic signs alike; what cannot be seen (soft
 * hyphens, joiners, marks of direction) does not count. Places do not overlap.
 */
export function foundWords(text: string, words: string, comparing: Comparing): Span[] {
  return foundIn(readable(text, comparing), words, comparing);
}

/** A text made ready to be searched again and again. */
export type Readable = {
  folded: string;
  /** For each unit of `folded`, where its letter begins in the text; -1 within a letter. */
  begins: readonly number[];
  /** For each length of `folded`, where its last letter ends in the text; -1 within a letter. */
  ends: readonly number[];
};

export function foundIn(text: Readable, words: string, comparing: Comparing): Span[] {
  const spans = spellings(words)
    .map((spelling) => readable(spelling, comparing).folded)
    .filter((sought) => sought !== "")
    .flatMap((sought) => spansOf(text, sought))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  let last = 0;
  return spans.filter(({ from, to }) => {
    if (from < last) return false;
    last = to;
    return true;
  });
}

export function readable(text: string, { matchCase, language }: Comparing): Readable {
  let folded = "";
  const begins: number[] = [];
  const ends: number[] = [0];
  let at = 0;
  for (const letter of lettersOf(text)) {
    const same = foldOf(letter, matchCase, language);
    for (let unit = 0; unit < same.length; unit += 1) {
      begins.push(unit === 0 ? at : -1);
      ends.push(unit === same.length - 1 ? at + letter.length : -1);
    }
    folded += same;
    at += letter.length;
  }
  return { folded, begins, ends };
}

function spansOf({ folded, begins, ends }: Readable, sought: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(sought); at !== -1; ) {
    const from = begins[at] ?? -1;
    const to = ends[at + sought.length] ?? -1;
    const isWhole = from !== -1 && to !== -1;
    if (isWhole) spans.push({ from, to });
    at = folded.indexOf(sought, at + (isWhole ? sought.length : 1));
  }
  return spans;
}

/** What the editor sets as one sign may be sought as it is typed. */
function spellings(words: string): string[] {
  const set = words.replaceAll("...", "…").replaceAll("--", "—");
  return set === words ? [words] : [words, set];
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Texts in which every unit is a letter of its own, as most are. */
const isPlain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201e\u2026\ufffc]*$/;

function lettersOf(text: string): Iterable<string> {
  if (isPlain.test(text)) return text;
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const unseen = /[\u00ad\u061c\u200b-\u200c\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Letters that are the same sign in another form: ligatures, Arabic and full-width ones. */
const otherForms = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]/g;

/** Signs that are typed one way and set another. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′ʼ‹›]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑]/g, "-"],
  [/[–―]/g, "—"],
  [/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " "],
];

function foldOf(letter: string, matchCase: boolean, language: Language): string {
  let same = letter.replace(unseen, "").replace(otherForms, (sign) => sign.normalize("NFKC"));
  for (const [some, one] of signs) same = same.replace(some, one);
  same = same.normalize("NFC");
  if (matchCase) return same;
  // By way of capitals, so that ß finds SS and every sigma the other.
  same = same.toLocaleUpperCase(language).toLocaleLowerCase(language);
  return language === "tr" ? same : same.replace("i\u0307", "i").normalize("NFC");
}
