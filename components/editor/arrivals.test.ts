import fc from "fast-check";
import { expect, test } from "vitest";
import { isDrawn } from "./arrivals";

/** A message as it comes over the line: the document's name after its length, then its kind. */
function message(name: string, kind: number): ArrayBuffer {
  const letters = new TextEncoder().encode(name);
  const length: number[] = [];
  let rest = letters.length;
  for (; rest >= 128; rest = Math.floor(rest / 128)) length.push((rest % 128) + 128);
  return new Uint8Array([...length, rest, ...letters, kind, 1, 2, 3]).buffer;
}

test("what changes the text or moves a caret waits for a composition; word of what is saved does not", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (name) => {
      for (const kind of [0, 1]) expect(isDrawn(message(name, kind))).toBe(true);
      for (const kind of [2, 3, 5, 7, 8]) expect(isDrawn(message(name, kind))).toBe(false);
    }),
  );
});

test("what is no message is not waited for", () => {
  for (const other of ["words", null, new ArrayBuffer(0)]) expect(isDrawn(other)).toBe(false);
});
