import type { EmbeddedCredits } from "@/media/embedded-credits";
import { encode } from "@/media/encode";
import { type Pixels, pixelsOf, scaled } from "@/media/pixels";
import type { Storage } from "@/media/storage";
import { renditionKey, viewKey } from "@/media/storage-keys";
import {
  cropOf,
  type FocalPoint,
  type Rendition,
  renditionsOf,
  type Size,
  type Slot,
  slotNames,
  slots,
} from "@/newsroom/renditions";

/** A picture as it is to be cut: the key of its original, and its size, upright. */
export type Cutting = {
  original: string;
  cut: string;
  size: Size;
  focus: FocalPoint;
  credits: EmbeddedCredits;
  /** Files that are there are written anew, because they carry other credits. */
  isAnew?: boolean;
};

/**
 * Makes every file of a cut that is not there yet, so that work which was broken off goes on where it
 * was. A file carries pixels and credits, and nothing else of the original.
 */
export async function makeRenditions(
  storage: Storage,
  { original, cut, size, focus, credits, isAnew = false }: Cutting,
): Promise<{ made: number; skipped: number }> {
  const missing = isAnew ? renditionsOf(size) : await missingFrom(storage, cut, size);
  if (missing.length > 0) {
    await storage.localFile(original, async (file) => {
      for (const slot of slotNames) {
        const wanted = missing.filter((rendition) => rendition.slot === slot);
        if (wanted.length === 0) continue;
        const pixels = await cutOut(file, { slot, size, focus, wanted });
        for (const rendition of wanted) {
          const key = renditionKey(cut, rendition.name);
          await storage.put(key, await encode(pixels, rendition, credits));
        }
      }
    });
  }
  return { made: missing.length, skipped: renditionsOf(size).length - missing.length };
}

/** Whether every file of the cut is there. */
export async function renditionsComplete(
  storage: Storage,
  cut: string,
  size: Size,
): Promise<boolean> {
  return (await missingFrom(storage, cut, size)).length === 0;
}

/** Removes every file of the cut. */
export async function removeRenditions(storage: Storage, cut: string): Promise<void> {
  await storage.remove(renditionKey(cut));
}

/** What the desk sees before anything is published, in pixels that it fits into. */
const views = { large: 1800, thumb: 480 };

/** Makes the desk's two views of a picture, unless they are there; they carry pixels alone. */
export async function makeViews(
  storage: Storage,
  pictureId: string,
  original: string,
): Promise<void> {
  const [large, thumb] = [viewKey(pictureId, "large.webp"), viewKey(pictureId, "thumb.webp")];
  if ((await storage.has(large)) && (await storage.has(thumb))) return;
  const pixels = await storage.localFile(original, (file) =>
    pixelsOf(file, (picture) =>
      picture.resize(views.large, views.large, { fit: "inside", withoutEnlargement: true }),
    ),
  );
  await storage.put(thumb, await viewOf(pixels, views.thumb));
  await storage.put(large, await viewOf(pixels, views.large));
}

async function missingFrom(storage: Storage, cut: string, size: Size): Promise<Rendition[]> {
  const missing: Rendition[] = [];
  for (const rendition of renditionsOf(size))
    if (!(await storage.has(renditionKey(cut, rendition.name)))) missing.push(rendition);
  return missing;
}

type CutOut = { slot: Slot; size: Size; focus: FocalPoint; wanted: Rendition[] };

/**
 * The part of the picture that the slot shows, as wide as the widest file that is wanted. It is scaled
 * first and cropped after, because a JPEG can then be decoded at a fraction of its size.
 */
function cutOut(file: string, { slot, size, focus, wanted }: CutOut): Promise<Pixels> {
  const widest = wanted.reduce((a, b) => (b.width > a.width ? b : a));
  const crop = cropOf(size, slots[slot].ratio, focus);
  const whole = {
    width: Math.max(widest.width, Math.round((size.width * widest.width) / crop.width)),
    height: Math.max(widest.height, Math.round((size.height * widest.height) / crop.height)),
  };
  const left = Math.round((crop.left * widest.width) / crop.width);
  const top = Math.round((crop.top * widest.height) / crop.height);
  return pixelsOf(file, (picture) =>
    picture.resize(whole.width, whole.height, { fit: "fill" }).extract({
      left: Math.min(left, whole.width - widest.width),
      top: Math.min(top, whole.height - widest.height),
      width: widest.width,
      height: widest.height,
    }),
  );
}

async function viewOf(pixels: Pixels, side: number): Promise<Buffer> {
  const { width, height } = pixels.info;
  const scale = Math.min(1, side / Math.max(width, height));
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  return await scaled(pixels, size).webp({ quality: 76, effort: 2 }).toBuffer();
}
