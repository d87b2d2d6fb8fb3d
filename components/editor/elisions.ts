import type { MarkedLanguage } from "./quotation-marks";

/** Words that begin with an apostrophe, which a keyboard's sign would otherwise open a quotation with. */
const elisions: Partial<Record<MarkedLanguage, readonly string[]>> = {
  en: [
    ..."tis twas twere twill tisn’t twasn’t em til till cause cos coz cuz bout round nuff neath".split(
      " ",
    ),
    ..."gainst fraid specially nother tother cept n".split(" "),
  ],
  de: [
    "ne",
    "nen",
    "nem",
    "ner",
    "nes",
    "n",
    "s",
    "rein",
    "raus",
    "rauf",
    "runter",
    "rüber",
    "ran",
    "rum",
  ],
  it: [
    "sto",
    "sta",
    "sti",
    "ste",
    "ndrangheta",
    "ndranghetista",
    "ndrine",
    "ndrina",
    "l",
    "n",
    "na",
  ],
  nl: ["s", "t", "n", "k", "m", "r", "ns", "tgeen"],
};

/** Whether a word of a language is written with an apostrophe before it. */
export function isElided(word: string, language: MarkedLanguage): boolean {
  return wordsOf(language).includes(word.toLocaleLowerCase(language));
}

/** Whether such a word begins so. */
export function beginsElided(letters: string, language: MarkedLanguage): boolean {
  return wordsOf(language).some((word) => word.startsWith(letters.toLocaleLowerCase(language)));
}

function wordsOf(language: MarkedLanguage): readonly string[] {
  return elisions[language] ?? [];
}
