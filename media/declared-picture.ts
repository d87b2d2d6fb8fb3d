import { type FileHandle, open } from "node:fs/promises";
import type { PictureFault } from "@/newsroom/picture-faults";
import type { PictureType, Size } from "@/newsroom/renditions";

/** What the first bytes of a file say that it is; the size is as stored, before it is turned upright. */
export type Declared = Size & { type: PictureType };

/** No picture that a camera or a program wrote has as many parts before its pixels. */
const mostSegments = 2_000;

/** In bytes: the largest colour profiles of printing presses have three million. */
const largestProfile = 4_000_000;

/** Reads type and size by content, without decoding anything and without a library. */
export async function declaredIn(file: string): Promise<Declared | { refused: PictureFault }> {
  const handle = await open(file, "r");
  try {
    const head = await readAt(handle, 0, 32);
    const type = typeOf(head);
    if (!type) return { refused: "not-a-picture" };
    const size = await sizeIn[type](head, handle);
    return size && size.width > 0 && size.height > 0 ? { type, ...size } : { refused: "damaged" };
  } finally {
    await handle.close();
  }
}

/** The bytes from there on; fewer where the file ends. */
export async function readAt(
  handle: FileHandle,
  position: number,
  length: number,
): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function typeOf(head: Buffer): PictureType | null {
  const text = head.toString("latin1");
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^GIF8[79]a/.test(text)) return "gif";
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "webp";
  return null;
}

const sizeIn: Record<PictureType, (head: Buffer, handle: FileHandle) => Promise<Size | null>> = {
  jpeg: async (_head, handle) => {
    let profile = 0;
    for await (const segment of jpegSegments(handle)) {
      if (segment.marker === 0xe2) profile += segment.end - segment.start;
      if (profile > largestProfile) return null;
      if (!isFrame(segment.marker)) continue;
      const frame = await readAt(handle, segment.start, 5);
      if (frame.length < 5) return null;
      return { width: frame.readUInt16BE(3), height: frame.readUInt16BE(1) };
    }
    return null;
  },
  png: async (head) =>
    head.length >= 24 && head.toString("latin1", 12, 16) === "IHDR"
      ? { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }
      : null,
  gif: async (head) =>
    head.length >= 10 ? { width: head.readUInt16LE(6), height: head.readUInt16LE(8) } : null,
  webp: async (head) => {
    if (head.length < 30) return null;
    const kind = head.toString("latin1", 12, 16);
    if (kind === "VP8X")
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    if (kind === "VP8 ")
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    if (kind !== "VP8L") return null;
    const bits = head.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  },
};

/** A part of a JPEG before its pixels: what stands between `start` and `end`, without its marker and length. */
type Segment = { marker: number; start: number; end: number };

/** The parts in their order, up to the first that holds pixels. */
export async function* jpegSegments(handle: FileHandle): AsyncIterable<Segment> {
  let at = 2;
  for (let count = 0; count < mostSegments; count++) {
    const head = await readAt(handle, at, 4);
    if (head.length < 4 || head[0] !== 0xff) return;
    const marker = head[1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) return;
    const length = head.readUInt16BE(2);
    if (length < 2) return;
    yield { marker, start: at + 4, end: at + 2 + length };
    at += 2 + length;
  }
}

/** Start of frame, in any of its codings; three numbers among them mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
