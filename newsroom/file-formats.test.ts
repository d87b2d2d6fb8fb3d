import { expect, test } from "vitest";
import { foreignFormats, formatIn } from "./file-formats";

const bytes = (latin: string) => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
const box = (brand: string, ...others: string[]) =>
  `\0\0\0${String.fromCharCode(16 + others.length * 4)}ftyp${brand}\0\0\0\0${others.join("")}${"\0".repeat(30)}`;

/** A TIFF with one directory of short values. */
function tiff(isLittle: boolean, entries: Record<number, number>): Uint8Array {
  const numbers = Object.entries(entries);
  const view = new DataView(new ArrayBuffer(64 + numbers.length * 12));
  view.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, 8, isLittle);
  view.setUint16(8, numbers.length, isLittle);
  numbers.forEach(([tag, value], n) => {
    view.setUint16(10 + n * 12, Number(tag), isLittle);
    view.setUint16(12 + n * 12, 3, isLittle);
    view.setUint32(14 + n * 12, 1, isLittle);
    view.setUint16(18 + n * 12, value, isLittle);
  });
  return new Uint8Array(view.buffer);
}

test.each([
  ["jpeg", "\xff\xd8\xff\xe1"],
  ["png", "\x89PNG\r\n\x1a\n"],
  ["gif", "GIF89a"],
  ["webp", "RIFF\x24\0\0\0WEBPVP8 "],
  ["heic", box("heic", "mif1", "heic")],
  ["heic", box("heix", "mif1")],
  ["heic", box("mif1", "heic")],
  ["heic", box("msf1", "hevc")],
  ["avif", box("avif", "mif1", "miaf")],
  ["avif", box("mif1", "avif", "miaf")],
  ["avif", box("avis")],
  ["raw", box("crx ", "isom")],
  ["raw", "II*\0\x10\0\0\0CR\x02\0"],
  ["raw", "IIRO\x08\0\0\0"],
  ["raw", "IIU\0\x18\0\0\0"],
  ["raw", "FUJIFILMCCD-RAW 0201"],
  ["raw", "FOVb\0\0\x02\0"],
  ["tiff", "II*\0\x08\0\0\0"],
  ["tiff", "MM\0*\0\0\0\x08"],
  ["tiff", "II+\0\x08\0\0\0"],
  ["psd", "8BPS\0\x01"],
  ["pdf", "%PDF-1.7\n"],
  ["svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
  ["svg", '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- Made by hand --><svg width="9">'],
  ["svg", "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'><svg:svg>"],
  ["page", "\n<!DOCTYPE html><html>"],
  ["page", "<html><head>"],
  ["bmp", `BM\x46\0\0\0\0\0\0\0\x36`],
  ["icon", "\0\0\x01\0\x01\0\x10\x10"],
  ["jxl", "\xff\x0a\xfa\x1f"],
  ["jxl", "\0\0\0\x0cJXL \r\n\x87\n"],
  ["jp2", "\0\0\0\x0cjP  \r\n\x87\n"],
  ["jxr", "II\xbc\x01\x08\0\0\0"],
  ["eps", "%!PS-Adobe-3.0 EPSF-3.0"],
  ["video", box("mp42", "isom")],
  ["video", box("qt  ")],
  ["video", "RIFF\0\0\0\0AVI LIST"],
  ["video", "\x1aE\xdf\xa3"],
  ["sound", box("M4A ", "mp42")],
  ["sound", "RIFF\x24\0\0\0WAVEfmt "],
  ["archive", "PK\x03\x04"],
  ["document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["exr", "v/1\x01"],
  [null, "The port authority said on Monday"],
  [null, ""],
  [null, "II*"],
])("%s is told by its first bytes", (format, head) => {
  expect(formatIn(bytes(head))).toBe(format);
});

test.each([true, false])("a RAW file is told from other TIFFs, little first: %s", (isLittle) => {
  const make = 0x10f;
  const format = (entries: Record<number, number>) => formatIn(tiff(isLittle, entries));
  expect(format({ 254: 1, 259: 6, [make]: 18, 330: 500 })).toBe("raw");
  expect(format({ 254: 0, [make]: 18, 50706: 1 })).toBe("raw");
  expect(format({ 254: 0, 259: 34_713, [make]: 18 })).toBe("raw");
  // A developed picture keeps the name of the camera.
  expect(format({ 254: 0, 259: 5, [make]: 18 })).toBe("tiff");
  expect(format({ 254: 0, 259: 1 })).toBe("tiff");
});

test("every format says what it is and what to do", () => {
  for (const words of Object.values(foreignFormats))
    expect(words).toMatch(/^Th(is|ese) .+\. .+\.$/);
});
