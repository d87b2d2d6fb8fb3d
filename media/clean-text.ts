import { settled } from "@/newsroom/bidi";

/**
 * Text from outside as it may be kept: composed (NFC), without control characters and halves of
 * characters, and with its turns of direction ended (newsroom/bidi.ts), at most `longest` characters.
 * It stays text: what looks like markup is kept as typed.
 */
export function cleanText(text: string, longest: number): string {
  return settledWithin(clean(text, longest).replace(/\s+/g, " ").trim(), longest);
}

/** The same for text of several lines. */
export function cleanLines(text: string, longest: number): string {
  const lines = clean(text, longest).replace(/\r\n?/g, "\n").split("\n");
  const trimmed = lines.map((line) => line.replace(/\s+/g, " ").trim()).join("\n");
  return settledWithin(trimmed.replace(/\n{3,}/g, "\n\n").trim(), longest);
}

/** An address of the web, or "" for anything else; a shortened one would lead elsewhere. */
export function cleanAddress(text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed.length > longest || !URL.canParse(trimmed)) return "";
  const url = new URL(trimmed);
  const isWeb = /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return isWeb && url.href.length <= longest ? url.href : "";
}

function clean(text: string, longest: number): string {
  // What is far too long is cut before any work is put into it.
  return text
    .slice(0, longest * 4)
    .normalize("NFC")
    .replace(unwanted, "");
}

/** Control characters but for white space, halves of characters, what is none, and the byte order mark. */
const unwanted = /\ufeff|(?!\s)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : [...text].slice(0, longest).join("").trim();
}

/** Ending the turns may take more room than there is: then there are none. */
function settledWithin(text: string, longest: number): string {
  const fitting = cut(text, longest);
  const calm = settled(fitting);
  return calm.length <= longest ? calm : fitting.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}
