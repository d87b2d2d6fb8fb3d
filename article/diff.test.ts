import fc from "fast-check";
import { expect, test } from "vitest";
import { changedParagraphs, compareTexts, type Passage } from "./diff";

/** Removed words in square brackets, added words in braces. */
const drawn = (passages: Passage[]) =>
  passages
    .map(({ kind, text }) =>
      kind === "kept" ? text : kind === "removed" ? `[${text}]` : `{${text}}`,
    )
    .join("");

test.each([
  ["", "", ""],
  ["one two", "one two", "one two"],
  ["", "one", "{one}"],
  ["one", "", "[one]"],
  ["one two three", "one four three", "one [two ]{four }three"],
  ["one two three", "one three", "one [two ]three"],
  ["one three", "one two three", "one {two }three"],
  ["a b c d e", "a x c y e", "a [b ]{x }c [d ]{y }e"],
  ["a b", "c d", "[a b]{c d}"],
])("from “%s” to “%s”", (before, after, picture) => {
  expect(drawn(compareTexts(before, after))).toBe(picture);
});

test("only paragraphs in which something changed are told", () => {
  const before = "The first.\n\nThe ferry left at noon.\n\nThe last.";
  const after = "The first.\n\nThe ferry left at one.\n\nA new one.\n\nThe last.";
  expect(changedParagraphs(before, after).map(drawn)).toEqual([
    "The ferry left at [noon.]{one.}",
    "{A new one.}",
  ]);
});

test("a text that did not change has no changed paragraphs", () => {
  expect(changedParagraphs("One.\n\nTwo.", "One.\n\nTwo.")).toEqual([]);
});

test("passages always give both texts back", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "\n\n", "dd"), { maxLength: 30 })
    .map((words) => words.join(" ").replaceAll(" \n\n ", "\n\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const passages = compareTexts(before, after);
      const without = (kind: string) =>
        passages
          .filter((passage) => passage.kind !== kind)
          .map((passage) => passage.text)
          .join("");
      expect(without("removed")).toBe(after);
      expect(without("added")).toBe(before);
    }),
  );
});
