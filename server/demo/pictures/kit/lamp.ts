import { all, disc, knocked, tint } from "./marks";

/** Where a lamp stands in the night, the dark plate holds back. */
export function lampHole(x: number, y: number, radius: number): string {
  return all(
    disc(x, y, radius * 4.4, knocked),
    disc(x, y, radius * 4.4, tint(0.66)),
    disc(x, y, radius * 2.5, knocked),
    disc(x, y, radius * 2.5, tint(0.4)),
    disc(x, y, radius, knocked),
  );
}

/** What the plate of the light ink prints into that hole. */
export function lampLight(x: number, y: number, radius: number): string {
  return all(
    disc(x, y, radius * 4.4, tint(0.22)),
    disc(x, y, radius * 2.5, tint(0.7)),
    disc(x, y, radius, tint(0.5)),
  );
}
