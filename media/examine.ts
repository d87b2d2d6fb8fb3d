import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Metadata, Sharp } from "sharp";
import { type Declared, declaredIn } from "@/media/declared-picture";
import { type PictureMetadata, readMetadata } from "@/media/metadata";
import { openPicture, type Pixels, pixelsOf, scaled } from "@/media/pixels";
import type { PictureFault } from "@/newsroom/picture-faults";
import {
  largestFile,
  mostCoefficients,
  type PictureType,
  pictureLimits,
  renditionsOf,
  type Size,
} from "@/newsroom/renditions";

/** What a file is, once it has been decoded to its end. Width and height are upright. */
export type Examined = Size & {
  type: PictureType;
  bytes: number;
  sha256: string;
  /** A data: address of a WebP some twelve pixels wide, at most 250 characters. */
  placeholder: string;
  metadata: PictureMetadata;
};

/** Whether the file is a picture that we take: judged by its content alone, its name says nothing. */
export async function examine(file: string): Promise<Examined | { refused: PictureFault }> {
  const { size: bytes } = await stat(file);
  if (bytes > largestFile) return { refused: "too-large" };
  const declared = await declaredIn(file);
  if ("refused" in declared) return declared;
  if (bytes > pictureLimits[declared.type].bytes) return { refused: "too-large" };
  const size = await decode(file, declared);
  if ("refused" in size) return size;
  const [sha256, metadata] = [await hashOf(file), await readMetadata(file, declared.type)];
  return { type: declared.type, bytes, sha256, metadata, ...size };
}

/** The tallest that WebP can be; and the most pixels of one rendition: writing them as AVIF takes half a gigabyte. */
const largestRendition = { height: 16_383, pixels: 12_500_000 };

async function decode(
  file: string,
  declared: Declared,
): Promise<(Size & { placeholder: string }) | { refused: PictureFault }> {
  if (isTooBig(declared, declared.type)) return { refused: "too-many-pixels" };
  if (declared.held > mostCoefficients) return { refused: "too-heavy" };
  try {
    const header = await openPicture(file).metadata();
    const { width, height } = header.autoOrient;
    if (!isAsDeclared(header, declared)) return { refused: "damaged" };
    if (isTooBig(header, declared.type)) return { refused: "too-many-pixels" };
    if (isTooLong({ width, height })) return { refused: "too-long" };
    return { width, height, placeholder: await placeholderOf(file) };
  } catch (error) {
    return { refused: faultOf(error) };
  }
}

function isTooBig({ width, height }: Size, type: PictureType): boolean {
  const { side, pixels } = pictureLimits[type];
  return Math.max(width, height) > side || width * height > pixels;
}

function isTooLong(size: Size): boolean {
  const { height: tallest, pixels } = largestRendition;
  return renditionsOf(size).some(
    ({ width, height }) => height > tallest || width * height > pixels,
  );
}

/**
 * Two readings of one header that differ are a file made to be read in two ways; but of a GIF the
 * library believes the frame before the screen, as browsers do.
 */
function isAsDeclared({ format, width, height }: Metadata, declared: Declared): boolean {
  if (format !== declared.type) return false;
  return format === "gif" || (width === declared.width && height === declared.height);
}

const longestPlaceholder = 250;

async function placeholderOf(file: string): Promise<string> {
  const small = await shrunk(file);
  for (const quality of [40, 20, 5]) {
    const written = await scaled(small, small.info).webp({ quality, effort: 6 }).toBuffer();
    const address = `data:image/webp;base64,${written.toString("base64")}`;
    if (address.length <= longestPlaceholder) return address;
  }
  throw new Error("Twelve by twelve pixels do not fit into a placeholder.");
}

/**
 * Every row of the picture goes into it, so what is cut short anywhere fails here. A JPEG whose pixels
 * end early is filled up with grey, at which the decoder only wonders; but it wonders as well at much
 * that cameras do and that is no harm to the picture.
 */
async function shrunk(file: string): Promise<Pixels> {
  const shape = (picture: Sharp) =>
    picture.resize(12, 12, { fit: "inside" }).flatten({ background: "#ffffff" });
  try {
    return await pixelsOf(file, shape, "warning");
  } catch (error) {
    if (isGap(error) || faultOf(error) !== "damaged") throw error;
    return await pixelsOf(file, shape);
  }
}

function isGap(error: unknown): boolean {
  return /premature end|bad (?:Huffman|arithmetic) code|instead of RST/i.test(wordsOf(error));
}

/** The decoder has no other names for what befell it than its sentences. */
function faultOf(error: unknown): PictureFault {
  const words = wordsOf(error);
  if (/timeout/i.test(words)) return "too-slow";
  return /pixel limit/i.test(words) ? "too-many-pixels" : "damaged";
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
