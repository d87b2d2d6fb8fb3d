/**
 * Cuts the paper's faces from their full sources to what a page uses, so that a first visit stays
 * light. Run only when a face or its range changes; the files beside this are its output:
 *   npm install --no-save subset-font@2.9.0 source-serif@4.5.1 && node components/site/fonts/cut.mjs
 * Source Serif comes from its makers, because the web package lacks small capitals and old-style figures.
 */
import { readFile, writeFile } from "node:fs/promises";
import subset from "subset-font";

const packages = new URL("../../../node_modules/", import.meta.url);
const folder = new URL("./", import.meta.url);

const from = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

const latin = `${from(0x20, 0x7e)}${from(0xa0, 0xff)}ıŒœŠšŸŽž–—‘’‚“”„†•…‰‹›€™−←→↑↓×≈≤≥\u2009\u200a\u202f\u2011`;
const latinMore = `${from(0x100, 0x130)}${from(0x132, 0x151)}${from(0x154, 0x15f)}${from(0x162, 0x177)}ŹźŻżȘșȚțƒ₤₹₺₽№`;
const arabic = `${from(0x621, 0x656)}${from(0x660, 0x66c)}${from(0x6f0, 0x6f9)}،؛؟ٰٱپچژکگھہیےۀۃەںڈٹڑ۔${from(0x200c, 0x200f)} .,:;!()[]«»/%+-–—…\u00a0`;

const newsreader = "@fontsource-variable/newsreader/files/newsreader-";
const sans = "@fontsource-variable/instrument-sans/files/instrument-sans-";
const naskh = "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-";
const serif = "source-serif/VAR/SourceSerif4Variable-";

const display = ["kern", "liga", "ccmp", "mark", "locl", "rvrn", "pnum", "tnum"];
const text = ["kern", "liga", "ccmp", "mark", "locl", "onum", "pnum", "smcp", "c2sc", "tnum"];
const label = ["kern", "ccmp", "mark", "locl", "tnum"];
const opticalSizes = { min: 18, max: 72, default: 18 };

const cuts = {
  headline: [`${newsreader}latin-opsz-normal.woff2`, latin, display, { wght: 450, opsz: opticalSizes }],
  "headline-more": [`${newsreader}latin-ext-opsz-normal.woff2`, latinMore, display, { wght: 450, opsz: opticalSizes }],
  "headline-italic": [`${newsreader}latin-opsz-italic.woff2`, latin, display, { wght: 400, opsz: 40 }],
  text: [`${serif}Roman.ttf`, latin, text, { wght: 400, opsz: 18 }],
  "text-more": [`${serif}Roman.ttf`, latinMore, text, { wght: 400, opsz: 18 }],
  "text-bold": [`${serif}Roman.ttf`, latin, text, { wght: 640, opsz: 18 }],
  "text-italic": [`${serif}Italic.ttf`, latin, text, { wght: 400, opsz: 18 }],
  label: [`${sans}latin-wght-normal.woff2`, latin, label, { wght: 520 }],
  "label-more": [`${sans}latin-ext-wght-normal.woff2`, latinMore, label, { wght: 520 }],
  arabic: [`${naskh}arabic-wght-normal.woff2`, arabic, undefined, { wght: { min: 400, max: 700, default: 400 } }],
};

for (const [name, [source, characters, keepFeatures, variationAxes]] of Object.entries(cuts)) {
  const cut = await subset(await readFile(new URL(source, packages)), characters, {
    targetFormat: "woff2",
    noHinting: true,
    dropTables: ["name"],
    keepFeatures,
    variationAxes,
  });
  await writeFile(new URL(`${name}.woff2`, folder), cut);
  console.log(name.padEnd(16), cut.length);
}
