import { createContext, Script } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { readSources } from "./layers";

// No text that comes from outside may keep a regular expression busy: each one in the product is
// tried with long strings made from what it matches, pumped up wherever it can be.

/** So long a text, tried so many milliseconds at most. A linear search takes one or two. */
const length = 20_000;
const patience = 120;

type Found = { file: string; source: string; flags: string };

const { found, dynamic } = collect();

test("there are regular expressions to try", () => {
  expect(found.length).toBeGreaterThan(100);
});

test("none is made at run time, of words that nobody has looked at", () => {
  expect(dynamic).toEqual([]);
});

test("none can be kept busy", () => {
  const slow = found.filter(repeats).flatMap((one) => {
    const attack = slowest(one);
    return attack ? [`${one.file}: /${one.source}/${one.flags} ${attack}`] : [];
  });
  expect(slow).toEqual([]);
}, 120_000);

describe("the attack finds what is known to be slow", () => {
  test.each([
    ["(a+)+$", ""],
    ["^([a-z]+)*$", "i"],
    ["^(a|aa)+$", ""],
    ["^(\\w+\\s?)*$", ""],
    ["^https:\\/\\/([\\w-]+\\.?)+$", ""],
    ["\\s+$", ""],
    ["^.*,.*,.*;$", ""],
    ["(?<=x)(\\p{L}+)*$", "u"],
  ])("/%s/%s", (source, flags) => {
    expect(slowest({ file: "", source, flags })).not.toBeNull();
  });
});

/** Without anything that repeats, an expression looks at as many letters as it has itself. */
function repeats({ source }: Found): boolean {
  return /[*+]|\{\d+,/.test(source);
}

/** How it can be kept busy, or null. */
function slowest({ source, flags }: Found): string | null {
  const regex = new RegExp(source, flags);
  for (const { text, how } of attacksOn(regex)) {
    if (tried(regex, text) <= patience) continue;
    // The machine may be busy with something else: what is slow is slow again.
    const took = Math.min(tried(regex, text), tried(regex, text));
    if (took > patience) return `${Math.round(took)} ms for ${how}`;
  }
  return null;
}

const room = createContext({ regex: /x/, text: "" });
const trial = new Script("regex.lastIndex = 0; regex.test(text)");

function tried(regex: RegExp, text: string): number {
  Object.assign(room, { regex, text });
  const began = performance.now();
  try {
    trial.runInContext(room, { timeout: patience * 1.5 });
  } catch {
    return patience * 1.5;
  }
  return performance.now() - began;
}

function* attacksOn(regex: RegExp) {
  const { letters, matching } = samplesOf(regex);
  for (const letter of letters) yield attack("", letter);
  const seen = new Set<string>();
  for (const sample of matching)
    for (let start = 0; start < Math.min(sample.length, 10); start++)
      for (const width of [1, 2, 4]) {
        const [head, piece] = [sample.slice(0, start), sample.slice(start, start + width)];
        if (piece.length < width || seen.has(`${head}|${piece}`)) continue;
        seen.add(`${head}|${piece}`);
        yield attack(head, piece);
      }
}

/** Something that begins as a match, goes on as one for long, and is none in the end. */
function attack(head: string, piece: string) {
  return {
    text: `${head}${piece.repeat(Math.ceil(length / piece.length))}\u0000`,
    how: `${JSON.stringify(head)} and many ${JSON.stringify(piece)}`,
  };
}

/** The letters that stand in it, and strings that it matches. */
function samplesOf(regex: RegExp): { letters: string[]; matching: string[] } {
  const shown = regex.source.replace(/\\[pP]\{\w+\}|\\[a-zA-Z]/g, "");
  const letters = [...new Set(["a", " ", "0", "\n", "<", ...shown])].slice(0, 14);
  const plain = regex.source.replace(/\\p\{\w+\}/g, "a").replace(/\(\?<?[=!][^()]*\)/g, "");
  for (const [source, flags] of [
    [regex.source, regex.flags.replace(/[gyd]/g, "")],
    [plain, regex.flags.replace(/[gydiv]/g, "")],
  ] as const)
    try {
      // Room for the shortest match of any expression: looking for one that cannot be never ends.
      const maxLength = source.length + 16;
      const found = fc.stringMatching(new RegExp(source, flags), { maxLength });
      return { letters, matching: fc.sample(found, { numRuns: 5, seed: 7 }) };
    } catch {
      // A form that the generator does not know: the plainer one, or the letters alone.
    }
  return { letters, matching: [] };
}

function collect() {
  const found: Found[] = [];
  const dynamic: string[] = [];
  for (const { path, text } of readSources(import.meta.dirname)) {
    if (/\.test\.tsx?$|^(e2e|bench|attack)\/|\.config\.ts$|^layers\.ts$/.test(path)) continue;
    walk(parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }), (node) => {
      if (node.type === "Literal" && isRecord(node.regex))
        found.push({
          file: path,
          source: String(node.regex.pattern),
          flags: String(node.regex.flags),
        });
      if (node.type !== "NewExpression" && node.type !== "CallExpression") return;
      if (isRecord(node.callee) && node.callee.name === "RegExp") dynamic.push(path);
    });
  }
  return { found, dynamic };
}

function walk(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const part of node) walk(part, see);
  if (!isRecord(node)) return;
  see(node);
  for (const part of Object.values(node)) if (typeof part === "object") walk(part, see);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
