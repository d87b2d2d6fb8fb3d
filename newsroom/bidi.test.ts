import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settled, settledThroughout } from "./bidi";

const openers: Record<string, string> = {
  "\u202a": "\u202c",
  "\u202b": "\u202c",
  "\u2066": "\u2069",
  "\u2067": "\u2069",
  "\u2068": "\u2069",
};

/** Whether every turn in a text ends in it, each end closes what began last, and nothing is overridden. */
function isBalanced(text: string): boolean {
  const owed: string[] = [];
  for (const letter of text) {
    if (letter === "\u202d" || letter === "\u202e") return false;
    const end = openers[letter];
    if (end) owed.push(end);
    else if ((letter === "\u202c" || letter === "\u2069") && owed.pop() !== letter) return false;
    if (/[\n\r\u2028\u2029]/.test(letter) && owed.length > 0) return false;
  }
  return owed.length === 0;
}

const text = fc
  .array(
    fc.constantFrom(
      ..."a1 \n\u2028عא\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2069",
    ),
    { maxLength: 60 },
  )
  .map((letters) => letters.join(""));
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

describe("a settled text", () => {
  test("is balanced line by line, whatever it was, and keeps everything but its turns", () => {
    fc.assert(
      fc.property(text, (given) => {
        const calm = settled(given);
        expect(isBalanced(calm)).toBe(true);
        expect(calm.replace(turns, "")).toBe(given.replace(turns, ""));
        expect(settled(calm)).toBe(calm);
        if (isBalanced(given) && (given.match(turns)?.length ?? 0) <= 24) expect(calm).toBe(given);
      }),
      { numRuns: 3_000 },
    );
  });

  test("leaves what stands around it alone: in a row, every prefix is the row's own", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isBalanced(`${settled(one)} · ${settled(other)}`)).toBe(true);
      }),
    );
  });

  test.each([
    ["Jo\u202eaxe", "Joaxe"],
    ["\u202bAmina", "\u202bAmina\u202c"],
    ["Amina\u202c", "Amina"],
    ["a\u2069b", "ab"],
    ["\u2067a\u202bb\u2069c", "\u2067a\u202bb\u202c\u2069c"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["a\u200eb\u200fc\u061cd\u200de", "a\u200eb\u200fc\u061cd\u200de"],
    ["\u2068x\u2069", "\u2068x\u2069"],
    ["\u202ba\nb", "\u202ba\u202c\nb"],
  ])("%j becomes %j", (given, calm) => expect(settled(given)).toBe(calm));
});

test("every text in a value is settled, and a calm value is the same value", () => {
  const at = new Date(0);
  expect(settledThroughout({ a: [{ b: "x\u202ey" }, 1, null], at })).toEqual({
    a: [{ b: "xy" }, 1, null],
    at,
  });
  const calm = { a: ["x"] };
  expect(settledThroughout(calm)).toBe(calm);
});
