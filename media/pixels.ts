import sharp, { type Sharp } from "sharp";
import { pictureLimits, type Size } from "@/newsroom/renditions";

// Pictures are worked on one after the other beside everything else that this process does: no
// second core, and nothing remembered of a file that may be gone or another one by then.
sharp.cache(false);
sharp.concurrency(1);

/** Longer than any honest picture takes, in seconds. */
const patience = 30;

/**
 * A picture as it is to be looked at: its first frame, upright. Decoding it fails when it is larger
 * than we take, cut short or broken, or takes too long.
 */
export function openPicture(file: string): Sharp {
  return sharp(file, {
    autoOrient: true,
    failOn: "error",
    limitInputPixels: pictureLimits.pixels,
    page: 0,
    pages: 1,
    sequentialRead: true,
  }).timeout({ seconds: patience });
}

/** Pixels in memory: sRGB, 8 bits, three channels or four. */
export type Pixels = { data: Buffer; info: Size & { channels: 1 | 2 | 3 | 4 } };

/** Takes the pixels out of the file; nothing else of it comes along. */
export async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .toColourspace("srgb")
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
    seconds: patience,
  });
}
