import { type Point, short } from "./marks";

/** A smooth line through the points, as the data of a path. */
export function through(points: readonly Point[]): string {
  return bent(points, false);
}

/** A smooth closed outline through the points. */
export function around(points: readonly Point[]): string {
  return `${bent(points, true)}Z`;
}

export function straight(points: readonly Point[]): string {
  return points.map(([x, y], place) => `${place ? "L" : "M"}${short(x)} ${short(y)}`).join("");
}

export function cornered(points: readonly Point[]): string {
  return `${straight(points)}Z`;
}

export function round(x: number, y: number, radius: number): string {
  const [r, left] = [short(radius), short(x - radius)];
  return `M${left} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
}

export function square(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
}

/** Part of a circle, from one angle to another in degrees, clockwise from the right. */
export function bow(x: number, y: number, radius: number, from: number, to: number): string {
  const [start, end] = [onCircle(x, y, radius, from), onCircle(x, y, radius, to)];
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  const r = short(radius);
  return `M${short(start[0])} ${short(start[1])}A${r} ${r} 0 ${large} ${to > from ? 1 : 0} ${short(end[0])} ${short(end[1])}`;
}

export function onCircle(x: number, y: number, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** The outline of a limb, a branch or a gully: a smooth line that has a width at each point. */
export function limb(points: readonly Point[], widths: readonly number[]): string {
  const spine = spread(points, widths);
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach(({ x, y, width }, place) => {
    const before = spine[Math.max(0, place - 1)] ?? { x, y };
    const after = spine[Math.min(spine.length - 1, place + 1)] ?? { x, y };
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const nx = (-(after.y - before.y) / length) * (width / 2);
    const ny = ((after.x - before.x) / length) * (width / 2);
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  });
  const first = short((widths[0] ?? 0) / 2);
  const last = short((widths.at(-1) ?? 0) / 2);
  const [end, start] = [right.at(-1) ?? [0, 0], left[0] ?? [0, 0]];
  return `${straight(left)}A${last} ${last} 0 0 0 ${short(end[0])} ${short(end[1])}${straight(right.slice().reverse()).replace("M", "L")}A${first} ${first} 0 0 0 ${short(start[0])} ${short(start[1])}Z`;
}

/** Points close together on the smooth line through the given ones. */
export function followed(points: readonly Point[], steps = 10): Point[] {
  return spread(
    points,
    points.map(() => 0),
    steps,
  ).map(({ x, y }) => [x, y] as const);
}

function spread(points: readonly Point[], widths: readonly number[], steps = 8) {
  const at = (place: number): Point =>
    points[Math.min(points.length - 1, Math.max(0, place))] ?? [0, 0];
  const wide = (place: number): number => widths[Math.min(widths.length - 1, place)] ?? 0;
  const spine: { x: number; y: number; width: number }[] = [];
  for (let place = 0; place < points.length - 1; place++) {
    const [a, b, c, d] = [at(place - 1), at(place), at(place + 1), at(place + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const ease = t * t * (3 - 2 * t);
      spine.push({
        x: between(a[0], b[0], c[0], d[0], t),
        y: between(a[1], b[1], c[1], d[1], t),
        width: wide(place) + (wide(place + 1) - wide(place)) * ease,
      });
    }
  }
  const [x, y] = at(points.length - 1);
  spine.push({ x, y, width: wide(points.length - 1) });
  return spine;
}

function between(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 *
    (2 * b +
      (c - a) * t +
      (2 * a - 5 * b + 4 * c - d) * t * t +
      (3 * b - a - 3 * c + d) * t * t * t)
  );
}

function bent(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const at = (place: number): Point =>
    points[closed ? (place + count) % count : Math.min(count - 1, Math.max(0, place))] ?? [0, 0];
  const [x, y] = at(0);
  let d = `M${short(x)} ${short(y)}`;
  for (let place = 0; place < (closed ? count : count - 1); place++) {
    const [a, b, c, e] = [at(place - 1), at(place), at(place + 1), at(place + 2)];
    const out: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const into: Point = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${[...out, ...into, ...c].map(short).join(" ")}`;
  }
  return d;
}
