import sharp, { type OverlayOptions } from "sharp";
import type { Language } from "@/newsroom/languages";
import { initialOf, inkOf, paperWhite } from "@/newsroom/paper-mark";
import { canSet, setText } from "./set-text";

/** The paper's initial on its own colour, as a square PNG. Where none of our faces has the letter, a page with a headline and lines. */
export async function paperIcon(name: string, language: Language, side: number): Promise<Buffer> {
  const initial = initialOf(name, language);
  const mark =
    initial !== null && (await canSet(initial))
      ? await letterOn(initial, language, side)
      : lines(side);
  return await sharp({
    create: { width: side, height: side, channels: 4, background: inkOf(name) },
  })
    .composite([mark])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** PNGs in the form that is asked for at /favicon.ico, https://en.wikipedia.org/wiki/ICO_(file_format). */
export async function paperIco(name: string, language: Language): Promise<Buffer> {
  const sides = [16, 32, 48];
  const pictures = await Promise.all(sides.map((side) => paperIcon(name, language, side)));
  const head = Buffer.alloc(6 + 16 * sides.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sides.length, 4);
  let offset = head.length;
  pictures.forEach((picture, place) => {
    const at = 6 + 16 * place;
    const side = sides[place] ?? 0;
    head.writeUInt8(side, at);
    head.writeUInt8(side, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  });
  return Buffer.concat([head, ...pictures]);
}

/** Set large and drawn down, centred on its ink. */
async function letterOn(
  initial: string,
  language: Language,
  side: number,
): Promise<OverlayOptions> {
  const { data, info } = await setText(initial, {
    language,
    face: "headline",
    size: 400,
    width: 2_000,
    colour: paperWhite,
  });
  const room = Math.round(side * (side < 32 ? 0.75 : 0.64));
  const drawn = await sharp(data, { raw: info })
    .resize(room, room, { fit: "inside" })
    .png()
    .toBuffer();
  return { input: drawn, gravity: "centre" };
}

function lines(side: number): OverlayOptions {
  const bars = [
    [0.22, 0.24, 0.56, 0.16],
    [0.22, 0.5, 0.56, 0.06],
    [0.22, 0.62, 0.56, 0.06],
    [0.22, 0.74, 0.36, 0.06],
  ].map(
    ([x = 0, y = 0, width = 0, height = 0]) =>
      `<rect x="${x * side}" y="${y * side}" width="${width * side}" height="${height * side}"/>`,
  );
  return {
    input: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" fill="${paperWhite}">${bars.join("")}</svg>`,
    ),
  };
}
