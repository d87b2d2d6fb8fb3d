import { foreignFormats } from "./file-formats";
import { pictureLimits } from "./renditions";

const { jpeg, png } = pictureLimits;
const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`;
const millions = (pixels: number) => `${pixels / 1_000_000} million`;

/** Why a file is not taken in as a picture, in the words for whoever brought it. */
export const pictureFaults = {
  ...foreignFormats,
  "not-a-picture": "This is not a JPEG, PNG, WebP or GIF.",
  "too-large": `This file is larger than fits: a JPEG may have ${megabytes(jpeg.bytes)}, any other ${megabytes(png.bytes)}. Save a smaller copy.`,
  "too-many-pixels": `This picture has more pixels than fit: a JPEG may have ${millions(jpeg.pixels)}, any other ${millions(png.pixels)}. Save a smaller copy.`,
  "too-heavy":
    "This JPEG is saved as progressive, and too large for that. Save it again as a baseline JPEG, without “progressive”.",
  "too-long": "This picture is too long for its width to be shown whole: crop it or cut it in two.",
  damaged: "This picture is damaged or cut short: save or send it again.",
  "too-slow": "This picture takes too long to read: save it as a plain JPEG.",
} satisfies Record<string, string>;
export type PictureFault = keyof typeof pictureFaults;
