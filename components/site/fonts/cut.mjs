/**
 * Cuts the paper's faces from their full sources to what a page uses, so that a first visit stays
 * light. Run only when a face or its range changes; the files beside this are its output:
 *   npm install --no-save subset-font@2.9.0 fontverter@2.0.0 source-serif@4.5.1 @fontsource-variable/noto-nastaliq-urdu@5.3.0 && node components/site/fonts/cut.mjs
 * Source Serif comes from its makers, because the web package lacks small capitals and old-style figures.
 */
import { readFile, writeFile } from "node:fs/promises";
import { convert } from "fontverter";
import subset from "subset-font";

const packages = new URL("../../../node_modules/", import.meta.url);
const folder = new URL("./", import.meta.url);

const from = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

const latin = `${from(0x20, 0x7e)}${from(0xa0, 0xff)}ıŒœŠšŸŽž–—‘’‚“”„†•…‰′″‹›€™−←→↑↓×≈≤≥\u2009\u200a\u202f\u2011`;
const latinMore = `${from(0x100, 0x130)}${from(0x132, 0x151)}${from(0x154, 0x15f)}${from(0x162, 0x177)}ŸŹźŻżȘșȚțƒ₤₹₺₽№ẞ`;
const arabic = `${from(0x621, 0x656)}${from(0x660, 0x66c)}${from(0x6f0, 0x6f9)}،؍؛؟ٰٱپچژکگھہیےۀۂۃەںڈٹڑۓ۔ٗؔ${from(0x200c, 0x200f)} .,:;!()[]«»/%+-–—…\u00a0`;

const newsreader = "@fontsource-variable/newsreader/files/newsreader-";
const sans = "@fontsource-variable/instrument-sans/files/instrument-sans-";
const naskh = "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-";
const nastaliq = "@fontsource-variable/noto-nastaliq-urdu/files/noto-nastaliq-urdu-";
const serif = "source-serif/VAR/SourceSerif4Variable-";

const display = ["kern", "liga", "ccmp", "mark", "locl", "rvrn", "pnum", "tnum"];
const text = ["kern", "liga", "ccmp", "mark", "locl", "onum", "pnum", "smcp", "c2sc", "tnum"];
const label = ["kern", "ccmp", "mark", "locl", "tnum"];
const opticalSizes = { min: 18, max: 72, default: 18 };

const cuts = {
  headline: [
    `${newsreader}latin-opsz-normal.woff2`,
    latin,
    display,
    { wght: 450, opsz: opticalSizes },
  ],
  "headline-more": [
    `${newsreader}latin-ext-opsz-normal.woff2`,
    latinMore,
    display,
    { wght: 450, opsz: opticalSizes },
  ],
  "headline-italic": [
    `${newsreader}latin-opsz-italic.woff2`,
    latin,
    display,
    { wght: 400, opsz: 40 },
  ],
  text: [`${serif}Roman.ttf`, latin, text, { wght: 400, opsz: 18 }],
  "text-more": [`${serif}Roman.ttf`, latinMore, text, { wght: 400, opsz: 18 }],
  "text-bold": [`${serif}Roman.ttf`, latin, text, { wght: 640, opsz: 18 }],
  "text-italic": [`${serif}Italic.ttf`, latin, text, { wght: 400, opsz: 18 }],
  label: [`${sans}latin-wght-normal.woff2`, latin, label, { wght: 520 }],
  "label-more": [`${sans}latin-ext-wght-normal.woff2`, latinMore, label, { wght: 520 }],
  arabic: [
    `${naskh}arabic-wght-normal.woff2`,
    arabic,
    undefined,
    { wght: { min: 400, max: 700, default: 400 } },
  ],
  urdu: [`${nastaliq}arabic-wght-normal.woff2`, arabic, undefined, { wght: 600 }],
};

const drawn = new Set(["headline", "headline-more", "label", "label-more", "arabic", "urdu"]);

for (const [name, [source, characters, keepFeatures, variationAxes]] of Object.entries(cuts)) {
  const cut = await subset(await readFile(new URL(source, packages)), characters, {
    targetFormat: "truetype",
    noHinting: true,
    keepFeatures,
    variationAxes,
  });
  const plain = renamed(cut, `Stet ${name}`);
  // What draws share cards and icons reads no woff2.
  if (drawn.has(name)) await writeFile(new URL(`../../../media/faces/${name}.ttf`, folder), plain);
  const packed = await convert(plain, "woff2");
  await writeFile(new URL(`${name}.woff2`, folder), packed);
  console.log(name.padEnd(16), packed.length);
}

/** The font under another name, as its licence asks of a changed one: the table `name` is written anew. */
function renamed(font, name) {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 12 + 16 * i;
    const tag = font.toString("latin1", at, at + 4);
    const start = font.readUInt32BE(at + 8);
    const data = font.subarray(start, start + font.readUInt32BE(at + 12));
    return { tag, data: tag === "name" ? nameTable(name) : data };
  });
  const head = Buffer.from(font.subarray(0, 12 + 16 * count));
  let offset = head.length;
  const parts = tables.map(({ data }, i) => {
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    const at = 12 + 16 * i;
    head.writeUInt32BE(checksum(padded), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}

/** Family, style, full name and PostScript name, for Windows in UTF-16. */
function nameTable(name) {
  const names = [
    [1, name],
    [2, "Regular"],
    [4, name],
    [6, name.replaceAll(" ", "-")],
  ];
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  const texts = names.map(([id, words], i) => {
    const text = Buffer.from(words, "utf16le").swap16();
    [3, 1, 0x409, id, text.length, offset].forEach((value, field) => {
      head.writeUInt16BE(value, 6 + 12 * i + 2 * field);
    });
    offset += text.length;
    return text;
  });
  return Buffer.concat([head, ...texts]);
}

function checksum(data) {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}
