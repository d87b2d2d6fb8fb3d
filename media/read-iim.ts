import type { Said, Told } from "@/media/metadata";
import { readAsWindows, readOldTexts } from "@/media/old-letters";

/** The data sets that are read, by their numbers in record 2, with their longest length in bytes (IIM 4.2). */
const sets = {
  headline: [105, 256],
  caption: [120, 2_000],
  creator: [80, 32],
  credit: [110, 32],
  copyright: [116, 128],
  source: [115, 32],
  instructions: [40, 256],
  city: [90, 32],
  region: [95, 32],
  country: [101, 64],
  keywords: [25, 64],
} as const;
type Field = keyof typeof sets;

/** The longest of each field, in bytes: what is as long was perhaps longer before it was written here. */
export function longestInIim(field: keyof Said): number {
  return field in sets ? sets[field as Field][1] : Number.POSITIVE_INFINITY;
}

/**
 * What IPTC-IIM says. Its letters are those that the block declares; where it declares none, or not
 * what it holds, they are read by what makes words of them. `known`: what XMP says.
 */
export function readIim(block: Buffer | null, known: readonly string[]): Told {
  const found = dataSets(block ?? Buffer.alloc(0));
  const texts = found.flatMap((set) => {
    const field = set.record === 2 ? fieldOf(set.number) : null;
    return field ? [{ field, bytes: set.value }] : [];
  });
  const declared = found.find((set) => set.record === 1 && set.number === 90)?.value ?? null;
  const read = readTexts(
    texts.map(({ bytes }) => bytes),
    declared,
    known,
  );
  const all = (wanted: Field) =>
    texts.flatMap(({ field }, n) => (field === wanted ? [read.texts[n] ?? ""] : []));
  const doubtful = texts
    .filter(({ bytes }) => !read.isSure && bytes.some((byte) => byte >= 0x80))
    .map(({ field }) => field);
  return {
    said: {
      headline: all("headline")[0] ?? "",
      caption: all("caption")[0] ?? "",
      creator: all("creator").join(", "),
      credit: all("credit")[0] ?? "",
      copyright: all("copyright")[0] ?? "",
      source: all("source")[0] ?? "",
      instructions: all("instructions")[0] ?? "",
      createdAt: timeIn(found),
      city: all("city")[0] ?? "",
      region: all("region")[0] ?? "",
      country: all("country")[0] ?? "",
      keywords: all("keywords"),
    },
    doubtful: [...new Set(doubtful)],
  };
}

function fieldOf(number: number): Field | null {
  for (const field of Object.keys(sets) as Field[]) if (sets[field][0] === number) return field;
  return null;
}

/** ISO 2022 names, as IIM declares them. Of Latin-1 Windows' letters are read too, which stand in its gaps. */
const declarations: Record<string, string> = {
  "\x1b%G": "utf-8",
  "\x1b%/I": "utf-8",
  "\x1b-A": "windows-1252",
  "\x1b.A": "windows-1252",
  "\x1b-B": "iso-8859-2",
  "\x1b-L": "iso-8859-5",
  "\x1b-G": "iso-8859-6",
  "\x1b-F": "iso-8859-7",
  "\x1b-H": "iso-8859-8",
  "\x1b-M": "windows-1254",
};

function readTexts(texts: readonly Buffer[], declared: Buffer | null, known: readonly string[]) {
  const encoding = declared ? declarations[declared.toString("latin1")] : undefined;
  const read = readOldTexts(texts, known);
  // Latin-1 is declared by programs that write UTF-8 as well; bytes that are UTF-8 are that.
  if (encoding === undefined || encoding === "utf-8" || read.isUtf8) return read;
  const asDeclared = texts.map((bytes) => decoded(bytes, encoding));
  // Some declare what they do not write: where only other letters make words, nobody can be sure.
  const isOther = read.isSure && read.texts.join("\0") !== asDeclared.join("\0");
  return { texts: asDeclared, isSure: !isOther };
}

function decoded(bytes: Buffer, encoding: string): string {
  return encoding === "windows-1252"
    ? readAsWindows(bytes)
    : new TextDecoder(encoding).decode(bytes);
}

/** A day and a time as IIM has them, in the form of ISO 8601. */
function timeIn(found: readonly DataSet[]): string {
  const text = (number: number) =>
    found.find((set) => set.record === 2 && set.number === number)?.value.toString("latin1") ?? "";
  const date = text(55).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  const time = text(60).replace(/^(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?$/, (...parts) => {
    const [, hour, minute, second, zone, rest] = parts as string[];
    return `${hour}:${minute}:${second}${zone ? `${zone}:${rest}` : ""}`;
  });
  return date === "" || time === "" ? date : `${date}T${time}`;
}

type DataSet = { record: number; number: number; value: Buffer };

/** The most that is read of a block, in bytes and in data sets. */
const most = { bytes: 65_000, sets: 6_000 };

/** The data sets up to the first that is cut short or not one. */
function dataSets(block: Buffer): DataSet[] {
  const found: DataSet[] = [];
  let at = 0;
  while (at + 5 <= block.length && block[at] === 0x1c && found.length < most.sets) {
    const end = at + 5 + block.readUInt16BE(at + 3);
    if (end > Math.min(block.length, most.bytes)) break;
    found.push({
      record: block.readUInt8(at + 1),
      number: block.readUInt8(at + 2),
      value: block.subarray(at + 5, end),
    });
    at = end;
  }
  return found;
}
