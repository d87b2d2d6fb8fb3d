import { cleanAddress, cleanLines, cleanText } from "@/media/clean-text";
import { metadataBlocksIn } from "@/media/metadata-blocks";
import { readExif } from "@/media/read-exif";
import { readIim } from "@/media/read-iim";
import { readXmp } from "@/media/read-xmp";
import type { PictureType } from "@/newsroom/renditions";
import { type SourceType, sourceTypeIn } from "@/newsroom/source-types";

/** What a picture says about itself, by IPTC's names where they have one. Texts are "" and lists empty where it says nothing. */
export type PictureMetadata = {
  headline: string;
  caption: string;
  alt: string;
  creator: string;
  credit: string;
  copyright: string;
  source: string;
  instructions: string;
  usageTerms: string;
  webStatement: string;
  licensorUrl: string;
  /** ISO 8601, a day or a time; with an offset only if the picture knew one. */
  createdAt: string | null;
  city: string;
  region: string;
  country: string;
  people: string[];
  keywords: string[];
  sourceType: SourceType | null;
  /** For whoever verifies the picture; never for readers. */
  internal: { gps: { lat: number; lon: number } | null; device: string };
};

/** What one of the three forms of metadata says, as it stands there. */
export type Said = {
  [Field in Exclude<keyof PictureMetadata, "people" | "keywords" | "internal">]?: string;
} & { people?: string[]; keywords?: string[] };

/** In characters: IPTC's own lengths for IIM are shorter, XMP has none. */
const longest = { line: 300, lines: 5_000, address: 1_000, name: 100 };
const mostNames = 100;

/**
 * Reads IPTC's fields from XMP, IIM and EXIF. Where they differ, XMP is believed before IIM and IIM
 * before EXIF, as IPTC's Photo Metadata Standard recommends: a program that knows only the older
 * form leaves the newer one alone, and EXIF is the camera's word and not the desk's.
 */
export async function readMetadata(file: string, type: PictureType): Promise<PictureMetadata> {
  const blocks = await metadataBlocksIn(file, type);
  const exif = readExif(blocks.exif);
  const inOrder = [readXmp(blocks.xmp), readIim(blocks.iim), exif.said];
  const line = (field: TextField) => firstOf(inOrder, field, (t) => cleanText(t, longest.line));
  const lines = (field: TextField) => firstOf(inOrder, field, (t) => cleanLines(t, longest.lines));
  const address = (field: TextField) =>
    firstOf(inOrder, field, (t) => cleanAddress(t, longest.address));
  return {
    headline: line("headline"),
    caption: lines("caption"),
    alt: lines("alt"),
    creator: line("creator"),
    credit: line("credit"),
    copyright: line("copyright"),
    source: line("source"),
    instructions: lines("instructions"),
    usageTerms: lines("usageTerms"),
    webStatement: address("webStatement"),
    licensorUrl: address("licensorUrl"),
    createdAt: firstOf(inOrder, "createdAt", isoTime) || null,
    city: line("city"),
    region: line("region"),
    country: line("country"),
    people: names(inOrder, "people"),
    keywords: names(inOrder, "keywords"),
    sourceType: sourceTypeIn(firstOf(inOrder, "sourceType", (t) => sourceTypeIn(t) ?? "")),
    internal: { gps: exif.gps, device: cleanText(exif.device, longest.name) },
  };
}

type TextField = Exclude<keyof Said, "people" | "keywords">;

function firstOf(said: Said[], field: TextField, clean: (text: string) => string): string {
  for (const one of said) {
    const text = clean(one[field] ?? "");
    if (text !== "") return text;
  }
  return "";
}

function names(said: Said[], field: "people" | "keywords"): string[] {
  const first = said.find((one) => one[field]?.some((name) => cleanText(name, longest.name)));
  const cleaned = (first?.[field] ?? []).slice(0, mostNames).map((n) => cleanText(n, longest.name));
  return [...new Set(cleaned)].filter((name) => name !== "");
}

const time =
  /^(\d{4})[-:](\d{2})[-:](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** "" for what is no day: an empty date of a camera is all zeros. */
function isoTime(text: string): string {
  const found = time.exec(text.slice(0, 50).trim());
  if (!found) return "";
  const [, year, month, day, hour, minute, second = "00", offset = ""] = found;
  const date = `${year}-${month}-${day}`;
  const iso = hour === undefined ? date : `${date}T${hour}:${minute}:${second}${offset}`;
  const parsed = new Date(hour === undefined || offset !== "" ? iso : `${iso}Z`);
  // A day that the month does not have is moved into the next one.
  const isDay = new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
  return Number.isNaN(parsed.getTime()) || !isDay || Number(year) < 1800 ? "" : iso;
}
