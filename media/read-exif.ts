import ExifReader from "exifreader";
import { exifTexts } from "@/media/exif-texts";
import type { Said, Told } from "@/media/metadata";
import { readOldTexts } from "@/media/old-letters";
import { descriptionOf } from "@/media/tag-description";

/** What the camera wrote: little that is for readers, and where it stood and what it is. */
export type ExifSaid = Told & {
  gps: { lat: number; lon: number } | null;
  device: string;
};

/** What EXIF says. A block that is broken says nothing. `known`: what XMP says, by which letters can be told. */
export function readExif(block: Buffer | null, known: readonly string[]): ExifSaid {
  const { exif, gps } = load(block);
  const tags: Record<string, unknown> = { ...exif };
  const text = (name: string) => descriptionOf(tags[name]);
  const offset = text("OffsetTimeOriginal");
  const words = wordsIn(exif ? block : null, known);
  return {
    said: {
      ...words.said,
      createdAt: text("DateTimeOriginal") && `${text("DateTimeOriginal")}${offset}`,
    },
    doubtful: words.doubtful,
    gps: place(gps?.Latitude, gps?.Longitude),
    device: [text("Make"), text("Model")].filter((part) => part !== "").join(" "),
  };
}

function wordsIn(block: Buffer | null, known: readonly string[]): Told {
  const found = Object.entries(exifTexts(block ?? Buffer.alloc(0)));
  const read = readOldTexts(
    found.map(([, bytes]) => bytes),
    known,
  );
  const said: Said = Object.fromEntries(found.map(([field], n) => [field, read.texts[n] ?? ""]));
  const marked = found.filter(([, bytes]) => bytes.some((byte) => byte >= 0x80));
  return { said, doubtful: read.isSure ? [] : marked.map(([field]) => field as keyof Said) };
}

function load(block: Buffer | null): ExifReader.ExpandedTags {
  if (!block || !/^(?:II\*\0|MM\0\*)/.test(block.toString("latin1", 0, 4))) return {};
  try {
    return ExifReader.load(block, { expanded: true, includeTags: { exif: true, gps: true } });
  } catch {
    // It throws where it finds nothing that it knows; of a broken block there is nothing to keep.
    return {};
  }
}

function place(lat: number | undefined, lon: number | undefined) {
  if (lat === undefined || lon === undefined) return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
