import { randomBytes } from "node:crypto";
import ExifReader from "exifreader";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diskStorage } from "@/media/disk-storage";
import type { EmbeddedCredits } from "@/media/embedded-credits";
import { encode } from "@/media/encode";
import { scratchFolder } from "@/media/fixtures/folder";
import { canaries, referencePicture } from "@/media/fixtures/reference-picture";
import { readMetadata } from "@/media/metadata";
import {
  makeRenditions,
  makeViews,
  removeRenditions,
  renditionsComplete,
} from "@/media/renditions";
import { type Rendition, renditionsOf, slots } from "@/newsroom/renditions";
import { sourceTypeUri } from "@/newsroom/source-types";

const scratch = scratchFolder();
afterAll(scratch.remove);
const storage = diskStorage(scratch.folder);

/** Upright. */
const size = { width: 80, height: 120 };
const cut = "AAAAAAAAAAAAAAAAAAAAAA";
const credits: EmbeddedCredits = {
  creator: "Ümit Çelik, ليلى حداد (pool)",
  credit: "Çelik / <Stet> & Söhne",
  copyright: "© 2026 Stet 📷",
  caption: "Workers lift the last span.\nرفع العمال الجسر & more",
  alt: "Six workers in orange",
  usageTerms: "Single use only",
  webStatement: "https://rights.example/celik?id=1&lang=ar",
  licensorUrl: "https://licensor.example/buy",
  sourceType: "humanEdits",
};
const cutting = { original: "originals/reference", cut, size, focus: { x: 0.5, y: 0.5 }, credits };
const all = renditionsOf(size);

beforeAll(async () => {
  await storage.put("originals/reference", await referencePicture());
});

describe("the files of a picture", () => {
  test("are all made, once", async () => {
    expect(await renditionsComplete(storage, cut, size)).toBe(false);
    expect(await makeRenditions(storage, cutting)).toEqual({ made: all.length, skipped: 0 });
    expect(await renditionsComplete(storage, cut, size)).toBe(true);
    expect(await makeRenditions(storage, cutting)).toEqual({ made: 0, skipped: all.length });
  });

  test("broken off, the work goes on where it was", async () => {
    const [first] = all;
    await storage.remove(`renditions/${cut}/${first?.name}`);
    expect(await renditionsComplete(storage, cut, size)).toBe(false);
    expect(await makeRenditions(storage, cutting)).toEqual({ made: 1, skipped: all.length - 1 });
  });

  test.each(all)("$name is what its name says, upright", async (rendition) => {
    const bytes = await fileOf(rendition);
    const { width, height } = rendition;
    const { format, ...header } = await sharp(bytes).metadata();
    expect(format).toBe({ avif: "heif", webp: "webp", jpg: "jpeg" }[rendition.format]);
    expect(header).toMatchObject({ width, height, space: "srgb", depth: "uchar" });
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [
      ...data.subarray((y * width + x) * info.channels).subarray(0, 3),
    ];
    const middle = Math.floor(width / 2);
    expect(pixel(middle, 0)).toEqual(near([255, 0, 0]));
    expect(pixel(middle, height - 1)).toEqual(near([0, 0, 255]));
  });

  test.each(all)("$name carries its credits", async (rendition) => {
    const bytes = await fileOf(rendition);
    const { exif, xmp } = ExifReader.load(bytes, { expanded: true });
    expect(exif?.Artist?.description.trim()).toBe(credits.creator);
    expect(exif?.Copyright?.description.trim()).toBe(credits.copyright);
    expect(xmp?.creator?.description).toBe(credits.creator);
    expect(xmp?.Credit?.description).toBe(credits.credit);
    expect(xmp?.rights?.description).toBe(credits.copyright);
    expect(xmp?.description?.description).toBe(credits.caption);
    expect(xmp?.AltTextAccessibility?.description).toBe(credits.alt);
    expect(xmp?.UsageTerms?.description).toBe(credits.usageTerms);
    expect(xmp?.WebStatement?.description).toBe(credits.webStatement);
    expect(xmp?.Licensor?.description).toContain(credits.licensorUrl);
    expect(xmp?.DigitalSourceType?.description).toBe(sourceTypeUri("humanEdits"));
  });

  test.each(all)("$name carries nothing else of the original", async (rendition) => {
    const bytes = await fileOf(rendition);
    const { exif = {}, gps, iptc, Thumbnail } = ExifReader.load(bytes, { expanded: true });
    expect({ gps, iptc, Thumbnail }).toEqual({});
    expect(exif).toMatchObject({ Orientation: { value: 1 } });
    const ofTheCamera =
      /^(Make|Model|.*Serial.*|Lens.*|GPS.*|.*Comment|DateTime.*|Image Description)$/i;
    expect(Object.keys(exif).filter((name) => ofTheCamera.test(name))).toEqual([]);
    expect(canariesIn(bytes)).toEqual([]);
  });

  test("read back by us, say what they were given", async () => {
    for (const [name, type] of [
      ["whole-80.jpg", "jpeg"],
      ["whole-80.webp", "webp"],
    ] as const) {
      const read = await readMetadata(`${scratch.folder}/renditions/${cut}/${name}`, type);
      expect(read).toMatchObject(credits);
    }
  });

  test("are removed together", async () => {
    await removeRenditions(storage, cut);
    expect(await renditionsComplete(storage, cut, size)).toBe(false);
    for await (const key of storage.list(`renditions/${cut}/`)) expect.unreachable(key);
  });
});

test("a picture without credits carries none", async () => {
  const silent = Object.fromEntries(Object.keys(credits).map((name) => [name, ""]));
  await makeRenditions(storage, {
    ...cutting,
    cut: "silent",
    credits: { ...credits, ...silent, sourceType: null },
  });
  const bytes = await fileOf({ name: "whole-80.jpg" }, "silent");
  const { exif, xmp } = ExifReader.load(bytes, { expanded: true });
  expect([exif?.Artist, exif?.Copyright, xmp?.creator, xmp?.Licensor]).toEqual(
    Array(4).fill(undefined),
  );
});

test("the longest credits that there can be fit into every format", async () => {
  const long = Object.fromEntries(Object.keys(credits).map((name) => [name, "&📷".repeat(5_000)]));
  const url = `https://rights.example/?${"&".repeat(900)}`;
  await makeRenditions(storage, {
    ...cutting,
    cut: "long",
    credits: { ...credits, ...long, webStatement: url, licensorUrl: url, sourceType: null },
  });
  for (const { name } of all.filter(({ slot }) => slot === "whole")) {
    const { exif, xmp } = ExifReader.load(await fileOf({ name }, "long"), { expanded: true });
    expect(exif?.Artist?.description).toBe("&📷".repeat(150));
    expect(xmp?.WebStatement?.description).toBe(url);
  }
});

describe("what is cut out", () => {
  /** A row of ten fields, each of its own grey. */
  const row = async (width: number, height: number) => {
    const data = Buffer.alloc(width * height);
    for (let at = 0; at < data.length; at++)
      data[at] = 20 + 20 * Math.floor(((at % width) * 10) / width);
    return await sharp(data, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
  };

  test.each([
    [0, 1.5],
    [0.5, 5],
    [1, 8.5],
  ])("follows the eye at %d", async (x, field) => {
    await storage.put("originals/row", await row(1500, 450));
    const wide = { width: 1500, height: 450 };
    const name = `row-${x * 10}`;
    await makeRenditions(storage, {
      ...cutting,
      original: "originals/row",
      cut: name,
      size: wide,
      focus: { x, y: 0.5 },
    });
    const square = renditionsOf(wide).find(({ slot }) => slot === "1x1");
    const bytes = await fileOf({ name: square?.name ?? "" }, name);
    const { data } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    const middle = data[450 * 225 + 225] ?? 0;
    expect(Math.abs(middle - (20 + 20 * Math.floor(field)))).toBeLessThanOrEqual(10);
  });
});

describe("colours", () => {
  const grey = { width: 60, height: 40 };
  const plain = (background: string) => sharp({ create: { ...grey, channels: 3, background } });

  test.each([
    ["of a wider space", () => plain("#c86432").withIccProfile("p3").jpeg().toBuffer()],
    ["of sixteen bits", () => plain("#c86432").toColourspace("rgb16").png().toBuffer()],
    [
      "of sixteen bits in a wider space",
      () => plain("#c86432").toColourspace("rgb16").withIccProfile("p3").png().toBuffer(),
    ],
    ["of print", () => plain("#c86432").toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer()],
  ])("%s are brought to sRGB", async (name, make) => {
    const key = name.replaceAll(" ", "-");
    await storage.put(`originals/${key}`, await make());
    await makeRenditions(storage, {
      ...cutting,
      original: `originals/${key}`,
      cut: key,
      size: grey,
    });
    for (const format of ["jpg", "webp", "avif"] as const) {
      const bytes = await fileOf({ name: `whole-60.${format}` }, key);
      const { icc, hasAlpha, depth, space } = await sharp(bytes).metadata();
      expect({ icc, hasAlpha, depth, space }).toMatchObject({
        hasAlpha: false,
        depth: "uchar",
        space: "srgb",
      });
      expect(icc).toBe(undefined);
      const { channels } = await sharp(bytes).stats();
      const [r = 0, g = 0, b = 0] = channels.map(({ mean }) => mean);
      const [red, green, blue] = name === "of print" ? await shownInks(await make()) : orange;
      const off = Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
      expect(off).toBeLessThan(6);
    }
  });

  test("what shows through is white paper in every format", async () => {
    const clear = sharp({ create: { ...grey, channels: 4, background: "#ff000000" } });
    await storage.put("originals/clear", await clear.png().toBuffer());
    await makeRenditions(storage, {
      ...cutting,
      original: "originals/clear",
      cut: "clear",
      size: grey,
    });
    for (const name of ["whole-60.avif", "whole-60.webp", "whole-60.jpg"]) {
      const white = await sharp(await fileOf({ name }, "clear")).stats();
      expect(white.channels.map(({ min }) => min > 250)).toEqual([true, true, true]);
    }
  });
});

describe("the desk's views", () => {
  test("fit into their squares, are upright, and carry pixels alone", async () => {
    const id = "0198c0de-0000-7000-8000-000000000000";
    const large = sharp(await referencePicture()).resize(3000, 2000);
    await storage.put("originals/large", await large.keepMetadata().jpeg().toBuffer());
    await makeViews(storage, id, "originals/large");
    for (const [name, height] of [
      ["thumb", 480],
      ["large", 1800],
    ] as const) {
      const bytes = await bytesOf(`views/${id}/${name}.webp`);
      const { format, exif, xmp, icc, iptc, ...header } = await sharp(bytes).metadata();
      expect({ format, exif, xmp, icc, iptc }).toEqual({ format: "webp" });
      expect(header).toMatchObject({ height, width: (height * 2) / 3 });
      expect(canariesIn(bytes)).toEqual([]);
    }
  });

  test("are not larger than the picture", async () => {
    await makeViews(storage, "small", "originals/reference");
    expect(await sharp(await bytesOf("views/small/large.webp")).metadata()).toMatchObject(size);
    expect(await sharp(await bytesOf("views/small/thumb.webp")).metadata()).toMatchObject(size);
  });
});

test("the reference picture itself holds every canary, so that looking for them proves something", async () => {
  expect(canariesIn(await referencePicture())).toEqual(Object.keys(canaries));
  expect(Object.keys(slots)).toHaveLength(6);
});

function canariesIn(bytes: Buffer): string[] {
  const wide = (text: string) => Buffer.from(text, "utf16le");
  return Object.entries(canaries)
    .filter(([, text]) => bytes.includes(text) || bytes.includes(wide(text)))
    .map(([name]) => name);
}

function near(colour: number[]) {
  return colour.map((value) => expect.closeTo(value, -1.5));
}

async function fileOf({ name }: Pick<Rendition, "name">, of = cut): Promise<Buffer> {
  return await bytesOf(`renditions/${of}/${name}`);
}

const orange = [0xc8, 0x64, 0x32] as const;

/** What a browser shows of inks without a profile: what they leave of the light. */
async function shownInks(picture: Buffer): Promise<readonly [number, number, number]> {
  const kept = sharp(picture).pipelineColourspace("cmyk").toColourspace("cmyk");
  const [c = 0, m = 0, y = 0, k = 0] = await kept.raw().toBuffer();
  const shown = (ink: number) => ((255 - ink) * (255 - k)) / 255;
  return [shown(c), shown(m), shown(y)];
}

async function bytesOf(key: string): Promise<Buffer> {
  const found = await storage.read(key);
  return Buffer.concat(await (found?.stream.toArray() ?? []));
}

test("where a picture is shared its file has at most 300 kB, whatever it shows", async () => {
  const noise = { width: 2400, height: 1260, channels: 3 as const };
  const picture = await sharp(randomBytes(noise.width * noise.height * 3), { raw: noise })
    .jpeg({ quality: 95 })
    .toBuffer();
  const pixels = await sharp(picture).resize(1200, 630).raw().toBuffer({ resolveWithObject: true });
  const share = renditionsOf(noise).find(({ slot }) => slot === "share");
  if (!share) throw new Error("There is no file to share.");
  const file = await encode(pixels, share, credits);
  expect(file.length).toBeLessThanOrEqual(300_000);
  expect(await sharp(file).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
});
