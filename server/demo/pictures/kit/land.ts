import type { Point } from "./marks";
import { cornered } from "./outlines";
import { wander } from "./random";

type Ridge = { base: number; height: number; seed: number; rough?: number; foot?: number };

/** The outline of a range of hills from edge to edge, down to its foot. */
export function ridge({ base, height, seed, rough = 0.35, foot = 1400 }: Ridge): string {
  return cornered([[-40, foot], ...ridgeLine({ base, height, seed, rough }), [2040, foot]]);
}

export function ridgeLine({ base, height, seed, rough = 0.35 }: Ridge): Point[] {
  const [large, middle, small] = [wander(seed), wander(seed + 1), wander(seed + 2)];
  const points: Point[] = [];
  for (let x = -40; x <= 2040; x += 20)
    points.push([
      x,
      base -
        height * (0.5 + 0.5 * large(x / 420)) -
        height * rough * middle(x / 130) -
        height * rough * 0.3 * small(x / 45),
    ]);
  return points;
}

/** A coast as a line of land that wanders off its straight course. */
export function coast(points: readonly Point[], seed: number, wild = 1): Point[] {
  const [broad, fine] = [wander(seed), wander(seed + 7)];
  let walked = 0;
  return points.flatMap((point, place) => {
    const next = points[place + 1];
    if (!next) return [point];
    const [dx, dy] = [next[0] - point[0], next[1] - point[1]];
    const length = Math.hypot(dx, dy);
    const steps = Math.max(1, Math.round(length / 22));
    return Array.from({ length: steps }, (_, step) => {
      const t = step / steps;
      const off =
        wild * (46 * broad((walked + length * t) / 120) + 14 * fine((walked + length * t) / 34));
      if (step === steps - 1) walked += length;
      return [
        point[0] + dx * t - (dy / length) * off,
        point[1] + dy * t + (dx / length) * off,
      ] as const;
    });
  });
}
