import { beginsElided, isElided } from "./elisions";
import {
  type MarkedLanguage,
  openQuotations,
  type QuotationKind,
  type QuotationMarks,
  quotationMarks,
} from "./quotation-marks";
import { isAddress, isCode, lastWord } from "./typed-words";

/** What stands instead of a typed character: how many characters before it go, and what comes. */
export type Setting = { remove: number; insert: string };

/**
 * How a typed character is set, by the language and the paragraph as it stands before it. Null: as
 * typed. Only single characters are set; pasted and dictated text stays as it came. What was set as
 * a quotation is mended when the next letters show that it was an apostrophe, and the other way round.
 */
export function settingOf(typed: string, before: string, language: MarkedLanguage): Setting | null {
  const given: Given = { typed, before, language, marks: quotationMarks[language] };
  if ([...typed].length !== 1) return null;
  const word = lastWord(before);
  if (isAddress(word) || isCode(word)) return isQuote(typed) ? closingOnly(given) : null;
  if (isQuote(typed)) return elidedBefore(given) ?? quotation(given);
  for (const rule of rules) {
    const set = rule(given);
    if (set) return set;
  }
  return null;
}

type Given = { typed: string; before: string; language: MarkedLanguage; marks: QuotationMarks };
type Rule = (given: Given) => Setting | null;

const rules: readonly Rule[] = [
  dash,
  ellipsis,
  betweenBlanks,
  blankInside,
  apostropheAfterAll,
  gershayimAfterAll,
  notAPrime,
  year,
  elided,
  elidedBefore,
  addressAfterAll,
];

function isQuote(typed: string): boolean {
  return typed === '"' || typed === "'";
}

/** Where a quotation can begin: at the start, after a blank, an opening bracket or mark, or a stroke. */
function opensAfter(before: string, marks: QuotationMarks): boolean {
  const last = before.at(-1) ?? "";
  if (last === "" || /[\s([¿¡/]/.test(last)) return true;
  return [marks.double, marks.inner, marks.single].some(
    (pair) => pair && pair[0] !== pair[1] && before.endsWith(pair[0]),
  );
}

function quotation({ typed, before, marks }: Given): Setting {
  const open = openQuotations(before, marks);
  const isDouble = typed === '"';
  const innermost = open.findLast((kind) => isDouble === (kind !== "single"));
  if (innermost && before.endsWith(marks[innermost]?.[0] ?? "\n")) return emptied(marks, innermost);
  const last = before.at(-1) ?? "";
  const isAfterDash = /[—–-]/.test(last);
  if (innermost && before.endsWith(" ") && hasBlankInside(before, marks, innermost))
    return { remove: 1, insert: "\u00a0»" };
  // A dash can end what is said, and an elided article can stand before it: l’«amico».
  const isEither = isAfterDash || (isDouble && /\p{L}’$/u.test(before));
  const opens = isEither ? innermost === undefined : opensAfter(before, marks);
  if (opens) {
    const kind = !isDouble ? "single" : marks.inner && open.includes("double") ? "inner" : "double";
    return { remove: 0, insert: marks[kind]?.[0] ?? "" };
  }
  return { remove: 0, insert: measured(typed, before) ?? closing(typed, before, marks, innermost) };
}

/** Feet and minutes, inches and seconds after a number, unless the number stands at the end of a quotation. */
function measured(typed: string, before: string): string | null {
  return typed === '"' && /\d\s?′\s?\d+(?:[.,]\d+)?$/.test(before) ? "″" : null;
}

function closing(
  typed: string,
  before: string,
  marks: QuotationMarks,
  innermost: QuotationKind | undefined,
): string {
  const closed = innermost && marks[innermost]?.[1];
  if (closed !== undefined) return closed;
  if (/\d$/.test(before)) return typed === '"' ? "″" : "′";
  if (/\p{Script=Hebrew}$/u.test(before)) return typed === '"' ? "״" : "׳";
  return typed === '"' ? marks.double[1] : "’";
}

/** Two marks with nothing between them. A French pair then shares its space. */
function emptied(marks: QuotationMarks, kind: QuotationKind): Setting {
  return { remove: 0, insert: marks[kind]?.[1].trim() ?? "" };
}

/** In an address or code a mark closes the quotation that began before it, and is else as typed. */
function closingOnly({ typed, before, marks }: Given): Setting | null {
  const start = before.length - lastWord(before).length;
  const open = openQuotations(before.slice(0, start), marks);
  const innermost = open.findLast((kind) => (typed === '"') === (kind !== "single"));
  const isClosed = openQuotations(before, marks).length < open.length || isInCall(lastWord(before));
  return innermost && !isClosed ? { remove: 0, insert: marks[innermost]?.[1] ?? "" } : null;
}

function isInCall(word: string): boolean {
  const opened = word.lastIndexOf("(");
  return opened > 0 && !word.includes(")", opened) && /\w/.test(word.charAt(opened - 1));
}

function dash({ typed, before }: Given): Setting | null {
  return typed === "-" && before.endsWith("-") && !before.endsWith("--")
    ? { remove: 1, insert: "—" }
    : null;
}

function ellipsis({ typed, before }: Given): Setting | null {
  return typed === "." && before.endsWith("..") && !before.endsWith("...")
    ? { remove: 2, insert: "…" }
    : null;
}

function betweenBlanks({ typed, before }: Given): Setting | null {
  return typed === " " && /\s-$/.test(before) ? { remove: 1, insert: "– " } : null;
}

/** Somebody who types the blank inside French marks means the one that is there. */
function blankInside({ typed, before, marks }: Given): Setting | null {
  return typed === " " && marks.double[0].endsWith("\u202f") && before.endsWith(marks.double[0])
    ? { remove: 1, insert: "\u00a0" }
    : null;
}

function hasBlankInside(before: string, marks: QuotationMarks, kind: QuotationKind): boolean {
  const open = marks[kind]?.[0].trim() ?? "";
  return kind === "double" && before.slice(before.lastIndexOf(open)).startsWith(`${open}\u00a0`);
}

/** A letter straight after what closed a single quotation behind another: it was an apostrophe. */
function apostropheAfterAll({ typed, before, marks }: Given): Setting | null {
  const close = marks.single[1];
  if (close === "’" || !/\p{L}/u.test(typed) || !before.endsWith(close)) return null;
  return /[\p{L}\d]$/u.test(before.slice(0, -close.length))
    ? { remove: close.length, insert: `’${typed}` }
    : null;
}

/** In Hebrew the same signs stand within acronyms and after letters for foreign sounds. */
function gershayimAfterAll({ typed, before }: Given): Setting | null {
  if (!/\p{Script=Hebrew}/u.test(typed)) return null;
  const sign = /\p{Script=Hebrew}([”’])$/u.exec(before)?.[1];
  return sign === undefined ? null : { remove: 1, insert: `${sign === "”" ? "״" : "׳"}${typed}` };
}

/** 1990’s: a small letter after a number's prime. Minutes of arc stay. */
function notAPrime({ typed, before }: Given): Setting | null {
  return /\p{Ll}/u.test(typed) && /\d′$/.test(before) && !/°\s?\d+′$/.test(before)
    ? { remove: 1, insert: `’${typed}` }
    : null;
}

/** ’90s: two digits after what would open a quotation are a year; a third makes it one again. */
function year({ typed, before, marks }: Given): Setting | null {
  if (!/\d/.test(typed)) return null;
  const open = marks.single[0];
  const stands = /(’|[‘‚‹›])(\d{1,2})$/.exec(before);
  if (!stands) return null;
  const [whole, sign, digits = ""] = stands;
  const at = before.slice(0, -whole.length);
  if (!startsWord(at, marks)) return null;
  if (digits.length === 1 && sign === open && open !== "’")
    return { remove: whole.length, insert: `’${digits}${typed}` };
  return digits.length === 2 && sign === "’" && open !== "’"
    ? { remove: whole.length, insert: `${open}${digits}${typed}` }
    : null;
}

/** ’tis, ’em, ’cause: known words that begin with an apostrophe, and those that only began like them. */
function elided({ typed, before, language, marks }: Given): Setting | null {
  if (!/\p{L}/u.test(typed)) return null;
  const stands = /([‘‚’‹›])(\p{L}+)$/u.exec(before);
  if (!stands) return null;
  const [whole, sign, letters = ""] = stands;
  if (!startsWord(before.slice(0, -whole.length), marks)) return null;
  const open = marks.single[0];
  const word = letters + typed;
  if (sign === open && open !== "’" && word.length > 1 && isElided(word, language))
    return { remove: whole.length, insert: `’${word}` };
  const isOver = sign === "’" && letters.length > 1 && isElided(letters, language);
  return isOver && open !== "’" && !beginsElided(word, language)
    ? { remove: whole.length, insert: `${open}${word}` }
    : null;
}

/** ’n’, ’s avonds: a single letter is such a word only when it has ended. */
function elidedBefore({ typed, before, language, marks }: Given): Setting | null {
  if (!/[\s'’-]/.test(typed)) return null;
  const stands = /([‘‚‹›])(\p{L})$/u.exec(before);
  if (!stands) return null;
  const [whole, sign, letter = ""] = stands;
  const fits = sign === marks.single[0] && isElided(letter, language);
  if (!fits || !startsWord(before.slice(0, -whole.length), marks)) return null;
  return { remove: whole.length, insert: `’${letter}${typed === "'" ? "’" : typed}` };
}

function startsWord(before: string, marks: QuotationMarks): boolean {
  return opensAfter(before, marks) || /[—–-]$/.test(before);
}

/** What was set in a word that turns out to be an address is given back as it was typed. */
function addressAfterAll({ typed, before }: Given): Setting | null {
  if (typed !== "@" && typed !== "/") return null;
  const word = lastWord(before);
  const asTyped = word.replaceAll("’", "'").replaceAll("—", "--").replaceAll("…", "...");
  if (asTyped === word || !isAddress(asTyped + typed)) return null;
  return { remove: word.length, insert: asTyped + typed };
}
