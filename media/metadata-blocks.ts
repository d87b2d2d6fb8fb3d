import { type FileHandle, open } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import { jpegSegments, readAt } from "@/media/declared-picture";
import type { PictureType } from "@/newsroom/renditions";

/** What a picture says about itself, each in its own form, or null. `exif` begins with its TIFF header, `iim` with the first data set. */
export type MetadataBlocks = { exif: Buffer | null; xmp: Buffer | null; iim: Buffer | null };

/** In bytes. What is larger was not written by a newsroom's tools, and is not read. */
const largest = { exif: 262_144, xmp: 131_072, iim: 262_144 };
const mostChunks = 5_000;

/** Finds the blocks without decoding the picture, and without reading what stands between them. */
export async function metadataBlocksIn(file: string, type: PictureType): Promise<MetadataBlocks> {
  const handle = await open(file, "r");
  try {
    return await readers[type](handle);
  } finally {
    await handle.close();
  }
}

const none: MetadataBlocks = { exif: null, xmp: null, iim: null };

const readers: Record<PictureType, (handle: FileHandle) => Promise<MetadataBlocks>> = {
  jpeg: inJpeg,
  png: inPng,
  webp: inWebp,
  // What little a GIF can say is not worth walking through its frames for.
  gif: async () => none,
};

const xmpName = "http://ns.adobe.com/xap/1.0/\0";
const exifName = "Exif\0\0";
const photoshopName = "Photoshop 3.0\0";

async function inJpeg(handle: FileHandle): Promise<MetadataBlocks> {
  const found: MetadataBlocks = { ...none };
  const photoshop: Buffer[] = [];
  for await (const { marker, start, end } of jpegSegments(handle)) {
    if (marker !== 0xe1 && marker !== 0xed) continue;
    const segment = await readAt(handle, start, end - start);
    const after = (name: string) =>
      segment.toString("latin1", 0, name.length) === name ? segment.subarray(name.length) : null;
    if (marker === 0xed) photoshop.push(after(photoshopName) ?? Buffer.alloc(0));
    else {
      found.exif ??= after(exifName);
      found.xmp ??= after(xmpName);
    }
    if (photoshop.length * 65_536 > largest.iim) break;
  }
  return { ...found, iim: iimIn(Buffer.concat(photoshop)) };
}

/** Photoshop's resources, of which one is IIM; a large one goes on in the next segment. */
function iimIn(resources: Buffer): Buffer | null {
  let at = 0;
  while (at + 12 <= resources.length && resources.toString("latin1", at, at + 4) === "8BIM") {
    const name = resources.readUInt8(at + 6) + 1;
    const start = at + 6 + name + (name % 2) + 4;
    if (start > resources.length) return null;
    const length = resources.readUInt32BE(start - 4);
    if (resources.readUInt16BE(at + 4) === 0x0404) return resources.subarray(start, start + length);
    at = start + length + (length % 2);
  }
  return null;
}

async function inPng(handle: FileHandle): Promise<MetadataBlocks> {
  const found: MetadataBlocks = { ...none };
  let at = 8;
  for (let count = 0; count < mostChunks; count++) {
    const head = await readAt(handle, at, 8);
    if (head.length < 8) break;
    const length = head.readUInt32BE(0);
    const kind = head.toString("latin1", 4, 8);
    if (kind === "eXIf" && length <= largest.exif)
      found.exif ??= await readAt(handle, at + 8, length);
    if (kind === "iTXt" && length <= largest.xmp)
      found.xmp ??= xmpOf(await readAt(handle, at + 8, length));
    if (kind === "IEND") break;
    at += length + 12;
  }
  return found;
}

const pngXmpName = "XML:com.adobe.xmp\0";

/** An international text: its name, whether it is compressed, how, a language, the name in that, the text. */
function xmpOf(text: Buffer): Buffer | null {
  if (text.toString("latin1", 0, pngXmpName.length) !== pngXmpName) return null;
  const language = pngXmpName.length + 2;
  const translated = text.indexOf(0, language) + 1;
  const start = translated === 0 ? 0 : text.indexOf(0, translated) + 1;
  if (start === 0) return null;
  const body = text.subarray(start);
  return text[pngXmpName.length] === 1 ? inflated(body) : body;
}

function inflated(body: Buffer): Buffer | null {
  try {
    return inflateSync(body, { maxOutputLength: largest.xmp });
  } catch {
    // Broken, or made to unfold without end: it says nothing that we want to hear.
    return null;
  }
}

async function inWebp(handle: FileHandle): Promise<MetadataBlocks> {
  const found: MetadataBlocks = { ...none };
  let at = 12;
  for (let count = 0; count < mostChunks; count++) {
    const head = await readAt(handle, at, 8);
    if (head.length < 8) break;
    const kind = head.toString("latin1", 0, 4);
    const length = head.readUInt32LE(4);
    if (kind === "EXIF" && length <= largest.exif)
      found.exif ??= withoutName(await readAt(handle, at + 8, length));
    if (kind === "XMP " && length <= largest.xmp)
      found.xmp ??= await readAt(handle, at + 8, length);
    at += 8 + length + (length % 2);
  }
  return found;
}

/** Some programs put JPEG's name before it. */
function withoutName(exif: Buffer): Buffer {
  return exif.toString("latin1", 0, 6) === exifName ? exif.subarray(6) : exif;
}
