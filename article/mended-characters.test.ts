import { expect, test } from "vitest";
import { mendCharacters } from "./mended-characters";

test.each([
  [
    "The of\u00ADfi\u00ADcial \uFB01gures\u000C were de\u00AD\nlayed\u0010 until May",
    "The official figures  were delayed until May",
  ],
  ["de\ufffe\r\nlayed", "delayed"],
  ["de\u0002\nlayed", "delayed"],
  ["\ufb00 \ufb01 \ufb02 \ufb03 \ufb04 \ufb05 \ufb06", "ff fi fl ffi ffl st st"],
  ["a\u200bb\ufeffc\u0000d\u0085e\u2028f\u2029g", "abcd\ne\nf\ng"],
  ["a\u000bb\r\nc\rd\te", "a\nb\nc\nd\te"],
  ["half \ud83d of a sign", "half  of a sign"],
  ["open \u{e0053}\u{e0045}\u{e0043}\u{e0052}\u{e0045}\u{e0054}words", "open words"],
])("%j becomes %j", (text, mended) => {
  expect(mendCharacters(text)).toBe(mended);
});

test.each([
  "می\u200cخواهم",
  "क\u094d\u200dष",
  "\u200eabc\u200f",
  "👩\u200d🚒",
  "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  "ﷺ ﻻ",
])("%j stays as it is", (text) => {
  expect(mendCharacters(text)).toBe(text);
});
