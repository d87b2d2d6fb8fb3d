import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asLine } from "./as-line";

describe("text from anywhere as one line", () => {
  test.each([
    [
      "The of\u00adfi\u00adcial \ufb01gures\u000c were de\u00ad\nlayed\u0010 until May",
      "The official figures were delayed until May",
    ],
    ["two\r\nlines\u2028and\u0085more", "two lines and more"],
    ["a\u200bb\ufeffc\u2060d", "abcd"],
    ["\u202eevil\u202c \u2067x\u2069", "evil x"],
    ["Mu\u0308nchen", "M\u00fcnchen"],
    ["\ufefb\ufe8d", "\u0644\u0627\u0627"],
    ["half \ud83d a letter", "half a letter"],
    ["\tone  \u00a0 two ", "one two"],
  ])("%j is %j", (text, line) => {
    expect(asLine(text)).toBe(line);
  });

  test.each([
    ["می\u200cخواهم"],
    ["क्\u200dष"],
    ["👩\u200d🚒"],
    ["❤\ufe0f"],
    ["🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["a\u200f!"],
    ["﷽ ﷺ"],
    ["神\ufa19"],
  ])("%j stays as its script needs it", (text) => {
    expect(asLine(text)).toBe(text);
  });

  test("is the same when it is taken again, and holds nothing that could not be kept", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = asLine(text);
        expect(asLine(line)).toBe(line);
        expect(line).not.toMatch(/\p{Cs}|\p{Cc}|\u00ad/u);
      }),
    );
  });
});
