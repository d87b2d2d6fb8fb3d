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
  const words: SearchWord[] = [];
  // Most words of a long text stand in it many times.
  const known = new Map<string, readonly SearchWord[]>();
  for (const piece of text.split(/[ \t\n\r]+/)) {
    const these = known.get(piece) ?? wordsIn(piece);
    known.set(piece, these);
    for (const word of these) {
      if (words.length >= most) return words;
      words.push(word);
    }
  }
  return words;
}

/** The words of what stands between two blanks. */
function wordsIn(text: string): SearchWord[] {
  const plain = inOneForm(text);
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
  return { parts, whole: whole.map(cut), within: isNumber ? [] : numbersIn(linked, parts) };
}

function numbersIn(linked: readonly string[], parts: readonly Part[]): string[] {
  const numbers: string[] = [];
  for (let from = 0; from < linked.length; from += 1) {
    let to = from;
    while (isFigures(linked[to] ?? "")) to += 1;
    if (to - from > 1)
      numbers.push(joined(parts.slice(from, to)), ...inThousands(linked.slice(from, to)));
    from = Math.max(from, to);
  }
  return numbers;
}

/** Numbers are written with and without signs between their thousands. */
function inThousands(linked: readonly string[]): string[] {
  return linked.slice(1).every((part) => part.length === 3) ? [linked.join("")] : [];
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
  return { forms: formsOf(plain), exact: sign ? cut(plain + sign) : "", run: [] };
}

function partOfRun(piece: string): Part {
  return { forms: [], exact: "", run: piece.match(runLetters) ?? [] };
}

/** A hamza is written on one seat or another, or left out: the word with its seat and without are both kept. */
function formsOf(word: string): string[] {
  if (!/[ؤئء]/.test(word)) return [cut(word)];
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
      .replace(/(\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, "$1,")
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
      .replace(accents, (whole, base: string) => (whole.startsWith("и\u0306") ? "и\u0306" : base))
      .replace(arabicSeats, (seat) => (seat.startsWith("و") ? "ؤ" : "ئ"))
      .replace(arabicMarks, "")
      .replace(/\u093c/g, "")
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

const arabicSeats = /[\u0648\u064a\u06cc\u0649]\p{M}*?\u0654/gu;
const arabicMarks =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]/g;

/** Letters that no decomposition takes apart, as people write them who do not have them. */
const plainly: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
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
const otherwiseWritten = /[ßæœøłđðþħŧıςٱىیکڪةۃہھە٫٬]/g;

/** Figures of every script stand in Unicode ten by ten, from nought to nine. */
function figureOf(figure: string): string {
  const code = figure.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
