import fc from "fast-check";
import { expect, test } from "vitest";
import { type Dialect, dialects, type Part } from "./dialects";
import { pasted } from "./paste-bench";

// The promise of pasting, tried with documents as a dozen programs write them: what was seen comes
// along, each word once and in its order, and what was not seen stays out.

const word = fc.nat({ max: 9_999 }).map((number) => `w${number}`);
const words = fc.array(word, { minLength: 1, maxLength: 4 });

const part: fc.Arbitrary<Part> = fc.letrec<{ part: Part; list: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words.map((text): Part => ({ kind: "paragraph", text })),
    words.map((text): Part => ({ kind: "heading", text })),
    words.map((text): Part => ({ kind: "lines", text })),
    words.map((text): Part => ({ kind: "quote", text })),
    fc
      .record({ text: words, hidden: words, way: fc.nat({ max: 99 }) })
      .map(({ text, hidden, way }): Part => ({ kind: "hidden", text, hidden, way })),
    fc
      .record({ text: words, hidden: words })
      .map(({ text, hidden }): Part => ({ kind: "comment", text, hidden })),
    fc
      .record({ text: words, hidden: words })
      .map(({ text, hidden }): Part => ({ kind: "deletion", text, hidden })),
    tie("list"),
    fc
      .array(
        fc.array(fc.array(tie("part"), { minLength: 1, maxLength: 2 }), {
          minLength: 2,
          maxLength: 3,
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((rows): Part => ({ kind: "table", rows })),
  ),
  list: fc
    .record({
      isNumbered: fc.boolean(),
      items: fc.array(fc.record({ text: words, inner: fc.option(tie("list"), { nil: null }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ isNumbered, items }): Part => ({ kind: "list", isNumbered, items })),
})).part;

const document = fc.array(part, { minLength: 1, maxLength: 6 });

test.each(Object.entries(dialects))(
  "as %s writes it",
  (_, dialect) => {
    fc.assert(
      fc.property(document, (parts) => {
        const { html, seen, unseen } = write(parts, dialect);
        const come =
          pasted(html)
            .words.join(" ")
            .match(/[wx]\d+/g) ?? [];
        expect(come).toEqual(seen);
        for (const hidden of unseen) expect(come).not.toContain(hidden);
      }),
      { numRuns: 12 },
    );
  },
  180_000,
);

/** The document, the words that can be seen in it, in their order, and those that cannot. */
function write(parts: readonly Part[], dialect: Dialect) {
  const told: { seen: string[]; unseen: string[] } = { seen: [], unseen: [] };
  // Words that are not to be seen are called otherwise, so that none of them is one that is.
  const html = dialect.page(parts.map((one) => dialect.write(mark(one, told))).join(""));
  return { html, ...told };
}

function mark(one: Part, told: { seen: string[]; unseen: string[] }): Part {
  switch (one.kind) {
    case "table":
      return {
        ...one,
        rows: one.rows.map((row) => row.map((cell) => cell.map((inner) => mark(inner, told)))),
      };
    case "list":
      return {
        ...one,
        items: one.items.map(({ text, inner }) => {
          told.seen.push(...text);
          const marked = inner && mark(inner, told);
          return { text, inner: marked };
        }),
      };
    case "hidden":
    case "comment":
    case "deletion": {
      const hidden = one.hidden.map((text) => text.replace("w", "x"));
      told.seen.push(...one.text);
      told.unseen.push(...hidden);
      return { ...one, hidden };
    }
    default:
      told.seen.push(...one.text);
      return one;
  }
}
