import { undoubled } from "@/media/twice-encoded";

/** A text in letters of an unnamed kind, as it is best read. `isSure`: no other reading makes as good words. */
export type OldText = { texts: string[]; isSure: boolean; isUtf8?: boolean };

/**
 * Reads texts that were written in one encoding of which nothing is said. Where they are UTF-8 they
 * are read so, and where they were written in it twice as they were before; else every old encoding is tried, and the one is taken that makes the best words by
 * what writing looks like in any language: one script in a word, capitals at its beginning, vowels
 * between consonants, marks where marks stand. `known`: what the same fields say elsewhere.
 */
export function readOldTexts(texts: readonly Uint8Array[], known: readonly string[] = []): OldText {
  const modern = readAs("utf-8", texts);
  if (modern) {
    const undone = modern.map(undoubled);
    return { texts: undone, isSure: undone.join() === modern.join(), isUtf8: true };
  }
  const readings = encodings
    .flatMap((encoding) => {
      const read = readAs(encoding, texts);
      const score = read ? scoreOf(read, texts, known) - priorOf(encoding) : 0;
      return read ? [{ read, score, isKnowable: !unknowable.includes(encoding) }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best] = readings;
  if (!best) return { texts: texts.map(readAsWindows), isSure: false };
  const other = readings.find(({ read }) => read.join("\0") !== best.read.join("\0"));
  const isAhead = !other || best.score - other.score >= margin;
  const isSure = isAhead && best.score > 0 && (best.isKnowable || best.score > saidElsewhere / 2);
  return { texts: best.read, isSure };
}

/** By how much the best reading has to be better than any other before it is believed. */
const margin = 4;

/** The most frequent first: where two readings are as good, the likelier is shown. */
const encodings = [
  "windows-1252",
  "macintosh",
  "windows-1250",
  "windows-1251",
  "windows-1256",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1257",
  "x-mac-cyrillic",
  "koi8-r",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-6",
  "iso-8859-7",
  "windows-874",
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
] as const;

/** Any bytes make letters of these, and what makes words of them is in no table here. */
const unknowable: readonly string[] = [
  "windows-874",
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
];

/** What it weighs that the same field says the same elsewhere in the file. */
const saidElsewhere = 100;

/** How much less likely an encoding is than the first, before a letter is read. */
function priorOf(encoding: string): number {
  if (encoding === "windows-1252") return 0;
  if (encoding === "macintosh") return 0.5;
  return encoding.startsWith("iso-") ? 3 : 1.5;
}

function isPlain(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** As Windows-1252; what is no letter there stays the control that it is. */
export function readAsWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (letter) => gaps[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Null where the bytes are none of this encoding. */
function readAs(encoding: string, texts: readonly Uint8Array[]): string[] | null {
  const isModern = encoding === "utf-8";
  if (encoding === "windows-1252") {
    const read = texts.map(readAsWindows);
    return read.some((text) => /[\x80-\x9f]/.test(text)) ? null : read;
  }
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const read = texts.map((bytes) => decoder.decode(bytes));
    return !isModern && read.some((text) => /[\x80-\x9f\ue000-\uf8fe]/.test(text)) ? null : read;
  } catch {
    return null;
  }
}

/** What stands where Latin-1 has controls. Node's own reading leaves them as they are in some of its versions. */
const gaps = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function scoreOf(
  read: readonly string[],
  texts: readonly Uint8Array[],
  known: readonly string[],
): number {
  const isSaidElsewhere = read.some(
    (text, n) => !isPlain(texts[n] ?? new Uint8Array()) && known.some((one) => isSame(one, text)),
  );
  const distinct = new Set(read.filter((_, n) => !isPlain(texts[n] ?? new Uint8Array())));
  let score = isSaidElsewhere ? saidElsewhere : 0;
  for (const text of distinct) score += textScore(text);
  return score;
}

/** A short old field holds the beginning of what the new one says whole. */
function isSame(one: string, other: string): boolean {
  const [whole, part] = [one.normalize("NFC").trim(), other.normalize("NFC").trim()];
  return part.length >= 4 && whole.startsWith(part);
}

/** In characters: more of a text tells no more of its letters. */
const enough = 2_000;

function textScore(text: string): number {
  const composed = text.slice(0, enough).normalize("NFC");
  let score = 0;
  for (const word of composed.match(/[\p{L}\p{M}]+/gu) ?? []) score += wordScore(word);
  for (const found of composed.matchAll(/(?![\x20-\x7e])[^\p{L}\p{M}\p{N}\s]/gu))
    score += signScore(
      found[0],
      composed[found.index - 1] ?? " ",
      composed[found.index + found[0].length] ?? " ",
    );
  return score;
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Thai}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
];

function wordScore(word: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\x00-\x7f]+$/.test(word)) return 0;
  const used = scripts.filter((script) => script.test(word)).length;
  if (used !== 1) return -6;
  if (!/[\p{Lu}\p{Ll}]/u.test(word)) return uncasedScore(word);
  const isLatin = scripts[0]?.test(word) ?? false;
  return caseScore(word) + (isLatin ? latinScore(word) : alphabetScore(word));
}

/** Capitals stand at the beginning of a word or all through it. */
function caseScore(word: string): number {
  if (!/\p{Ll}\p{Lu}/u.test(word)) return /^\p{Lu}{3,}$/u.test(word) ? -1 : 1;
  // A family's name may begin twice: MacLeod, O’Brien.
  return /^\p{Lu}\p{Ll}{1,3}\p{Lu}\p{Ll}+$/u.test(word) ? -2 : -5;
}

/** Letters with marks in the order in which the languages of Europe need them. */
const usual = "éèáàüöäóíçãñâôêëîïûúåøæößßœ";
const known = `${usual}ąćęłńśźżčďěňřšťůžýőűășțşţğıđāēīūģķļņėįųõìòùýþð`;

function latinScore(word: string): number {
  const letters = [...word.toLowerCase()];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  const marked = letters.filter((letter) => !/[\x00-\x7f]/.test(letter));
  let score = 0;
  for (const letter of marked)
    score += usual.includes(letter) ? 1 : known.includes(letter) ? 0.6 : -3;
  if (marked.length > letters.length / 2) score -= 3 * marked.length;
  score -= 3 * clusters(word);
  // In front of a consonant the one, in front of a vowel the other.
  const base = bare(word);
  for (let at = 0; at < letters.length; at++) {
    const isBeforeVowel = /[aeiou]/.test(base[at + 1] ?? "");
    if (letters[at] === "ñ") score += isBeforeVowel ? 1 : -4;
    if (letters[at] === "ń") score += isBeforeVowel ? -4 : 1;
    if (letters[at] === "ç") score += /[aouãõ]/.test(letters[at + 1] ?? "") ? 1 : -1;
    if (/[ãõ]/.test(letters[at] ?? "")) score += /[oesa]/.test(letters[at + 1] ?? " ") ? 1 : -1;
  }
  return score;
}

/** The word without its marks; one letter for one letter. */
function bare(word: string): string {
  const others: Record<string, string> = {
    ø: "o",
    æ: "a",
    œ: "o",
    ł: "l",
    đ: "d",
    ß: "s",
    ı: "i",
    þ: "t",
    ð: "d",
  };
  return [...word.toLowerCase()]
    .map((letter) => others[letter] ?? letter.normalize("NFD")[0] ?? letter)
    .join("");
}

/** How much vowels or consonants crowd around a letter with a mark as they hardly do. */
function clusters(word: string): number {
  let found = 0;
  for (const crowd of bare(word).matchAll(/[aeiouy]{3,}|[bcdfghjklmnpqrstvwxz]{3,}/g)) {
    const original = word.slice(crowd.index, crowd.index + crowd[0].length);
    if (!/[\u0080-\uffff]/.test(original)) continue;
    found += /^[aeiouy]/.test(crowd[0]) || crowd[0].length > 3 ? 1 : 0.5;
  }
  return found;
}

const frequent: readonly [RegExp, RegExp][] = [
  [/\p{Script=Cyrillic}/u, /[оеаинтсрвлкмдпуяыьгзбчйхжшюі]/giu],
  [/\p{Script=Greek}/u, /[αεηιοσςτνρκπλμυάέήίόύώωγθδφβχ]/giu],
];

/** Words of Greek and Cyrillic are made of their frequent letters, vowels among them. */
function alphabetScore(word: string): number {
  const row = frequent.find(([script]) => script.test(word));
  const share = row ? (word.match(row[1]) ?? []).length / word.length : 0;
  const hasVowel = /[оеаиуыэюяёіїєαεηιουωάέήίόύώ]/iu.test(word);
  if (word.length === 1) return hasVowel || /[вксbzυη]/iu.test(word) ? 0.5 : -1;
  return word.length * (share > 0.75 && hasVowel ? 0.8 : -0.8);
}

function uncasedScore(word: string): number {
  if (scripts[6]?.test(word)) return kanaIn(word) ? word.length * 1.2 : word.length * 0.5;
  if (scripts[7]?.test(word)) return word.length * 0.5;
  if (scripts[3]?.test(word)) {
    const share = (word.match(/[اليمنوترهبةدسعفحكقجشأىئآصطخضإذغزثظپچگیک]/g) ?? []).length;
    return share / word.length > 0.8 ? word.length * 0.9 : -word.length;
  }
  // A vowel of Thai or a point of Hebrew stands at a letter, never first.
  return /^\p{M}/u.test(word) ? -word.length : word.length * 0.8;
}

function kanaIn(word: string): boolean {
  // Half as wide as they should be, they are bytes of something else.
  return /[\u3041-\u30fe]/.test(word);
}

/** Signs of writing stand where writing has them; what is no such sign hardly stands in a caption. */
function signScore(sign: string, before: string, after: string): number {
  const isLetter = (text: string) => /[\p{L}\p{N}]/u.test(text);
  const isOpen = /[\s([—–«„]/.test(before);
  const isEnd = /[\s.,;:!?)\]—–»]/.test(after);
  if (sign === "’" && /\p{L}/u.test(before) && /[sdmtlrv]/.test(after)) return 3;
  if (/[’'ʼ]/.test(sign)) return isLetter(before) ? 1.5 : isOpen && isLetter(after) ? 0.5 : -2;
  if (/[“„‘‚«‹]/.test(sign)) {
    if (isOpen && (isLetter(after) || /["'¿¡]/.test(after))) return 2;
    // German closes with what English opens with.
    return !/\s/.test(before) && isEnd ? 1 : -2;
  }
  if (/[”»›]/.test(sign))
    return !/\s/.test(before) && isEnd ? 2 : isOpen && isLetter(after) ? 0.5 : -2;
  if (/[–—]/.test(sign)) return isLetter(before) === isLetter(after) ? 1 : -0.5;
  if (sign === "…") return isLetter(before) || isOpen ? 1 : -1;
  if (/[¿¡]/.test(sign)) return isOpen && isLetter(after) ? 2 : -2;
  if (/[©®™]/.test(sign)) return 1;
  if (/[€£¥]/.test(sign)) return /\d/.test(before + after) || /^\s\d/.test(after) ? 1 : -2;
  if (/[°º²³½¼¾]/.test(sign))
    return /[\p{N}m\s]/u.test(before) && !/\p{Ll}/u.test(after) ? 0.5 : -3;
  if (/[، ؛؟。、「」『』・（）]/.test(sign)) return 1;
  return -3;
}
