import type { Point } from "./marks";
import { around } from "./outlines";

/** What makes one face differ from another; each a push in the units of a head 100 high. */
export type Features = {
  forehead?: number;
  brow?: number;
  bridge?: number;
  nose?: number;
  tip?: number;
  lips?: number;
  chin?: number;
  jaw?: number;
  neck?: number;
};

type Placed = { x: number; y: number; size: number; facing?: 1 | -1 };

/** Puts points of a head 100 high, which looks to the right, where the portrait is. */
export function placing({ x, y, size, facing = 1 }: Placed): (points: readonly Point[]) => Point[] {
  return (points) =>
    points.map(([px, py]) => [x + ((px - 40) * size * facing) / 100, y + (py * size) / 100]);
}

/** A face, a skull and a neck in profile, as one outline. */
export function profile(features: Features, placed: Placed): string {
  const { forehead = 0, brow = 0, bridge = 0, nose = 0, tip = 0 } = features;
  const { lips = 0, chin = 0, jaw = 0, neck = 0 } = features;
  return around(
    placing(placed)([
      [40, 0],
      [53 + forehead * 0.6, 3],
      [63 + forehead, 11],
      [67.5 + forehead, 21],
      [69 + forehead * 0.6 + brow, 30],
      [69.4 + brow, 33],
      [67.2, 38],
      [70 + bridge, 44],
      [74.5 + bridge + nose * 0.5, 50.5],
      [79 + nose, 56 + tip],
      [79.2 + nose, 58.4 + tip],
      [76 + nose * 0.7, 60.8],
      [71.2, 61.8],
      [70.8, 64],
      [73.4 + lips, 67.2],
      [74 + lips, 69],
      [71.2 + lips * 0.5, 71],
      [73.2 + lips, 73],
      [72.6 + lips, 75.6],
      [69.4 + chin * 0.4, 78.4],
      [70.4 + chin, 82.5],
      [70.6 + chin, 87],
      [67 + chin, 91.4],
      [60 + chin * 0.5, 93 + jaw * 0.6],
      [52, 93 + jaw],
      [46.5 + neck, 98 + jaw],
      [45 + neck, 108],
      [47 + neck, 122],
      [56, 136],
      [50, 170],
      [0, 170],
      [4, 130],
      [11, 112],
      [12, 96],
      [9, 80],
      [2, 62],
      [-2, 44],
      [1, 25],
      [12, 9],
      [26, 1.5],
    ]),
  );
}

/** A jacket or a dress over the shoulders, down to the edge of the sheet. */
export function shoulders(placed: Placed, slope = 0): string {
  return around(
    placing(placed)([
      [6, 112],
      [20, 119],
      [36, 128],
      [48, 131],
      [60, 136],
      [78 + slope, 144],
      [92 + slope, 160],
      [98 + slope, 190],
      [98, 240],
      [-50, 240],
      [-48, 180],
      [-40, 146],
      [-22, 128],
      [-4, 119],
    ]),
  );
}
