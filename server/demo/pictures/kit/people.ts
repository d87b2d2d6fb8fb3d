import { all, ink, moved, oval, type Point, shape } from "./marks";
import { around, limb } from "./outlines";

/** The joints of a body whose height is about 100, hips at 0, 0 and feet near 50. */
export type Pose = {
  head: Point;
  neck: Point;
  hips: Point;
  arms: readonly (readonly Point[])[];
  legs: readonly (readonly Point[])[];
};

/** A person as a silhouette of tapering limbs. */
export function person(
  pose: Pose,
  { x, y, height, facing = 1, paint = ink, build = 1, head = 1 }: Placed,
): string {
  const scale = height / 100;
  return moved(
    `translate(${x} ${y}) scale(${scale * facing} ${scale})`,
    ...pose.legs.map((leg) => shape(limb(leg, legWidths(leg.length, build)), paint)),
    shape(trunk(pose, build), paint),
    shape(limb([pose.neck, pose.head], [6.5 * build, 5.6]), paint),
    oval(pose.head[0], pose.head[1], 5.3 * head, 6.6 * head, paint, 8),
    ...pose.arms.map((arm) => shape(limb(arm, [6.6 * build, 5.4, 4, 3.4]), paint)),
  );
}

/** A person in a long coat seen from behind, feet at the given place. */
export function coated(x: number, y: number, height: number, paint = ink): string {
  const both = (points: readonly Point[], widths: readonly number[]) =>
    all(
      shape(limb(points, widths), paint),
      shape(
        limb(
          points.map(([px, py]) => [-px, py]),
          widths,
        ),
        paint,
      ),
    );
  const scale = height / 100;
  return moved(
    `translate(${x} ${y}) scale(${scale})`,
    both(
      [
        [5.6, -28],
        [5.8, -14],
        [6.2, -3],
      ],
      [9.4, 7.6, 5.4],
    ),
    oval(-7.2, -1.8, 4.8, 2.4, paint),
    oval(7.2, -1.8, 4.8, 2.4, paint),
    both(
      [
        [11.4, -77],
        [16.4, -60],
        [15.4, -43],
      ],
      [9, 7.4, 5.4],
    ),
    shape(
      "M-4.4-88Q-5-84-10-82.4C-14.6-81-15-76-14.6-70L-16-24Q0-21.4 16-24L14.6-70C15-76 14.6-81 10-82.4Q5-84 4.4-88Z",
      paint,
    ),
    oval(0, -92.4, 6, 7.4, paint),
  );
}

/** A head and shoulders from the front, without a face. */
export function bust(x: number, y: number, size: number, paint = ink): string {
  const s = size / 100;
  const at = (px: number, py: number): Point => [x + px * s, y + py * s];
  return all(
    oval(x, y - 74 * s, 17 * s, 22 * s, paint),
    shape(
      around([
        at(-9, -58),
        at(-10, -46),
        at(-30, -38),
        at(-45, -26),
        at(-52, 0),
        at(-54, 40),
        at(54, 40),
        at(52, 0),
        at(45, -26),
        at(30, -38),
        at(10, -46),
        at(9, -58),
      ]),
      paint,
    ),
  );
}

function trunk({ neck, hips }: Pose, build: number): string {
  const [dx, dy] = [hips[0] - neck[0], hips[1] - neck[1]];
  const along = (t: number): Point => [neck[0] + dx * t, neck[1] + dy * t];
  return limb(
    [along(0), along(0.22), along(0.6), along(1)],
    [8 * build, 15.5 * build, 12.5 * build, 12.5 * build],
  );
}

function legWidths(joints: number, build: number): number[] {
  return [11.5 * build, 9.2, 6, 4.2, 3.6].slice(0, Math.max(joints, 4));
}

type Placed = {
  x: number;
  y: number;
  height: number;
  facing?: 1 | -1;
  paint?: string;
  build?: number;
  /** Children have larger heads. */
  head?: number;
};
