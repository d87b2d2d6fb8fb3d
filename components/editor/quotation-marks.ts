import type { Language } from "@/newsroom/languages";

type Pair = readonly [open: string, close: string];

/** A language's marks: of speech, of speech within speech that is typed as double, and of what is typed as single. */
export type QuotationMarks = { double: Pair; inner?: Pair; single: Pair };

const english: QuotationMarks = { double: ["“", "”"], single: ["‘", "’"] };
const guillemets: QuotationMarks = { double: ["«", "»"], inner: ["“", "”"], single: ["‘", "’"] };
const low: QuotationMarks = { double: ["„", "“"], single: ["‚", "‘"] };
const lowHigh: QuotationMarks = { double: ["„", "”"], single: ["‚", "’"] };
const high: QuotationMarks = { double: ["”", "”"], single: ["’", "’"] };

/**
 * The house's marks by language: those of every edition, and of the languages that phrases are most
 * often quoted in. French sets a narrow no-break space inside its guillemets.
 */
export const quotationMarks = {
  en: english,
  ar: { double: ["«", "»"], inner: ["“", "”"], single: ["‹", "›"] },
  de: low,
  es: guillemets,
  fa: { double: ["«", "»"], inner: ["“", "”"], single: ["‹", "›"] },
  fr: { double: ["«\u202f", "\u202f»"], inner: ["“", "”"], single: ["‘", "’"] },
  he: high,
  it: guillemets,
  nl: english,
  pt: guillemets,
  tr: english,
  ur: english,
  bg: low,
  cs: low,
  da: { double: ["»", "«"], single: ["›", "‹"] },
  el: guillemets,
  fi: high,
  hu: lowHigh,
  nb: { double: ["«", "»"], inner: ["‘", "’"], single: ["‘", "’"] },
  pl: { double: ["„", "”"], inner: ["«", "»"], single: ["‚", "’"] },
  ro: { double: ["„", "”"], inner: ["«", "»"], single: ["‚", "’"] },
  ru: { double: ["«", "»"], inner: ["„", "“"], single: ["‘", "’"] },
  sv: high,
  uk: { double: ["«", "»"], inner: ["„", "“"], single: ["‘", "’"] },
} satisfies Record<Language, QuotationMarks> & Record<string, QuotationMarks>;

export type MarkedLanguage = keyof typeof quotationMarks;

export function hasQuotationMarks(tag: string): tag is MarkedLanguage {
  return Object.hasOwn(quotationMarks, tag);
}

export type QuotationKind = keyof QuotationMarks;

/** Which quotations are open at the end of a text, the innermost last. */
export function openQuotations(before: string, marks: QuotationMarks): QuotationKind[] {
  const open: QuotationKind[] = [];
  const letters = [...before];
  letters.forEach((letter, at) => {
    const innermost = open.at(-1);
    if (innermost && sign(marks[innermost]?.[1]) === letter && !isApostrophe(letters, at))
      open.pop();
    else {
      const kind = kinds.find((one) => sign(marks[one]?.[0]) === letter);
      if (kind && !isApostrophe(letters, at)) open.push(kind);
    }
  });
  return open;
}

const kinds: readonly QuotationKind[] = ["double", "inner", "single"];

/** The mark itself, without the space that goes with it. */
function sign(mark: string | undefined): string | undefined {
  return mark?.trim();
}

/** The sign that also closes single quotations is none between letters, and never opens after one. */
function isApostrophe(letters: readonly string[], at: number): boolean {
  if (letters[at] !== "’") return false;
  return isWord(letters[at + 1]) && (isWord(letters[at - 1]) || isWord(letters[at + 2]));
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}
