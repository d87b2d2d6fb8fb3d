import type { Sharp } from "sharp";
import { type EmbeddedCredits, xmpOf } from "@/media/embedded-credits";
import { exifOf, writeExifTexts } from "@/media/exif-credits";
import { type Pixels, scaled } from "@/media/pixels";
import type { Rendition, RenditionFormat } from "@/newsroom/renditions";

/**
 * How each format is written. AVIF at effort 1 takes two thirds of the time of 2, a third of that of 3
 * and a fifteenth of 4, for two, four and twelve in a hundred more bytes; WebP at effort 2 half of
 * that of 4 for three. JPEG is what browsers get that know neither.
 */
const formats: Record<RenditionFormat, (picture: Sharp, quality?: number) => Sharp> = {
  avif: (picture) => onPaper(picture).avif({ quality: 50, effort: 1 }),
  webp: (picture) => onPaper(picture).webp({ quality: 76, effort: 2 }),
  jpg: (picture, quality = 80) => onPaper(picture).jpeg({ quality, progressive: true }),
};

/** Where pictures are shared, what is larger than this many bytes is not shown by everybody. */
const shareAtMost = 300_000;
const lowerQualities = [70, 60, 50, 40, 30, 20, 10];

/** What shows through a picture is white paper, in every format and on a dark page too. */
function onPaper(picture: Sharp): Sharp {
  return picture.flatten({ background: "#ffffff" });
}

/** One file for readers: the pixels at its size, and the credits. */
export async function encode(
  pixels: Pixels,
  rendition: Rendition,
  credits: EmbeddedCredits,
): Promise<Buffer> {
  const write = async (quality?: number) => {
    const picture = formats[rendition.format](scaled(pixels, rendition), quality);
    const written = await picture.withXmp(xmpOf(credits)).withExif(exifOf(credits)).toBuffer();
    return writeExifTexts(written, credits);
  };
  let file = await write();
  if (rendition.slot !== "share") return file;
  for (const quality of lowerQualities) {
    if (file.length <= shareAtMost) break;
    file = await write(quality);
  }
  return file;
}
