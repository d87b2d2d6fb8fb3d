import { pictureLimits } from "./renditions";

const megabytes = pictureLimits.bytes / 1_000_000;
const megapixels = pictureLimits.pixels / 1_000_000;

/** Why a file is not taken in as a picture, in the words for whoever brought it. */
export const pictureFaults = {
  "not-a-picture": "This is not a JPEG, PNG, WebP or GIF.",
  "too-large": `This file is larger than ${megabytes} MB: save a smaller copy.`,
  "too-many-pixels": `This picture has more than ${megapixels} million pixels: save a smaller copy.`,
  "too-long": "This picture is too long for its width to be shown whole: crop it or cut it in two.",
  damaged: "This picture is damaged or cut short: save or send it again.",
  "too-slow": "This picture takes too long to read: save it as a plain JPEG.",
} satisfies Record<string, string>;
export type PictureFault = keyof typeof pictureFaults;
