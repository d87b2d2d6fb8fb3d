/** How a picture looks in small: all of it squeezed into so many rows of so many greys, and its hashes. */
export const lookSide = 64;
export type Look = {
  grey: Uint8Array;
  /** 64 signs of 0 and 1 each, of the whole and of its mirror image. */
  whole: string;
  mirrored: string;
  /** Of the picture as it would be if somebody had cut its edges off. */
  parts: string[];
};

/** In how many of 64 signs two hashes of one picture may differ. */
export const mostDifferences = 12;

/** A part of a picture, from 0 to 1 of its width and height. */
type Part = { left: number; top: number; width: number; height: number };

const all: Part = { left: 0, top: 0, width: 1, height: 1 };

/** Cut by a tenth at one side or both, in width, height or both; and by a fifth around the middle. */
const parts: readonly Part[] = [
  ...cuts(0.9, 1),
  ...cuts(1, 0.9),
  ...cuts(0.9, 0.9),
  { left: 0.1, top: 0.1, width: 0.8, height: 0.8 },
  { left: 0.1, top: 0, width: 0.8, height: 1 },
  { left: 0, top: 0.1, width: 1, height: 0.8 },
];

function cuts(width: number, height: number): Part[] {
  const places = (size: number) => (size === 1 ? [0] : [0, 0.5, 1].map((at) => at * (1 - size)));
  return places(width).flatMap((left) =>
    places(height).map((top) => ({ left, top, width, height })),
  );
}

/** The look of a picture from its greys, `lookSide` by `lookSide`. */
export function lookOf(grey: Uint8Array): Look {
  return {
    grey,
    whole: hashOf(grey, all),
    mirrored: hashOf(mirrored(grey), all),
    parts: parts.map((part) => hashOf(grey, part)),
  };
}

/** The hashes under which its parts would be found, as it is and mirrored: it may itself be the larger of two. */
export function partsAsked({ grey, parts: own }: Look): string[] {
  const turned = mirrored(grey);
  return [...own, ...parts.map((part) => hashOf(turned, part))];
}

function mirrored(grey: Uint8Array): Uint8Array {
  return grey.map((_, at) => {
    const column = at % lookSide;
    return grey[at - column + lookSide - 1 - column] ?? 0;
  });
}

const hashSide = 8;
const sampleSide = 32;

const cosines = Array.from({ length: hashSide + 1 }, (_, frequency) =>
  Float64Array.from({ length: sampleSide }, (_, at) =>
    Math.cos((Math.PI * frequency * (2 * at + 1)) / (2 * sampleSide)),
  ),
);

/**
 * The sign of each of the 64 slowest waves of a part against their median (a hash by discrete cosine
 * transform): what stays when a picture is written anew, scaled, or made grey.
 */
function hashOf(grey: Uint8Array, part: Part): string {
  const samples = sampled(grey, part, sampleSide);
  const rows = new Float64Array(sampleSide * (hashSide + 1));
  for (let y = 0; y < sampleSide; y++)
    for (let u = 0; u <= hashSide; u++) {
      let sum = 0;
      for (let x = 0; x < sampleSide; x++)
        sum += (samples[y * sampleSide + x] ?? 0) * (cosines[u]?.[x] ?? 0);
      rows[y * (hashSide + 1) + u] = sum;
    }
  const waves: number[] = [];
  for (let v = 0; v < hashSide; v++)
    for (let u = 0; u < hashSide; u++) {
      // The brightness of the whole is not what it looks like: the ninth wave stands in its place.
      const across = u === 0 && v === 0 ? hashSide : u;
      let sum = 0;
      for (let y = 0; y < sampleSide; y++)
        sum += (rows[y * (hashSide + 1) + across] ?? 0) * (cosines[v]?.[y] ?? 0);
      waves.push(sum);
    }
  const sorted = [...waves].sort((a, b) => a - b);
  const median = ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2;
  return waves.map((wave) => (wave > median ? "1" : "0")).join("");
}

/** A part of the greys in `side` by `side`, smoothly: each sample between the four greys around it. */
function sampled(grey: Uint8Array, part: Part, side: number): Float64Array {
  const samples = new Float64Array(side * side);
  for (let y = 0; y < side; y++) {
    const row = (part.top + (part.height * (y + 0.5)) / side) * lookSide - 0.5;
    for (let x = 0; x < side; x++) {
      const column = (part.left + (part.width * (x + 0.5)) / side) * lookSide - 0.5;
      samples[y * side + x] = greyAt(grey, column, row);
    }
  }
  return samples;
}

function greyAt(grey: Uint8Array, column: number, row: number): number {
  const left = Math.min(lookSide - 2, Math.max(0, Math.floor(column)));
  const top = Math.min(lookSide - 2, Math.max(0, Math.floor(row)));
  const x = Math.min(1, Math.max(0, column - left));
  const y = Math.min(1, Math.max(0, row - top));
  const at = top * lookSide + left;
  const above = (grey[at] ?? 0) * (1 - x) + (grey[at + 1] ?? 0) * x;
  const below = (grey[at + lookSide] ?? 0) * (1 - x) + (grey[at + lookSide + 1] ?? 0) * x;
  return above * (1 - y) + below * y;
}

/** How alike two greys have to be, from -1 to 1, to be of one picture. */
const leastAlike = 0.95;

/** Every part of eight tenths or more, closely: where the one is cut out of the other, one of them fits. */
const closely: readonly Part[] = [1, 0.9, 0.8].flatMap((width) =>
  [1, 0.9, 0.8].flatMap((height) =>
    spread(width).flatMap((left) => spread(height).map((top) => ({ left, top, width, height }))),
  ),
);

function spread(size: number): number[] {
  const room = 1 - size;
  const count = Math.round(room / 0.05);
  return Array.from({ length: count + 1 }, (_, n) => (count === 0 ? 0 : (n * room) / count));
}

/**
 * Whether two pictures are one, as it is, mirrored, or one of them cut out of the other. A hash only
 * says that they may be: this compares their greys themselves.
 */
export function isAlike(one: Uint8Array, other: Uint8Array): boolean {
  const turned = mirrored(other);
  return fits(one, other) || fits(one, turned) || fits(other, one) || fits(turned, one);
}

const compareSide = 16;

/** Whether `small` is a part of `large`. */
function fits(large: Uint8Array, small: Uint8Array): boolean {
  const wanted = levelled(sampled(small, all, compareSide));
  return closely.some((part) => {
    const found = levelled(sampled(large, part, compareSide));
    let product = 0;
    for (let at = 0; at < found.length; at++) product += (found[at] ?? 0) * (wanted[at] ?? 0);
    return product >= leastAlike;
  });
}

/** Without its brightness and its contrast. One that is all of one grey is like nothing. */
function levelled(samples: Float64Array): Float64Array {
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  const around = samples.map((sample) => sample - mean);
  const length = Math.sqrt(around.reduce((sum, sample) => sum + sample * sample, 0));
  return length < samples.length / 16 ? around.fill(0) : around.map((sample) => sample / length);
}
