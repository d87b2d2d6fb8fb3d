import ExifReader from "exifreader";
import type { Said } from "@/media/metadata";
import { descriptionOf } from "@/media/tag-description";

/** What the camera wrote: little that is for readers, and where it stood and what it is. */
export type ExifSaid = {
  said: Said;
  gps: { lat: number; lon: number } | null;
  device: string;
};

/** What EXIF says. A block that is broken says nothing. */
export function readExif(block: Buffer | null): ExifSaid {
  const { exif, gps } = load(block);
  const tags: Record<string, unknown> = { ...exif };
  const text = (name: string) => descriptionOf(tags[name]);
  const offset = text("OffsetTimeOriginal");
  return {
    said: {
      caption: text("ImageDescription"),
      creator: text("Artist"),
      copyright: text("Copyright"),
      createdAt: text("DateTimeOriginal") && `${text("DateTimeOriginal")}${offset}`,
    },
    gps: place(gps?.Latitude, gps?.Longitude),
    device: [text("Make"), text("Model")].filter((part) => part !== "").join(" "),
  };
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
