import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Metadata } from "sharp";
import { type Declared, declaredIn } from "@/media/declared-picture";
import { type PictureMetadata, readMetadata } from "@/media/metadata";
import { openPicture, pixelsOf, scaled } from "@/media/pixels";
import type { PictureFault } from "@/newsroom/picture-faults";
import { type PictureType, pictureLimits, renditionsOf, type Size } from "@/newsroom/renditions";

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
  if (bytes > pictureLimits.bytes) return { refused: "too-large" };
  const declared = await declaredIn(file);
  if ("refused" in declared) return declared;
  const size = await decode(file, declared);
  if ("refused" in size) return size;
  const [sha256, metadata] = [await hashOf(file), await readMetadata(file, declared.type)];
  return { type: declared.type, bytes, sha256, metadata, ...size };
}

/** The tallest that WebP can be, and AVIF as it is written here. */
const tallest = 16_383;

async function decode(
  file: string,
  declared: Declared,
): Promise<(Size & { placeholder: string }) | { refused: PictureFault }> {
  if (isTooBig(declared)) return { refused: "too-many-pixels" };
  try {
    const header = await openPicture(file).metadata();
    const size = uprightSize(header);
    if (!isAsDeclared(header, declared)) return { refused: "damaged" };
    if (renditionsOf(size).some(({ height }) => height > tallest)) return { refused: "too-long" };
    return { ...size, placeholder: await placeholderOf(file) };
  } catch (error) {
    return { refused: faultOf(error) };
  }
}

function isTooBig({ width, height }: Size): boolean {
  return Math.max(width, height) > pictureLimits.side || width * height > pictureLimits.pixels;
}

function uprightSize({ autoOrient: { width, height } }: Metadata): Size {
  return { width, height };
}

/** Two readings of one header that differ are a file made to be read in two ways. */
function isAsDeclared(header: Metadata, declared: Declared): boolean {
  return (
    header.format === declared.type &&
    header.width === declared.width &&
    (header.pageHeight ?? header.height) === declared.height
  );
}

const longestPlaceholder = 250;

/** Every row of the picture goes into it, so what is cut short anywhere fails here. */
async function placeholderOf(file: string): Promise<string> {
  const small = await pixelsOf(
    openPicture(file).resize(12, 12, { fit: "inside" }).flatten({ background: "#ffffff" }),
  );
  for (const quality of [40, 20, 5]) {
    const written = await scaled(small, small.info).webp({ quality, effort: 6 }).toBuffer();
    const address = `data:image/webp;base64,${written.toString("base64")}`;
    if (address.length <= longestPlaceholder) return address;
  }
  throw new Error("Twelve by twelve pixels do not fit into a placeholder.");
}

/** The decoder has no other names for what befell it than its sentences. */
function faultOf(error: unknown): PictureFault {
  const words = error instanceof Error ? error.message : String(error);
  if (/timeout/i.test(words)) return "too-slow";
  return /pixel limit/i.test(words) ? "too-many-pixels" : "damaged";
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
