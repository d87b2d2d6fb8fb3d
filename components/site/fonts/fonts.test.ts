import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { SpokenLanguage } from "@/newsroom/languages";

const folder = new URL("../", import.meta.url);

/** The letters that texts of a language are written with, beyond those of English. */
const letters = {
  en: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789‘’“”–—…′″éèêëïöæœ",
  de: "ÄÖÜäöüßẞ„“‚‘",
  es: "ÁÉÍÑÓÚÜáéíñóúü¿¡«»ºª",
  fr: "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»\u202f\u00a0",
  tr: "ÇĞİIÖŞÜÂÎÛçğıiöşüâîû₺",
  ar: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ،؛؟٠١٢٣٤٥٦٧٨٩٪",
  ur: "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤۂۓةأًَُِّٰٖٔ،؛؟۔۰۱۲۳۴۵۶۷۸۹\u200c",
} satisfies Record<SpokenLanguage, string>;

/** The families that set a language, from scripts.css and tokens.css; a letter is to be in each. */
const families = {
  Latin: ["Stet Headline", "Stet Text", "Stet Label"],
  Arabic: ["Stet Arabic", "Stet Urdu"],
};

/** What a face was never drawn with: the browser takes it from the next, which for a blank is not seen. */
const neverDrawn: Record<string, string> = {
  "Stet Headline": "\u202f",
  "Stet Label": "\u202f\u2032\u2033\u20ba",
};

const faces = [
  ...readFileSync(new URL("fonts.css", folder), "utf8").matchAll(/@font-face \{[^}]*\}/g),
]
  .map(([rule]) => rule)
  .filter((rule) => rule.includes("unicode-range"))
  .map((rule) => ({
    family: /font-family: "([^"]+)"/.exec(rule)?.[1] ?? "",
    isUpright: !/font-style: italic/.test(rule),
    ranges: rangesIn(/unicode-range:([^;]+);/.exec(rule)?.[1] ?? ""),
    has: charactersOf(readFileSync(new URL(/url\("([^"]+)"\)/.exec(rule)?.[1] ?? "", folder))),
  }));

test.each(Object.entries(letters))("the faces hold every letter of %s", (language, text) => {
  const set = language === "ar" || language === "ur" ? families.Arabic : families.Latin;
  const missing = set.flatMap((family) =>
    [...text]
      .filter((letter) => !neverDrawn[family]?.includes(letter))
      .filter((letter) => !isHeld(family, letter.codePointAt(0) ?? 0))
      .map((letter) => `${family}: ${letter} U+${letter.codePointAt(0)?.toString(16)}`),
  );
  expect(missing).toEqual([]);
});

/** A letter is held where the face that the stylesheet would load for it has it. */
function isHeld(family: string, letter: number): boolean {
  const loaded = faces.filter(
    (face) =>
      face.family === family &&
      face.isUpright &&
      face.ranges.some(([first, last]) => first <= letter && letter <= last),
  );
  return loaded.length > 0 && loaded.every((face) => face.has.has(letter));
}

function rangesIn(list: string): [number, number][] {
  return list.split(",").map((range) => {
    const [first = "", last = first] = range.trim().replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** The characters of a WOFF2 file (https://www.w3.org/TR/WOFF2/), read from its `cmap`, which is stored as it is. */
function charactersOf(file: Buffer): Set<number> {
  const count = file.readUInt16BE(12);
  let at = 48;
  let offset = 0;
  let cmap = -1;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let table = 0; table < count; table++) {
    const flags = file.readUInt8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const length = base128();
    const version = flags >> 6;
    const isChanged = tag === 10 || tag === 11 ? version !== 3 : version !== 0;
    const stored = isChanged ? base128() : length;
    if (tag === 0) cmap = offset;
    offset += stored;
  }
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return charactersIn(data.subarray(cmap));
}

function charactersIn(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + 8 * table + 4));
    const format = sub.readUInt16BE(0);
    if (format === 12)
      for (let group = 0; group < sub.readUInt32BE(12); group++)
        for (
          let one = sub.readUInt32BE(16 + 12 * group);
          one <= sub.readUInt32BE(20 + 12 * group);
          one++
        )
          found.add(one);
    if (format === 4) {
      const segments = sub.readUInt16BE(6);
      for (let segment = 0; segment < segments; segment += 2)
        for (
          let one = sub.readUInt16BE(16 + segments + segment);
          one <= sub.readUInt16BE(14 + segment);
          one++
        )
          if (one !== 0xffff) found.add(one);
    }
  }
  return found;
}
