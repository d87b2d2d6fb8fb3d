import type { Exif } from "sharp";
import { cleanCredits, type EmbeddedCredits } from "@/media/embedded-credits";

/**
 * Creator and copyright for programs that read nothing but EXIF. The library writes these texts in
 * ASCII only, and takes a bracket at their end for its own; so it is given as many letters as the
 * text has bytes in UTF-8, and the text is laid over them in the finished file.
 */
export function exifOf(given: EmbeddedCredits): Exif {
  const parts = textsOf(given).map(({ tag, bytes }) => [tag, standIn(tag, bytes.length)]);
  return parts.length === 0 ? {} : { IFD0: Object.fromEntries(parts) };
}

/** Lays the texts over what exifOf had written in their place. The picture is changed where it is. */
export function writeExifTexts(picture: Buffer, given: EmbeddedCredits): Buffer {
  for (const { tag, bytes } of textsOf(given)) {
    const at = picture.indexOf(standIn(tag, bytes.length), "latin1");
    if (at < 0) throw new Error(`The library wrote no ${tag} into the picture.`);
    bytes.copy(picture, at);
  }
  return picture;
}

/** So many letters are found by no chance in what else is in the file; a shorter text ends with spaces. */
const shortest = 24;

function textsOf(given: EmbeddedCredits) {
  const { creator, copyright } = cleanCredits(given);
  return [
    { tag: "Artist", text: creator },
    { tag: "Copyright", text: copyright },
  ]
    .filter(({ text }) => text !== "")
    .map(({ tag, text }) => {
      const missing = Math.max(0, shortest - Buffer.byteLength(text));
      return { tag, bytes: Buffer.from(text + " ".repeat(missing)) };
    });
}

function standIn(tag: string, length: number): string {
  return `Stet-${tag}-`.padEnd(length, "_");
}
