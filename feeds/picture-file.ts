import type { PictureFacts } from "@/article/pictures";
import { renditionPath, renditionsIn, type Slot } from "@/newsroom/renditions";
import { absolute } from "./absolute";

/** The largest JPEG of a picture in a slot, which every reader of feeds, cards and data can show. */
export function pictureFile(
  siteUrl: string,
  picture: Pick<PictureFacts, "cut" | "width" | "height">,
  slot: Slot,
): { url: string; width: number; height: number } {
  const file = renditionsIn(slot, picture, "jpg").at(-1);
  if (!file) throw new Error(`There is no JPEG for "${slot}".`);
  const { name, width, height } = file;
  return { url: absolute(siteUrl, renditionPath(picture.cut, name)), width, height };
}
