import type { Language } from "./languages";

/**
 * The letter that stands for a paper where there is no room for its name: the first of its first word
 * that says something, as a reader sees it, in capitals where the script has them. Null for a name
 * without letters and digits.
 */
export function initialOf(name: string, language: Language): string | null {
  const words = name
    .normalize("NFC")
    .split(/[\s\u00a0]+/u)
    .filter(isSpoken);
  const isArticle = articles[language]?.test(`${words[0]} `) ?? false;
  const word = (words.length > 1 && isArticle ? words[1] : words[0]) ?? "";
  const bare = word.replace(joined[language] ?? "", "");
  const [letter] = [...graphemes.segment(bare)].map(({ segment }) => segment).filter(isSpoken);
  if (letter === undefined) return null;
  const capital = letter.toLocaleUpperCase(language);
  return [...graphemes.segment(capital)].length === 1 ? capital : letter;
}

/**
 * The colour that a paper of this name has until it chooses one: always the same for the same name,
 * and dark enough for `paperWhite` to be read on it at any size (7:1).
 */
export function inkOf(name: string): string {
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name.normalize("NFC").trim()))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return inks[hash % inks.length] ?? inks[0];
}

/** The ground of the paper's pages in the light. */
export const paperWhite = "#fbfaf7";

export const inks = [
  "#8f1f12",
  "#7a3b00",
  "#5c4700",
  "#3b5000",
  "#0f5a2c",
  "#00564e",
  "#005066",
  "#0b4a8f",
  "#3a3f9e",
  "#5b2f97",
  "#772478",
  "#8c1d4d",
] as const;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Articles that stand as a word of their own. */
const articles: Partial<Record<Language, RegExp>> = {
  en: /^(the|an?) /i,
  de: /^(der|die|das) /i,
  es: /^(el|la|los|las) /i,
  fr: /^(le|la|les) /i,
  it: /^(il|lo|la|i|gli|le) /i,
  nl: /^(de|het) /i,
  pt: /^(o|a|os|as) /i,
};

/** Articles that are written onto the word. */
const joined: Partial<Record<Language, RegExp>> = {
  ar: /^ال(?=\p{L}{2})/u,
  fr: /^l['’](?=\p{L})/iu,
  it: /^l['’](?=\p{L})/iu,
};

function isSpoken(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
