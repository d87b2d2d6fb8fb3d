import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundWords } from "./found-words";
import type { Language } from "./languages";

const found = (
  text: string,
  words: string,
  { matchCase = false, language = "en" as Language } = {},
) => foundWords(text, words, { matchCase, language }).map(({ from, to }) => text.slice(from, to));

describe("words in a text", () => {
  test.each([
    ["whatever their case", "The Ferry, the FERRY", "ferry", ["Ferry", "FERRY"]],
    ["with another letter for two", "Straße und STRASSE", "strasse", ["Straße", "STRASSE"]],
    ["with both small sigmas", "ΟΔΟΣ, οδός", "οδος", ["ΟΔΟΣ"]],
    [
      "composed or not",
      "Mu\u0308nchen, M\u00fcnchen",
      "M\u00fcnchen",
      ["Mu\u0308nchen", "M\u00fcnchen"],
    ],
    ["written with ligatures", "the \ufb01gures", "figures", ["\ufb01gures"]],
    ["with soft hyphens in them", "Scha\u00adden", "Schaden", ["Scha\u00adden"]],
    ["with or without a joiner", "می\u200cخواهم", "میخواهم", ["می\u200cخواهم"]],
    ["after a letter that is longer when small", "İİİ Ankara", "ankara", ["Ankara"]],
    ["in emoji", "📰 news 📰", "📰", ["📰", "📰"]],
    ["with another space", "12\u00a0ships", "12 ships", ["12\u00a0ships"]],
  ])("are found %s", (_, text, words, places) => {
    expect(found(text, words)).toEqual(places);
  });

  test.each([
    ["don't", "They don’t, don't", ["don’t", "don't"]],
    ["don’t", "They don't", ["don't"]],
    ['"Yes"', '“Yes”, „Yes“, «Yes», "Yes"', ["“Yes”", "„Yes“", "«Yes»", '"Yes"']],
    ["--", "One — two – three -- four", ["—", "–", "--"]],
    ["...", "Well … no...", ["…", "..."]],
    ["mid-day", "mid‑day", ["mid‑day"]],
  ])("%s is found as it is set and as it is typed", (words, text, places) => {
    expect(found(text, words)).toEqual(places);
  });

  test("half a letter is not found", () => {
    expect(found("re\u0301sume\u0301", "e")).toEqual([]);
    expect(found("👩‍👩‍👧", "👩")).toEqual([]);
    expect(found("🇩🇪🇫🇷", "🇪🇫")).toEqual([]);
    expect(found("Straße", "s")).toEqual(["S"]);
  });

  test("capitals count when asked, signs stay alike", () => {
    expect(found("Ferry ferry", "Ferry", { matchCase: true })).toEqual(["Ferry"]);
    expect(found("Don’t don’t", "Don't", { matchCase: true })).toEqual(["Don’t"]);
  });

  test("a Turkish text knows four letters where others know two", () => {
    const turkish = { language: "tr" as const };
    expect(found("Işık, İstanbul, ılık, ilk", "i", turkish)).toEqual(["İ", "i"]);
    expect(found("Işık, İstanbul, ılık, ilk", "ı", turkish)).toEqual(["I", "ı", "ı", "ı"]);
    expect(found("In İstanbul", "istanbul")).toEqual(["İstanbul"]);
  });

  test("places do not overlap", () => {
    expect(found("aaaa", "aa")).toHaveLength(2);
    expect(found("a—b", "a--b")).toEqual(["a—b"]);
  });

  test("nothing is found by nothing, or by what nobody sees", () => {
    expect(found("a\u200bb", "\u200b")).toEqual([]);
    expect(found("ab", "")).toEqual([]);
  });

  const letters = fc.constantFrom(
    "a",
    "B",
    "ß",
    "é",
    "e\u0301",
    "👩‍👩‍👧",
    "ي",
    "ک",
    "’",
    "-",
    " ",
    "İ",
    "\ufb01",
    "क्ष",
  );
  const text = fc.array(letters, { maxLength: 30 }).map((all) => all.join(""));

  test("what is seen is found, at whole letters, and the rest of the text is not touched", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(
        text,
        text.filter((words) => words !== ""),
        text,
        (before, words, after) => {
          const whole = `${before} ${words} ${after}`;
          const spans = foundWords(whole, words, { matchCase: false, language: "en" });
          expect(spans.length).toBeGreaterThan(0);
          const edges = new Set([...segmenter.segment(whole)].map(({ index }) => index));
          edges.add(whole.length);
          for (const { from, to } of spans) {
            expect(edges.has(from) && edges.has(to)).toBe(true);
            expect(from).toBeLessThan(to);
          }
          for (const [at, span] of spans.slice(1).entries())
            expect(span.from).toBeGreaterThanOrEqual(spans[at]?.to ?? 0);
        },
      ),
    );
  });
});
