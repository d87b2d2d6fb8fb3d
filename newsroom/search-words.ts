/**
 * A word as the search knows it: one text, or several that are linked by a sign (`covid-19`, `AT&T`,
 * `council’s`). Each part has the forms in which it may be written, and the whole is what stands
 * there when the signs are left out. An index and a question are both cut by `searchWords`, so that
 * whatever is shown is found by typing it as shown.
 */
export type SearchWord = {
  parts: readonly Part[];
  whole: readonly string[];
  /** Numbers in it as they are written without signs between them: found, but never asked for. */
  within: readonly string[];
};

/**
 * A part of a word. `exact` is what is asked for where a sign at its end belongs to it (`C++`), and
 * empty elsewhere. In scripts without blanks between words a part is a `run` of letters, which is
 * found by each pair of neighbours in it.
 */
export type Part = { forms: readonly string[]; exact: string; run: readonly string[] };

/**
 * The words of a text in their order, in the one form in which they are kept and asked for: no
 * capitals, no accents, no signs that cannot be seen, one form for each letter and digit.
 */
export function searchWords(text: string, most = Number.POSITIVE_INFINITY): SearchWord[] {
  const pieces = text.replace(spaced, grouped).split(/[ \t\n\r]+/);
  const known = wordsOfEach(pieces);
  const words: SearchWord[] = [];
  for (const piece of pieces)
    for (const word of known.get(piece) ?? []) {
      if (words.length >= most) return words;
      words.push(word);
    }
  return words;
}

/**
 * Most words of a long text stand in it many times, and nearly all of them stood there when it was
 * last read: a story is indexed as often as it is saved.
 */
function wordsOfEach(pieces: readonly string[]): Map<string, readonly SearchWord[]> {
  const known = new Map<string, readonly SearchWord[]>();
  const fresh: string[] = [];
  for (const piece of pieces) {
    if (known.has(piece)) continue;
    const words = remembered.get(piece);
    if (!words) fresh.push(piece);
    known.set(piece, words ?? []);
  }
  // One form is found for all at once: that is several times as fast as for each.
  const plain = inOneForm(fresh.join("\n")).split("\n");
  for (const [at, piece] of fresh.entries()) known.set(piece, wordsIn(plain[at] ?? ""));
  if (remembered.size + fresh.length > mostRemembered) remembered.clear();
  for (const piece of fresh.slice(0, mostRemembered)) remembered.set(piece, known.get(piece) ?? []);
  return known;
}

const remembered = new Map<string, readonly SearchWord[]>();
/** As many words as two people use in all that they write; about twenty megabytes. */
const mostRemembered = 40_000;

/** Thousands that a blank parts are one number. */
const spaced = /(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})/gu;

function grouped(number: string): string {
  return number.replace(/[ \u00a0\u2009\u202f]/g, ",");
}

/** The words of what stands between two blanks, in its one form. */
function wordsIn(plain: string): SearchWord[] {
  const words: SearchWord[] = [];
  let linked: string[] = [];
  let end = -2;
  const settle = () => {
    if (linked.length > 0) words.push(wordOf(linked));
    linked = [];
  };
  for (const { 0: piece, index } of plain.matchAll(pieces)) {
    const isRun = runStart.test(piece);
    const isLinked = !isRun && index === end + 1 && isLink(plain[end] ?? "", linked.at(-1) ?? "");
    if (!isLinked || linked.length === mostParts) settle();
    if (isRun) words.push({ parts: [partOfRun(piece)], whole: [], within: [] });
    else linked.push(piece);
    // Nothing is linked to a letter of a run, or across a sign that belongs to a word.
    end = isRun || signAtEnd.test(piece) ? -2 : index + piece.length;
  }
  settle();
  return words;
}

const mostParts = 6;
/** Longer words are found by so much of their beginning. */
const longest = 100;

// Runs of what stands without blanks between words; flags; pictures; and words, with a sign at their
// end (C++, C#) where nothing follows that would make it a link.
const pieces =
  /(?:(?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])\p{L}\p{M}*)+|\p{RI}{2}|\p{Extended_Pictographic}|(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])\p{L}|\p{N})(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])\p{L}|[\p{N}\p{M}])*(?:\+\+|[+#](?![\p{L}\p{N}]))?/gu;
const runStart =
  /^(?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])\p{L}/u;
const runLetters = /\p{L}\p{M}*/gu;
const signAtEnd = /[+#]$/;

/** Signs that make one word of two when nothing else stands between them. */
const links = new Set("-‐‒–—.·'’&/_:@+,~*=\u200c\u200b״׳".split(""));

function isLink(sign: string, before: string): boolean {
  return links.has(sign) && !/^[\p{Extended_Pictographic}\p{RI}]/u.test(before);
}

function wordOf(linked: readonly string[]): SearchWord {
  const parts = linked.map(partOf);
  const isNumber = linked.every(isFigures);
  const whole = parts.length < 2 ? [] : [joined(parts), ...(isNumber ? inThousands(linked) : [])];
  const within = isNumber ? wholeNumber(linked) : numbersIn(linked, parts);
  return { parts, whole: whole.map(cut), within };
}

/** The dollars of 1,000.50. */
function wholeNumber(linked: readonly string[]): string[] {
  const whole = wholePart(linked);
  return whole > 1 && whole < linked.length ? [linked.slice(0, whole).join("")] : [];
}

function numbersIn(linked: readonly string[], parts: readonly Part[]): string[] {
  const numbers: string[] = [];
  for (let from = 0; from < linked.length; from += 1) {
    let to = from;
    while (isFigures(linked[to] ?? "")) to += 1;
    if (to - from > 1)
      numbers.push(joined(parts.slice(from, to)), ...inThousands(linked.slice(from, to)));
    // 2.5bn and 3.5°C are numbers of something.
    const last = /^\d+(?=\p{L})/u.exec(linked[to] ?? "")?.[0];
    if (to > from && last) numbers.push(`${joined(parts.slice(from, to))}.${last}`);
    from = Math.max(from, to);
  }
  return numbers;
}

/** Numbers are written with and without signs between their thousands, and long ones between any figures. */
function inThousands(linked: readonly string[]): string[] {
  const plain = linked.join("");
  const whole = wholePart(linked);
  const rest = linked.slice(whole);
  const forms = plain.length >= 7 ? [plain] : [];
  if (whole > 1) forms.push([linked.slice(0, whole).join(""), ...rest].join("."));
  return [...new Set(forms)];
}

/** How many of the figures are one whole number: up to three, then three and three. What follows are decimals. */
function wholePart([first = "", ...rest]: readonly string[]): number {
  if (first.length > 3) return 1;
  const end = rest.findIndex((figures) => figures.length !== 3);
  return 1 + (end === -1 ? rest.length : end);
}

function isFigures(part: string): boolean {
  return /^\d+$/.test(part);
}

/** Two figures are kept apart, so that 3.5 is not 35. */
function joined(parts: readonly Part[]): string {
  return parts
    .map(({ forms }) => forms[0] ?? "")
    .reduce((whole, part) =>
      /\d$/.test(whole) && /^\d/.test(part) ? `${whole}.${part}` : whole + part,
    );
}

function partOf(piece: string): Part {
  const sign = piece.endsWith("++") ? "++" : signAtEnd.test(piece) ? piece.slice(-1) : "";
  const plain = piece.slice(0, piece.length - sign.length);
  const forms = formsOf(plain);
  return { forms, exact: sign ? cut((forms[0] ?? "") + sign) : "", run: [] };
}

function partOfRun(piece: string): Part {
  return { forms: [], exact: "", run: piece.match(runLetters) ?? [] };
}

/** The forms in which a word is written, the usual one first. */
function formsOf(word: string): string[] {
  if (spelledOut.test(word)) return spellings(word).map(cut);
  return /[ؤئء]/.test(word) ? seats(word) : [cut(word)];
}

/** Who does not have these letters writes them plain, or as two: `Muller` and `Mueller`. */
function spellings(word: string): string[] {
  return [0, 1].map((at) => word.replace(spelledOutAll, (letter) => asTwo[letter]?.[at] ?? letter));
}

const asTwo: Record<string, readonly [plain: string, two: string]> = {
  ä: ["a", "ae"],
  ö: ["o", "oe"],
  ü: ["u", "ue"],
  ø: ["o", "oe"],
  å: ["a", "aa"],
};
const spelledOut = /[äöüøå]/;
const spelledOutAll = /[äöüøå]/g;

/** A hamza is written on one seat or another, or left out: the word with its seat and without are both kept. */
function seats(word: string): string[] {
  const seated = word.replace(/ؤ/g, "و").replace(/ئ/g, "ي").replace(/ء/g, "");
  const bare = word.replace(/[ؤئء]/g, "");
  const forms = [...new Set([seated, bare])].filter((form) => form !== "");
  return forms.length > 0 ? forms.map(cut) : [word];
}

function cut(word: string): string {
  return word.length <= longest ? word : [...word.slice(0, longest)].filter(isWhole).join("");
}

function isWhole(letterOrHalf: string): boolean {
  return !/\p{Cs}/u.test(letterOrHalf);
}

/** One form for everything that is read as the same. */
function inOneForm(text: string): string {
  return (
    text
      .replace(/[™℠©®]/g, " ")
      .replace(/(\d)(?=[¼-¾⅐-⅞])/g, "$1 ")
      .replace(apostrophes, "'")
      .normalize("NFKC")
      .replace(apostrophes, "'")
      // Some small letters share one capital.
      .toUpperCase()
      .toLowerCase()
      .normalize("NFD")
      .replace(unseen, "")
      .replace(/(?<!\p{scx=Arabic})\u200c|\u200c(?!\p{scx=Arabic})/gu, "")
      .replace(/\u0345/g, "ι")
      .replace(accents, (whole, base: string) => ownLetter.exec(whole)?.[0] ?? base)
      .replace(arabicSeats, (seat) => (seat.startsWith("و") ? "ؤ" : "ئ"))
      .replace(arabicMarks, "")
      .replace(/\u093c/g, "")
      .replace(devanagariNasals, "ं")
      .replace(gujaratiNasals, "ં")
      .replace(tonesFirst, "$2$1")
      .replace(/เเ/g, "แ")
      .replace(/ເເ/g, "ແ")
      .replace(otherwiseWritten, (one) => plainly[one] ?? one)
      .replace(/\p{Nd}/gu, figureOf)
      .normalize("NFC")
  );
}

const apostrophes = /[’‘‛ʼʻʽ`´ʹ′＇]/g;

// Soft hyphens, joiners, marks of direction, selectors of a glyph; not the two that part words.
const unseen = /(?![\u200b\u200c])[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]|\u034f|\u20e3/gu;

const accents =
  /((?!\p{M})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}])\p{M}+/gu;

/** With its sign it is another letter than without, or is spelled with two. */
const ownLetter = /^(?:и\u0306|[aou]\u0308|a\u030a)/;

// A nasal before a letter of its own row is written whole or as a dot (हिन्दी, हिंदी), the moon as a dot too.
const devanagariNasals = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ/g;
const gujaratiNasals = /ઙ્(?=[ક-ઘ])|ઞ્(?=[ચ-ઝ])|ણ્(?=[ટ-ઢ])|ન્(?=[ત-ધ])|મ્(?=[પ-ભ])|ઁ/g;

// The tone of Thai and Lao stands over the vowel and is typed before it or after.
const tonesFirst =
  /([\u0e48-\u0e4c\u0ec8-\u0ecc])([\u0e31\u0e34-\u0e3a\u0e4d\u0eb1\u0eb4-\u0ebc\u0ecd])/g;

const arabicSeats = /[\u0648\u064a\u06cc\u0649]\p{M}*?\u0654/gu;
const arabicMarks =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]/g;

/** Letters that no decomposition takes apart, as people write them who do not have them. */
const plainly: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ڪ: "ك",
  ة: "ه",
  ۃ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  "٫": ".",
  "٬": ",",
};
const otherwiseWritten = /[ßæœłđðþħŧıςٱىیکڪةۃہھە٫٬]/g;

/** Figures of every script stand in Unicode ten by ten, from nought to nine. */
function figureOf(figure: string): string {
  const code = figure.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
