import fc from "fast-check";
import { expect, test } from "vitest";
import { signedComparison } from "./signed-comparison";

const texts = (text: string) => [{ label: "Text", text }];
const compared = (before: string, ...steps: [string | null, string][]) =>
  signedComparison(
    texts(before),
    steps.map(([by, text]) => ({ by, after: texts(text) })),
  )
    .flatMap(({ paragraphs }) => paragraphs)
    .map((paragraph) =>
      paragraph
        .map(({ kind, text, by }) =>
          kind === "kept" ? text : `{${kind === "added" ? "+" : "-"}${by ?? "?"}: ${text}}`,
        )
        .join(""),
    );

test("each passage carries the name of whoever put it in or took it out", () => {
  expect(
    compared(
      "The ferry stays for a year.",
      ["Rosa", "The old ferry stays for a year."],
      ["Edda", "The old ferry stays for a month."],
    ),
  ).toEqual(["The {+Rosa: old }ferry stays for a {-Edda: year.}{+Edda: month.}"]);
});

test("what one changed of another's words is theirs who changed them last", () => {
  expect(compared("One.", ["Rosa", "One. Two words."], ["Edda", "One. Two signs."])).toEqual([
    "{-Rosa: One.}{+Rosa: One. Two }{+Edda: signs.}",
  ]);
});

test("what was put in and taken out again is not told", () => {
  expect(compared("One.", ["Rosa", "One. Two."], ["Edda", "One."])).toEqual([]);
});

test("paragraphs without a change are left out", () => {
  expect(compared("One.\n\nTwo.\n\nThree.", ["Rosa", "One.\n\nToo.\n\nThree."])).toEqual([
    "{-Rosa: Two.}{+Rosa: Too.}",
  ]);
});

test("whoever is not on record has no name", () => {
  expect(compared("One.", [null, "Two."])).toEqual(["{-?: One.}{+?: Two.}"]);
});

test("whatever the steps were, the passages give the last text and the first", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 12 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 5 }), (before, steps) => {
      const after = steps.at(-1) ?? "";
      const parts = signedComparison(
        texts(before),
        steps.map((one, by) => ({ by, after: texts(one) })),
      );
      const passages = parts.flatMap(({ paragraphs }) => paragraphs.flat());
      const read = (without: string) =>
        passages.map(({ kind, text: one }) => (kind === without ? "" : one)).join("");
      if (before === after) expect(passages).toEqual([]);
      else {
        expect(read("removed")).toBe(after);
        expect(read("added")).toBe(before);
      }
    }),
  );
});
