/** The tags of the first directory that hold a person's words. */
const tags = { 270: "caption", 315: "creator", 33432: "copyright" } as const;
type Field = (typeof tags)[keyof typeof tags];

/** In bytes: what is longer was not typed by anybody. */
const longest = 20_000;

/** The texts of an EXIF block as they stand there, in letters of which EXIF says nothing. */
export function exifTexts(block: Buffer): Partial<Record<Field, Buffer>> {
  const isLittle = block[0] === 0x49;
  const short = (at: number) => (isLittle ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const long = (at: number) => (isLittle ? block.readUInt32LE(at) : block.readUInt32BE(at));
  const found: Partial<Record<Field, Buffer>> = {};
  const start = block.length >= 8 ? long(4) : block.length;
  if (start + 2 > block.length) return found;
  const count = short(start);
  for (let n = 0; n < count; n++) {
    const entry = start + 2 + n * 12;
    if (entry + 12 > block.length) break;
    const field = nameOf(short(entry));
    const length = long(entry + 4);
    if (field === null || short(entry + 2) !== ascii || length > longest) continue;
    const at = length <= 4 ? entry + 8 : long(entry + 8);
    const text = block.subarray(at, at + length);
    const end = text.indexOf(0);
    found[field] ??= end < 0 ? text : text.subarray(0, end);
  }
  return found;
}

/** The type of an entry that is a text. */
const ascii = 2;

function nameOf(tag: number): Field | null {
  return tag === 0x010e || tag === 0x013b || tag === 0x8298 ? tags[tag] : null;
}
