/** A place on the sheet, in its pixels. */
export type Point = readonly [number, number];

/** How a mark is made on a plate: in full ink unless told otherwise. */
export const ink = "";
/** Takes away the ink that the same plate has laid before, down to the paper. */
export const knocked = 'fill="#fff"';

export function tint(share: number): string {
  return `fill-opacity="${share}"`;
}

export function stroked(width: number, share = 1): string {
  return `fill="none" stroke="currentColor" stroke-width="${width}" stroke-opacity="${share}" stroke-linecap="round" stroke-linejoin="round"`;
}

export function scratched(width: number): string {
  return `fill="none" stroke="#fff" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}

export function dashed(width: number, dashes: string): string {
  return `fill="none" stroke="currentColor" stroke-width="${width}" stroke-dasharray="${dashes}"`;
}

/** Marks, as many as there are and however they are heaped. */
export type Marks = string | readonly Marks[];

export function all(...marks: readonly Marks[]): string {
  return marks.map((mark) => (typeof mark === "string" ? mark : all(...mark))).join("");
}

export function disc(x: number, y: number, radius: number, paint = ink): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" ${paint}/>`;
}

export function oval(x: number, y: number, rx: number, ry: number, paint = ink, turn = 0): string {
  return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" ${paint} transform="rotate(${turn} ${short(x)} ${short(y)})"/>`;
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  paint = ink,
  round = 0,
): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${round}" ${paint}/>`;
}

export function shape(d: string, paint = ink): string {
  return `<path d="${d}" ${paint}/>`;
}

export function moved(transform: string, ...marks: Marks[]): string {
  return `<g transform="${transform}">${all(...marks)}</g>`;
}

/** Only what falls inside the outline is printed. */
export function within(outline: string, ...marks: Marks[]): string {
  const id = `c${hash(outline)}`;
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${all(...marks)}</g>`;
}

export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

function hash(text: string): string {
  let sum = 2166136261;
  for (let place = 0; place < text.length; place++)
    sum = Math.imul(sum ^ text.charCodeAt(place), 16777619) >>> 0;
  return sum.toString(36);
}
