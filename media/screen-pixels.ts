import type { Sharp } from "sharp";
import type { Pixels } from "@/media/pixels";

/**
 * The pixels of a picture in printing inks as a browser shows them: by the picture's own profile, or
 * where it has none by what each ink takes of the light. The library would put the profile of some
 * press in its place, which dulls every colour.
 */
export async function screenPixels(picture: Sharp, hasProfile: boolean): Promise<Pixels> {
  const inks = picture
    .pipelineColourspace("cmyk")
    .toColourspace(hasProfile ? "srgb" : "cmyk")
    .raw({ depth: "uchar" });
  const { data, info } = await inks.toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (hasProfile) return { data, info: { width, height, channels } };
  return { data: withoutInks(data), info: { width, height, channels: 3 } };
}

/** What cyan, magenta and yellow leave of red, green and blue, and black of that. */
function withoutInks(inks: Buffer): Buffer {
  const shown = Buffer.alloc((inks.length / 4) * 3);
  for (let from = 0, to = 0; to < shown.length; from += 4, to += 3) {
    const light = 255 - (inks[from + 3] ?? 0);
    for (let n = 0; n < 3; n++)
      shown[to + n] = Math.round(((255 - (inks[from + n] ?? 0)) * light) / 255);
  }
  return shown;
}
