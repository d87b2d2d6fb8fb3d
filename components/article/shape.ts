import type { Size } from "@/newsroom/renditions";

export type Shape = "tall" | "even" | "broad";

/** What a picture's proportions ask of a layout. */
export function shapeOf({ width, height }: Size): Shape {
  if (width / height < 0.85) return "tall";
  return width / height < 1.2 ? "even" : "broad";
}

/** The frame in which all of these pictures are seen best: that of most, or a square where they differ. */
export function frameFor(pictures: readonly Size[]): Shape {
  const [first, ...others] = pictures.map(shapeOf);
  return first && others.every((shape) => shape === first) ? first : "even";
}
