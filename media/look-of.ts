import { pixelsOf, scaled } from "@/media/pixels";
import { type Look, lookOf, lookSide } from "@/newsroom/picture-looks";

/** How a picture looks in small, by which its copies are found. */
export async function lookOfFile(file: string): Promise<Look> {
  const pixels = await pixelsOf(file, (picture) =>
    picture.resize(lookSide * 2, lookSide * 2, { fit: "fill" }).flatten({ background: "#ffffff" }),
  );
  const { data, info } = await scaled(pixels, { width: lookSide, height: lookSide })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grey = new Uint8Array(lookSide * lookSide);
  for (let at = 0; at < grey.length; at++) grey[at] = data[at * info.channels] ?? 0;
  return lookOf(grey);
}
