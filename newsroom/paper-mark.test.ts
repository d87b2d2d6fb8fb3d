import { expect, test } from "vitest";
import type { Language } from "./languages";
import { initialOf, inkOf, inks, paperWhite } from "./paper-mark";

test.each<[string, Language, string | null]>([
  ["The Harbour Gazette", "en", "H"],
  ["Io", "en", "I"],
  ["The", "en", "T"],
  ["a Paper", "en", "P"],
  ["Die Zeitung", "de", "Z"],
  ["Die Zeitung", "en", "D"],
  ["L’Écho du port", "fr", "É"],
  ["izmir postası", "tr", "İ"],
  ["الميناء", "ar", "م"],
  ["ال", "ar", "ا"],
  ["بندرگاہ", "ur", "ب"],
  ["🌊 Wave", "en", "W"],
  ["🌊🌊", "en", null],
  ["“Quote”", "en", "Q"],
  ["é\u0301x", "en", "É\u0301"],
  ["7 Tage", "de", "7"],
  ["ßig", "de", "ß"],
  ["港口日报", "en", "港"],
])("%s (%s) is %s", (name, language, initial) => {
  expect(initialOf(name, language)).toBe(initial);
});

test("a name has one colour, however it is written", () => {
  expect(inkOf("Zeitung für Alle")).toBe(inkOf(" Zeitung fu\u0308r Alle "));
  expect(new Set(Array.from({ length: 400 }, (_, n) => inkOf(`Paper ${n}`))).size).toBe(
    inks.length,
  );
});

test.each(inks)("the paper's white can be read on %s", (ink) => {
  expect((lightness(paperWhite) + 0.05) / (lightness(ink) + 0.05)).toBeGreaterThanOrEqual(7);
});

/** Relative luminance, WCAG 2.2. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
