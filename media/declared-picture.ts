import { type FileHandle, open } from "node:fs/promises";
import { formatIn, headLength } from "@/newsroom/file-formats";
import type { PictureFault } from "@/newsroom/picture-faults";
import { type PictureType, pictureTypes, type Size } from "@/newsroom/renditions";

/**
 * What the first bytes of a file say that it is; the size is as stored, before it is turned upright.
 * `held`: the bytes that a decoder has to keep of it until its end, 0 where it comes in one pass.
 */
export type Declared = Size & { type: PictureType; held: number };

/** No picture that a camera or a program wrote has as many parts before its pixels. */
const mostSegments = 2_000;

/** In bytes: the largest colour profiles of printing presses have three million. */
const largestProfile = 4_000_000;

/** Reads type and size by content, without decoding anything and without a library. */
export async function declaredIn(file: string): Promise<Declared | { refused: PictureFault }> {
  const handle = await open(file, "r");
  try {
    const head = await readAt(handle, 0, headLength);
    const format = formatIn(head);
    if (format === null) return { refused: "not-a-picture" };
    if (!isTaken(format)) return { refused: format };
    const size = await sizeIn[format](head, handle);
    return size && size.width > 0 && size.height > 0
      ? { type: format, held: 0, ...size }
      : { refused: "damaged" };
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

function isTaken(format: string): format is PictureType {
  return Object.hasOwn(pictureTypes, format);
}

type Measured = Size & { held?: number };

const sizeIn: Record<PictureType, (head: Buffer, handle: FileHandle) => Promise<Measured | null>> =
  {
    jpeg: async (_head, handle) => {
      let profile = 0;
      let frame: Frame | null = null;
      for await (const segment of jpegSegments(handle)) {
        if (segment.marker === 0xe2) profile += segment.end - segment.start;
        if (profile > largestProfile) return null;
        if (segment.marker === startOfScan) {
          if (frame === null) return null;
          const [channels = 0] = await readAt(handle, segment.start, 1);
          return { ...frame, held: isInPasses(frame, channels) ? coefficientsOf(frame) : 0 };
        }
        if (!isFrame(segment.marker)) continue;
        if (frame !== null) return null;
        frame = frameIn(segment.marker, await readAt(handle, segment.start, 6 + 3 * 255));
        if (frame === null) return null;
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

/** How a JPEG is made up. `channels`: how many samples of each stand in one unit, across and down. */
type Frame = Size & { marker: number; channels: { across: number; down: number }[] };

const startOfScan = 0xda;

function frameIn(marker: number, frame: Buffer): Frame | null {
  const count = frame[5] ?? 0;
  if (frame.length < 6 + 3 * count) return null;
  const channels = Array.from({ length: count }, (_, n) => {
    const sampling = frame[6 + 3 * n + 1] ?? 0;
    return { across: sampling >> 4, down: sampling & 15 };
  });
  return { marker, width: frame.readUInt16BE(3), height: frame.readUInt16BE(1), channels };
}

/** Whether pixels are whole only after several passes: a progressive picture, or one whose channels stand one after the other. */
function isInPasses({ marker, channels }: Frame, inFirstScan: number): boolean {
  const isProgressive = [0xc2, 0xc6, 0xca, 0xce].includes(marker);
  return isProgressive || inFirstScan < channels.length;
}

/** In bytes: two for every coefficient, in whole blocks of eight by eight. */
function coefficientsOf({ width, height, channels }: Frame): number {
  const across = Math.max(1, ...channels.map((channel) => channel.across));
  const down = Math.max(1, ...channels.map((channel) => channel.down));
  const units = Math.ceil(width / (8 * across)) * Math.ceil(height / (8 * down));
  return channels.reduce((sum, channel) => sum + units * channel.across * channel.down * 128, 0);
}

/** A part of a JPEG before its pixels: what stands between `start` and `end`, without its marker and length. */
type Segment = { marker: number; start: number; end: number };

/** The parts in their order, up to the first that holds pixels, which is the last. */
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
    if (marker === 0xd9) return;
    const length = head.readUInt16BE(2);
    if (length < 2) return;
    yield { marker, start: at + 4, end: at + 2 + length };
    if (marker === startOfScan) return;
    at += 2 + length;
  }
}

/** Start of frame, in any of its codings; three numbers among them mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
