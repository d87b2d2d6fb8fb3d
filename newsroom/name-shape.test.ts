import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nameShape, nameSteps, stepWidth } from "./name-shape";

test.each([
  ["Io", ["Io"]],
  ["The Harbour Gazette", ["The Harbour Gazette"]],
  ["Norddeutsche Allgemeine Wirtschaftszeitung", ["Norddeutsche Allgemeine Wirtschaftszeitung"]],
  [
    "Donaudampfschifffahrtsgesellschaftsanzeiger",
    ["Donaudampfschifffahrtsge", "sellschaftsanzeiger"],
  ],
  [
    "Donaudampfschifffahrtsgesellschaftszeitung für Ober-Tölzkamm",
    ["Donaudampfschifffahrtsge", "sellschaftszeitung für Ober-Tölzkamm"],
  ],
])("%s is set in %j", (name, parts) => {
  expect(nameShape(name, "de").parts).toEqual(parts);
});

test("two words take about half the room in two lines, and one word all of it", () => {
  const two = nameShape("Harbour Gazette", "en");
  expect(stepWidth(two.half)).toBeLessThan(stepWidth(two.line) * 0.7);
  const one = nameShape("Gazette", "en");
  expect(one.half).toBe(one.line);
});

test("letters are told apart by how they are joined", () => {
  expect(nameShape("الميناء", "ar").script).toBe("naskh");
  expect(nameShape("بندرگاہ", "ur").script).toBe("nastaliq");
  expect(nameShape("The Harbour", "ur").script).toBeUndefined();
});

test("any name has steps that the style sheet knows, and keeps every letter", () => {
  const sheet = readFileSync(new URL("../components/site/wordmark.css", import.meta.url), "utf8");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (name) => {
      const { line, half, parts } = nameShape(name, "en");
      expect(half).toBeLessThanOrEqual(line);
      expect(parts.join("")).toBe(name);
      expect(sheet).toContain(`[data-line="${line}"]`);
      expect(sheet).toContain(`[data-half="${half}"]`);
    }),
  );
});

test("the style sheet has the width of each step", () => {
  const sheet = readFileSync(new URL("../components/site/wordmark.css", import.meta.url), "utf8");
  for (let step = 1; step <= nameSteps; step++)
    for (const kind of ["line", "half"])
      expect(sheet).toMatch(
        new RegExp(`\\[data-${kind}="${step}"\\] \\{\\n\\s*--${kind}: ${stepWidth(step)};`),
      );
});
