import type { PictureType } from "./renditions";

/** Formats that are not taken in, each with what it is and what to do about it, for whoever brought it. */
export const foreignFormats = {
  heic: "This is a HEIC picture, as iPhones make them. Export it as JPEG: in Photos, File, Export; on the phone, Settings, Camera, Formats, Most Compatible.",
  avif: "This is an AVIF picture. Open it in a picture program and save it as JPEG.",
  tiff: "This is a TIFF picture. Open it in a picture program and save it as JPEG.",
  raw: "This is a RAW file, as a camera keeps before it develops (CR2, CR3, NEF, ARW, RAF, DNG and the like). Export it as JPEG, or send the JPEG that the camera made beside it.",
  psd: "This is a Photoshop document. Export it as JPEG or PNG.",
  pdf: "This is a PDF document. Export the page, or the picture in it, as JPEG or PNG.",
  svg: "This is an SVG drawing. Export it as PNG.",
  bmp: "This is a BMP picture. Open it in a picture program and save it as PNG or JPEG.",
  icon: "This is an icon file. Save the picture in it as PNG.",
  jxl: "This is a JPEG XL picture. Open it in a picture program and save it as JPEG.",
  jp2: "This is a JPEG 2000 picture. Open it in a picture program and save it as JPEG.",
  jxr: "This is a JPEG XR picture. Open it in a picture program and save it as JPEG.",
  eps: "This is a PostScript or Illustrator drawing. Export it as PNG or JPEG.",
  video: "This is a video. Save a still of it as JPEG.",
  sound: "This is a sound recording. Only pictures come into the library.",
  archive:
    "This is an archive or an office document. Take the pictures out of it and bring them singly.",
  document: "This is a text document. Save the pictures in it as JPEG and bring them singly.",
  page: "This is a web page under a picture's name, as a broken download leaves it. Save the picture itself.",
  exr: "This is a picture of high dynamic range. Export it as JPEG.",
} satisfies Record<string, string>;
export type ForeignFormat = keyof typeof foreignFormats;

/** How many bytes of a file are enough to tell its format. */
export const headLength = 65_536;

/**
 * The format of a file by its first bytes, whatever its name says; null where they say nothing that
 * we know. A format is named only by its published signature.
 */
export function formatIn(head: Uint8Array): PictureType | ForeignFormat | null {
  const text = latin(head.subarray(0, 64));
  for (const [format, signature] of signatures) if (signature.test(text)) return format;
  if (text.startsWith("ftyp", 4)) return brandOf(head);
  if (/^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/.test(text)) return isRaw(head) ? "raw" : "tiff";
  return markupIn(head);
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: signatures are bytes
const signatures: readonly (readonly [PictureType | ForeignFormat, RegExp])[] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n\x1a\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
  // Canon, Olympus, Panasonic, Fujifilm, Sigma, Minolta, Phase One.
  ["raw", /^II\*\0[\s\S]{4}CR/],
  ["raw", /^II\x1a\0[\s\S]{2}HEAPCCDR/],
  ["raw", /^(?:IIR[OS]|MMOR|IIU\0|FUJIFILMCCD-RAW|FOVb|\0MRM|IIII[\s\S]{4}Raw)/i],
  ["psd", /^8BPS\0[\x01\x02]/],
  ["pdf", /^(?:\xef\xbb\xbf)?\s*%PDF-/],
  ["bmp", /^BM[\s\S]{4}\0\0\0\0/],
  ["icon", /^\0\0[\x01\x02]\0[\s\S]\0/],
  ["jxl", /^(?:\xff\x0a|\0\0\0\x0cJXL \r\n\x87\n)/],
  ["jp2", /^(?:\0\0\0\x0cjP {2}\r\n\x87\n|\xff\x4f\xff\x51)/],
  ["jxr", /^II\xbc[\0\x01]/],
  ["eps", /^(?:%!PS|\xc5\xd0\xd3\xc6)/],
  ["exr", /^(?:v\/1\x01|#\?RADIANCE|#\?RGBE)/],
  ["video", /^(?:RIFF[\s\S]{4}AVI |\x1aE\xdf\xa3|\0\0\x01[\xba\xb3]|FLV\x01|0&\xb2u\x8ef\xcf\x11)/],
  ["video", /^[\s\S]{4}(?:moov|mdat|wide|skip|free)/],
  ["video", /^G@[\s\S]{2}/],
  ["sound", /^(?:RIFF[\s\S]{4}WAVE|ID3|OggS|fLaC|FORM[\s\S]{4}AIF[FC]|#!AMR|\xff[\xfb\xf3\xf2])/],
  [
    "archive",
    /^(?:PK\x03\x04|PK\x05\x06|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\x1f\x8b\x08|BZh|\xfd7zXZ)/,
  ],
  ["document", /^(?:\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf)/],
];
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: signatures are bytes

/** What the box at the beginning of an ISO media file says that it is, or is like. */
function brandOf(head: Uint8Array): ForeignFormat {
  const box = latin(head.subarray(0, Math.min(256, lengthOf(head))));
  const brands = [box.slice(8, 12), ...(box.slice(16).match(/[\s\S]{4}/g) ?? [])];
  const major = brands[0] ?? "";
  if (major === "crx ") return "raw";
  if (/^avi[fs]$/.test(major)) return "avif";
  if (/^(?:hei[cxms]|hev[cxms])$/.test(major)) return "heic";
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return "avif";
  if (brands.some((brand) => /^(?:hei[cxms]|hev[cxms]|mif[12]|msf1)$/.test(brand))) return "heic";
  if (/^(?:jp2 |jpx |jpm )$/.test(major)) return "jp2";
  return /^M4[AB] $/.test(major) ? "sound" : "video";
}

function lengthOf(head: Uint8Array): number {
  return new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
}

const tags = { subfile: 0xfe, compression: 0x103, make: 0x10f, subIfds: 0x14a, dng: 0xc612 };
/** How Nikon, Sony, Samsung, Kodak and Pentax pack what the sensor saw. */
const rawCompressions = [34_713, 32_767, 32_770, 65_000, 65_535];

/** A RAW file is a TIFF whose first picture is a camera's small copy, or is packed as no other program packs. */
function isRaw(head: Uint8Array): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const isLittle = head[0] === 0x49;
  const at = view.byteLength >= 8 ? view.getUint32(4, isLittle) : Number.POSITIVE_INFINITY;
  if (at + 2 > view.byteLength) return false;
  const found = new Map<number, number>();
  const count = view.getUint16(at, isLittle);
  for (let n = 0; n < count && at + 2 + n * 12 + 12 <= view.byteLength; n++) {
    const entry = at + 2 + n * 12;
    const isShort = view.getUint16(entry + 2, isLittle) === 3;
    const value = isShort
      ? view.getUint16(entry + 8, isLittle)
      : view.getUint32(entry + 8, isLittle);
    found.set(view.getUint16(entry, isLittle), value);
  }
  if (found.has(tags.dng)) return true;
  if (!found.has(tags.make)) return false;
  const isSmallCopy = ((found.get(tags.subfile) ?? 0) & 1) === 1 && found.has(tags.subIfds);
  return isSmallCopy || rawCompressions.includes(found.get(tags.compression) ?? 0);
}

/** Drawings and pages in text, whichever of the usual ways they begin. */
function markupIn(head: Uint8Array): ForeignFormat | null {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = latin(head.subarray(0, 4_096)).replaceAll(isWide ? "\0" : "\u0100", "");
  const start = text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").trimStart();
  if (!start.startsWith("<")) return null;
  const first = /<(?![?!])(?:[a-z]{1,20}:)?([a-z]{1,20})/i.exec(start)?.[1]?.toLowerCase();
  if (first === "svg") return "svg";
  return /^<!doctype html/i.test(start) || first === "html" || first === "head" ? "page" : null;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
