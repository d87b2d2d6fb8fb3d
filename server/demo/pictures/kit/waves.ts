import { all, type Point, shape, stroked, times } from "./marks";
import { through } from "./outlines";
import { seeded, wander } from "./random";

/** Short strokes of water, smaller and closer towards the horizon. */
export function ripples(
  { top, bottom, seed }: { top: number; bottom: number; seed: number },
  { count = 60, paint = stroked, weight = 7, left = 0, right = 2000 }: Partial<Ripples> = {},
): string {
  const random = seeded(seed);
  return all(
    times(count, () => {
      const depth = random() ** 0.8;
      const y = top + (bottom - top) * depth;
      const length = 30 + 190 * depth * (0.4 + random());
      const x = left + random() * (right - left - length);
      const lift = 3 + 9 * depth;
      return shape(
        through([
          [x, y],
          [x + length * 0.3, y - lift],
          [x + length * 0.65, y + lift * 0.6],
          [x + length, y],
        ]),
        paint(weight * (0.45 + 0.75 * depth)),
      );
    }),
  );
}

/** The points of one line of swell from edge to edge. */
export function swell(y: number, height: number, length: number, seed: number, step = 50): Point[] {
  const drift = wander(seed);
  return times(Math.ceil(2140 / step), (place) => {
    const x = -60 + place * step;
    return [
      x,
      y + Math.sin((x / length) * Math.PI * 2 + seed) * height + drift(x / 230) * height * 0.8,
    ] as const;
  });
}

type Ripples = {
  count: number;
  paint: (width: number) => string;
  weight: number;
  left: number;
  right: number;
};
