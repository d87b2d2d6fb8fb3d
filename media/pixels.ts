import sharp, { type Sharp } from "sharp";
import { screenPixels } from "@/media/screen-pixels";
import { pictureLimits, type Size } from "@/newsroom/renditions";

// Pictures are worked on one after the other beside everything else that this process does: no
// second core, and nothing remembered of a file that may be gone or another one by then.
sharp.cache(false);
sharp.concurrency(1);

/** Longer than any honest picture takes on a busy machine, in seconds. */
const patience = { reading: 90, writing: 120 };

/**
 * A picture as it is to be looked at: its first frame, upright. Decoding it fails when it is larger
 * than we take, cut short or broken, or takes too long; with `failOn` at its strictest also when the
 * decoder only wonders.
 */
export function openPicture(file: string, failOn: FailOn = "error"): Sharp {
  return sharp(file, {
    autoOrient: true,
    failOn,
    // What may be so large is one type only, of which the header tells before anything is decoded.
    limitInputPixels: pictureLimits.jpeg.pixels,
    page: 0,
    pages: 1,
    sequentialRead: true,
  }).timeout({ seconds: patience.reading });
}

/** At what the decoder gives up. */
export type FailOn = "error" | "warning";

/** Pixels in memory: sRGB, 8 bits, three channels or four. */
export type Pixels = { data: Buffer; info: Size & { channels: 1 | 2 | 3 | 4 } };

/**
 * Takes pixels out of a file, shaped by resizing and cropping; nothing else of the file comes along.
 */
export async function pixelsOf(
  file: string,
  shape: (picture: Sharp) => Sharp,
  failOn: FailOn = "error",
): Promise<Pixels> {
  const { depth, hasProfile, space } = await openPicture(file).metadata();
  if (space === "cmyk") return screenPixels(shape(openPicture(file, failOn)), hasProfile);
  const shaped = shape(openPicture(file, failOn)).toColourspace("srgb");
  // The library brings sixteen bits with a profile only as far as Display P3; without one they are
  // sRGB already, and naming a profile would take them for P3.
  const brought =
    depth === "ushort" && hasProfile ? shaped.withIccProfile("srgb", { attach: false }) : shaped;
  return rawOf(brought);
}

async function rawOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { data, info: { width: info.width, height: info.height, channels: info.channels } };
}

/** These pixels as a picture, scaled to the size. */
export function scaled({ data, info }: Pixels, { width, height }: Size): Sharp {
  const { channels } = info;
  const picture = sharp(data, { raw: { width: info.width, height: info.height, channels } });
  const isAsLarge = info.width === width && info.height === height;
  return (isAsLarge ? picture : picture.resize(width, height, { fit: "fill" })).timeout({
    seconds: patience.writing,
  });
}
