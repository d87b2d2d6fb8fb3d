import { cleanAddress, cleanLines, cleanText } from "@/media/clean-text";
import { metadataBlocksIn } from "@/media/metadata-blocks";
import { readExif } from "@/media/read-exif";
import { longestInIim, readIim } from "@/media/read-iim";
import { readXmp } from "@/media/read-xmp";
import { undoubled } from "@/media/twice-encoded";
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
  /** What is read here in letters of which nothing is said, and that nobody can be sure of. */
  doubtful: (keyof Said)[];
  /** What an older form says otherwise of the same. */
  otherwise: { field: keyof Said; form: "IPTC-IIM" | "EXIF"; text: string }[];
  /** For whoever verifies the picture; never for readers. */
  internal: { gps: { lat: number; lon: number } | null; device: string };
};

/** What one of the three forms of metadata says, as it stands there. */
export type Said = {
  [Field in Exclude<keyof PictureMetadata, "people" | "keywords" | Beside>]?: string;
} & { people?: string[]; keywords?: string[] };
type Beside = "doubtful" | "otherwise" | "internal";

/** The same, with the fields whose letters nobody can be sure of. */
export type Told = { said: Said; doubtful: readonly (keyof Said)[] };

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
  const modern = toldIn(readXmp(blocks.xmp));
  const xmp = modern.said;
  const known = Object.values(xmp)
    .flat()
    .filter((text) => text !== undefined && text !== "");
  const [iim, exif] = [readIim(blocks.iim, known), readExif(blocks.exif, known)];
  const inOrder = [xmp, iim.said, exif.said];
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
    doubtful: doubtfulIn(modern, iim, exif),
    otherwise: [
      ...otherwiseIn("IPTC-IIM", iim.said, [xmp]),
      ...otherwiseIn("EXIF", exif.said, [xmp, iim.said]),
    ],
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

/** Whether it says anything of a field, once that is cleaned. */
function says(said: Said, field: keyof Said): boolean {
  return wordsOf(said, field) !== "";
}

function wordsOf(said: Said, field: keyof Said): string {
  if (field === "createdAt") return isoTime(said.createdAt ?? "");
  const value = said[field] ?? "";
  const text = typeof value === "string" ? value : value.join(", ");
  return longText.has(field) ? cleanLines(text, longest.lines) : cleanText(text, longest.line * 10);
}

const longText: ReadonlySet<keyof Said> = new Set(["caption", "alt", "instructions", "usageTerms"]);

/** Of what the older forms say only what is shown can mislead. */
function doubtfulIn(xmp: Told, iim: Told, exif: Told): (keyof Said)[] {
  const ofIim = iim.doubtful.filter((field) => !says(xmp.said, field));
  const ofExif = exif.doubtful.filter((field) => !says(xmp.said, field) && !says(iim.said, field));
  return [...xmp.doubtful, ...ofIim, ...ofExif];
}

/** XMP is in UTF-8, but not what every program puts into it: twice encoded, or bytes that are none. */
function toldIn(xmp: Said): Told {
  const said: Said = { ...xmp };
  const doubtful: (keyof Said)[] = [];
  const mend = (field: keyof Said, text: string) => {
    const mended = undoubled(text);
    if ((mended !== text || text.includes("\ufffd")) && !doubtful.includes(field))
      doubtful.push(field);
    return mended;
  };
  for (const field of Object.keys(xmp) as (keyof Said)[]) {
    if (field === "people" || field === "keywords")
      said[field] = xmp[field]?.map((name) => mend(field, name));
    else if (xmp[field] !== undefined) said[field] = mend(field, xmp[field]);
  }
  return { said, doubtful };
}

/** What a form says otherwise than the newer ones that are believed before it. */
function otherwiseIn(
  form: "IPTC-IIM" | "EXIF",
  said: Said,
  before: readonly Said[],
): PictureMetadata["otherwise"] {
  return (Object.keys(said) as (keyof Said)[]).flatMap((field) => {
    const believed = before.find((one) => says(one, field));
    const text = wordsOf(said, field);
    if (!believed || text === "") return [];
    const shown = wordsOf(believed, field);
    return isOther(field, shown, text) ? [{ field, form, text }] : [];
  });
}

/** Whether two forms contradict each other: not where one only had no room, or knows the time less well. */
function isOther(field: keyof Said, shown: string, text: string): boolean {
  const [one, other] = [shown, text].map((said) => said.replace(/\s+/g, " ").trim()) as [
    string,
    string,
  ];
  if (one === other) return false;
  if (field === "createdAt") return !one.startsWith(other) && !other.startsWith(one);
  if (field === "keywords") return !isCutList(one, other);
  const hadNoRoom = Buffer.byteLength(other) >= longestInIim(field) - 3;
  return !(hadNoRoom && one.startsWith(other));
}

/** Keywords in another order, or each cut where it is too long. */
function isCutList(one: string, other: string): boolean {
  const whole = one.split(", ");
  const room = longestInIim("keywords") - 3;
  return other
    .split(", ")
    .every((name) =>
      whole.some((w) => w === name || (Buffer.byteLength(name) >= room && w.startsWith(name))),
    );
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
