import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Table } from "@/bench/table";
import { lookOfFile } from "@/media/look-of";
import { isAlike, type Look, mostDifferences, partsAsked } from "@/newsroom/picture-looks";

const size = { width: 600, height: 400 };
const newcomers = 300;

/** How many copies of a picture are found by how it looks, and how many others are taken for copies. */
export async function alike(count: number): Promise<Table> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-alike-"));
  const lookAt = async (picture: Buffer) => {
    const file = path.join(folder, "picture");
    writeFileSync(file, picture);
    return lookOfFile(file);
  };
  try {
    const library: Look[] = [];
    for (let n = 0; n < count; n++) library.push(await lookAt(await scene(n)));
    const index = library.map(stored);
    const found: Record<string, number> = {};
    const originals = Math.min(100, count);
    for (let n = 0; n < originals; n++) {
      const original = await scene(n);
      for (const [name, change] of Object.entries(copies)) {
        const look = await lookAt(await change(sharp(original), n));
        const mine = index[n];
        const isFound = mine && mayBe(asked(look), mine) && isAlike(look.grey, mine.grey);
        found[name] = (found[name] ?? 0) + (isFound ? 1 : 0);
      }
    }
    let candidates = 0;
    let alarms = 0;
    for (let n = 0; n < newcomers; n++) {
      const look = await lookAt(await scene(1_000_000 + n));
      const question = asked(look);
      for (const one of index) {
        if (!mayBe(question, one)) continue;
        candidates++;
        if (isAlike(look.grey, one.grey)) alarms++;
      }
    }
    const pairs = newcomers * count;
    return {
      title: `Pictures that look alike, in a library of ${count.toLocaleString("en")}`,
      columns: ["a copy that is", "found"],
      rows: [
        ...Object.entries(found).map(([name, hits]) => [name, `${hits} of ${originals}`]),
        [
          `another picture, of ${newcomers} new ones`,
          `${alarms} (of ${candidates} that a hash let through, ${pairs.toLocaleString("en")} pairs)`,
        ],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Change = (picture: Sharp, n: number) => Promise<Buffer>;
const jpeg = (picture: Sharp, quality = 80) => picture.jpeg({ quality }).toBuffer();
const cut =
  (left: number, top: number, width: number, height: number): Change =>
  (picture) =>
    jpeg(
      picture.extract({
        left: Math.round(left * size.width),
        top: Math.round(top * size.height),
        width: Math.round(width * size.width),
        height: Math.round(height * size.height),
      }),
    );

const copies: Record<string, Change> = {
  "written anew, quality 80": (picture) => jpeg(picture),
  "written anew, quality 30": (picture) => jpeg(picture, 30),
  "scaled to a third": (picture) => jpeg(picture.resize(200)),
  "enlarged twice": (picture) => jpeg(picture.resize(1200)),
  "of another shape by a twentieth": (picture) => jpeg(picture.resize(600, 380, { fit: "fill" })),
  grey: (picture) => jpeg(picture.greyscale()),
  mirrored: (picture) => jpeg(picture.flop()),
  "brighter and with less contrast": (picture) => jpeg(picture.linear(0.8, 40)),
  "cut by a tenth at the left": cut(0.1, 0, 0.9, 1),
  "cut by a tenth at the foot": cut(0, 0, 1, 0.9),
  "cut by a tenth in width and height, middle": cut(0.05, 0.05, 0.9, 0.9),
  "cut by a tenth in width and height, corner": cut(0, 0.1, 0.9, 0.9),
  "cut by a twentieth all around": cut(0.05, 0.03, 0.92, 0.95),
  "cut by a tenth at every side": cut(0.1, 0.1, 0.8, 0.8),
  "cut by a tenth anywhere": (picture, n) =>
    cut(((n * 37) % 100) / 1000, ((n * 61) % 100) / 1000, 0.9, 0.9)(picture, n),
  "cut by a tenth, mirrored, grey and scaled": async (picture, n) =>
    jpeg(
      sharp(await cut(0.1, 0, 0.9, 0.9)(picture, n))
        .flop()
        .greyscale()
        .resize(300),
    ),
};

type Stored = { whole: Bits; all: Bits[]; grey: Uint8Array };
type Asked = { wholes: Bits[]; parts: Bits[] };
type Bits = [number, number];

const bits = (hash: string): Bits => [
  Number.parseInt(hash.slice(0, 32), 2),
  Number.parseInt(hash.slice(32), 2),
];
const stored = ({ grey, whole, parts }: Look): Stored => ({
  grey,
  whole: bits(whole),
  all: [whole, ...parts].map(bits),
});
const asked = (look: Look): Asked => ({
  wholes: [look.whole, look.mirrored].map(bits),
  parts: partsAsked(look).map(bits),
});

/** As the database compares hashes. */
function mayBe({ wholes, parts }: Asked, { whole, all }: Stored): boolean {
  return (
    wholes.some((one) => all.some((other) => differences(one, other) <= mostDifferences)) ||
    parts.some((one) => differences(one, whole) <= mostDifferences)
  );
}

function differences(one: Bits, other: Bits): number {
  return ones(one[0] ^ other[0]) + ones(one[1] ^ other[1]);
}

function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A scene as news pictures are: a sky, a ground, some things that stand on it, people before it. */
async function scene(seed: number): Promise<Buffer> {
  const next = numbersFrom(seed);
  const { width, height } = size;
  const grey = (from: number, to: number) => {
    const base = from + next() * (to - from);
    const tint = () => Math.round(Math.max(0, Math.min(255, base + (next() - 0.5) * 60)));
    return `rgb(${tint()},${tint()},${tint()})`;
  };
  const horizon = height * (0.3 + next() * 0.45);
  const things = Array.from({ length: 3 + Math.floor(next() * 9) }, () => {
    const [w, h] = [20 + next() * 180, 20 + next() * 220];
    const x = next() * width - w / 2;
    const round = next() < 0.3 ? w / 2 : 0;
    return `<rect x="${x}" y="${horizon - h * (0.4 + next() * 0.7)}" width="${w}" height="${h}" rx="${round}" fill="${grey(20, 220)}"/>`;
  });
  const people = Array.from({ length: Math.floor(next() * 7) }, () => {
    const h = 60 + next() * 200;
    const [x, y] = [next() * width, height - h * (0.5 + next() * 0.5)];
    return `<ellipse cx="${x}" cy="${y + h / 2}" rx="${h / 5}" ry="${h / 2}" fill="${grey(10, 180)}"/><circle cx="${x}" cy="${y}" r="${h / 9}" fill="${grey(60, 230)}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="s" x2="${next() - 0.5}" y2="1"><stop stop-color="${grey(90, 250)}"/><stop offset="1" stop-color="${grey(90, 250)}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/><rect y="${horizon}" width="100%" height="100%" fill="${grey(20, 160)}"/>${things.join("")}${people.join("")}</svg>`;
  return await sharp(Buffer.from(svg)).blur(1).removeAlpha().jpeg({ quality: 90 }).toBuffer();
}

/** The same numbers for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
