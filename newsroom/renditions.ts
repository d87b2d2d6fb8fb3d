/** How a picture is written for readers, best first. */
export const renditionFormats = ["avif", "webp", "jpg"] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

type SlotRow = {
  /** Width by height; null shows the whole picture. */
  ratio: number | null;
  widths: Record<RenditionFormat, readonly number[]>;
};

/**
 * The places in which a layout shows a picture: which part of it, and how many pixels wide. What
 * readers' browsers cannot choose (AVIF, WebP) they get as one of the few JPEGs.
 */
export const slots = {
  /** In a story: the picture as it is. */
  whole: {
    ratio: null,
    widths: {
      avif: [480, 800, 1200, 1600, 2000],
      webp: [480, 800, 1200, 1600, 2000],
      jpg: [800, 1600],
    },
  },
  /** On fronts and lists. */
  card: {
    ratio: 3 / 2,
    widths: { avif: [240, 480, 800, 1200], webp: [240, 480, 800, 1200], jpg: [480, 1200] },
  },
  /** Shared elsewhere (Open Graph). */
  share: { ratio: 1200 / 630, widths: { avif: [], webp: [], jpg: [1200] } },
  /** The three ratios that search engines ask of a NewsArticle. */
  "16x9": { ratio: 16 / 9, widths: { avif: [], webp: [], jpg: [1200] } },
  "4x3": { ratio: 4 / 3, widths: { avif: [], webp: [], jpg: [1200] } },
  "1x1": { ratio: 1, widths: { avif: [], webp: [], jpg: [1200] } },
} as const satisfies Record<string, SlotRow>;
export type Slot = keyof typeof slots;
export const slotNames = Object.keys(slots) as Slot[];

/** The number of this table: it goes up with every change to it, and pictures in use are then made anew. */
export const renditionsEdition = 1;

/** Where the eye goes in a picture: 0 to 1 from its left and top. */
export type FocalPoint = { x: number; y: number };

/** Width and height in pixels, upright. */
export type Size = { width: number; height: number };

/** A part of a picture, in its own pixels. */
export type Crop = Size & { left: number; top: number };

/** The largest part of the picture that has the ratio, as near to centred on the focal point as its edges let it. */
export function cropOf({ width, height }: Size, ratio: number | null, focus: FocalPoint): Crop {
  if (ratio === null) return { left: 0, top: 0, width, height };
  const cropWidth = Math.max(1, Math.min(width, Math.round(height * ratio)));
  const cropHeight = Math.max(1, Math.min(height, Math.round(width / ratio)));
  return {
    left: within(focus.x * width - cropWidth / 2, width - cropWidth),
    top: within(focus.y * height - cropHeight / 2, height - cropHeight),
    width: cropWidth,
    height: cropHeight,
  };
}

function within(start: number, last: number): number {
  return Math.max(0, Math.min(last, Math.round(start)));
}

/** One file that is made of a picture. `name` is the last part of its address. */
export type Rendition = Size & { slot: Slot; format: RenditionFormat; name: string };

/** The files of one slot, narrowest first. A picture is never enlarged: what is wider than it is left out, but one is always made. */
export function renditionsIn(slot: Slot, picture: Size, format: RenditionFormat): Rendition[] {
  const { ratio, widths }: SlotRow = slots[slot];
  const crop = cropOf(picture, ratio, { x: 0.5, y: 0.5 });
  if (widths[format].length === 0) return [];
  const fitting = widths[format].filter((width) => width < crop.width);
  const chosen =
    fitting.length < widths[format].length ? [...fitting, crop.width] : [...widths[format]];
  return chosen.map((width) => ({
    slot,
    format,
    width,
    height: Math.max(1, Math.round((width * crop.height) / crop.width)),
    name: `${slot}-${width}.${format}`,
  }));
}

/** Every file that is made of a picture of this size. */
export function renditionsOf(picture: Size): Rendition[] {
  return slotNames.flatMap((slot) =>
    renditionFormats.flatMap((format) => renditionsIn(slot, picture, format)),
  );
}

/** The public address of a rendition. `cut` is the picture's key for one focal point. */
export function renditionPath(cut: string, name: string): string {
  return `/media/${cut}/${name}`;
}

/** What each format is called in a header. */
export const renditionTypes: Record<string, string> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
} satisfies Record<RenditionFormat, string>;

/** The key of a cut and the name of a file as they stand in an address; null for what names none. */
export function renditionAt(address: string): { cut: string; name: string } | null {
  const found = /^\/media\/([A-Za-z0-9_-]{22})\/([a-z0-9]+-\d{1,5}\.(?:avif|webp|jpg))$/.exec(
    address,
  );
  return found?.[1] && found[2] ? { cut: found[1], name: found[2] } : null;
}

/** The largest file that is taken in, in bytes. */
export const largestFile = 200_000_000;

type PictureLimits = { bytes: number; pixels: number; side: number };

const ordinary: PictureLimits = { bytes: 60_000_000, pixels: 50_000_000, side: 30_000 };

/**
 * The largest picture of each type that is taken in. A JPEG is decoded at a fraction of its size and
 * never held whole, so it may be larger than what has to be.
 */
export const pictureLimits: Record<PictureType, PictureLimits> = {
  jpeg: { bytes: largestFile, pixels: 250_000_000, side: 65_535 },
  png: ordinary,
  webp: ordinary,
  gif: ordinary,
};

/**
 * In bytes: what a decoder may hold of a JPEG that comes in several passes (a progressive one), of
 * which it has to keep every coefficient until the last.
 */
export const mostCoefficients = 500_000_000;

/** What is taken in, by its content. */
export const pictureTypes = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  gif: "image/gif",
} as const;
export type PictureType = keyof typeof pictureTypes;
