import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { coast } from "../kit/land";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  moved,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
} from "../kit/marks";
import { cornered, limb, onCircle, through } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const hotelShadow: DemoPicture = {
  name: "hotel-shadow",
  focus: { x: 0.45, y: 0.5 },
  caption:
    "According to bathers the hotel at Playa Redonda, which has 19 storeys, darkens some 200 metres of sand from the middle of October until March.",
  alt: "A beach from above, dotted with red parasols; the long blue shadow of a tower lies across it and the bathers have drawn to its edges.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Playa Redonda"],
  draw,
};

function draw(): string {
  const random = seeded(15);
  const shadow = cornered([
    [1500, 1260],
    [1790, 1110],
    [800, 420],
    [510, 570],
  ]);
  const inShadow = (x: number, y: number) => {
    const middle = 495 + (x - 655) * 0.697;
    return Math.abs(y - middle) < 245 && x > 440;
  };
  const spots: Point[] = [];
  for (let tries = 0; tries < 1600 && spots.length < 92; tries++) {
    const [x, y] = [60 + random() * 1900, 420 + random() * 880];
    const clear = spots.every(([ox, oy]) => Math.hypot(ox - x, oy - y) > 92);
    if (clear && y > 470 - (x - 1000) * 0.14 && !inShadow(x, y) && !(x > 1440 && y > 880))
      spots.push([x, y]);
  }
  const shore = coast(
    [
      [-60, 470],
      [400, 430],
      [900, 330],
      [1400, 270],
      [2080, 170],
    ],
    3,
    0.8,
  );
  const water = cornered([[-60, -60], ...shore, [2080, -60]]);
  const parasol = (x: number, y: number, size: number) =>
    times(8, (part) =>
      shape(
        cornered([[x, y], onCircle(x, y, size, part * 45), onCircle(x, y, size, part * 45 + 45)]),
        part % 2 ? tint(0.2) : ink,
      ),
    );
  return printed(
    { paper: papers.buff, first: inks.sea, second: inks.vermilion },
    {
      first: all(
        shape(water),
        times(4, (row) =>
          shape(
            through(
              shore
                .filter((_, place) => place % 4 === 0)
                .map(([x, y]) => [x, y - 22 - row * 46 - row * row * 5]),
            ),
            scratched(14 - row * 3),
          ),
        ),
        shape(through(shore.map(([x, y]) => [x, y + 12])), stroked(4, 0.5)),
        shape(shadow, tint(0.92)),
        disc(1000, 690, 26, knocked),
        shape(
          limb(
            [
              [1000, 690],
              [1048, 722],
            ],
            [34, 28],
          ),
          knocked,
        ),
        spots.map(([x, y]) =>
          shape(
            limb(
              [
                [x, y],
                [x - 40, y - 26],
              ],
              [56, 50],
            ),
            tint(0.5),
          ),
        ),
        spots.map(([x, y]) => disc(x, y, 36, knocked)),
        shape(
          cornered([
            [1560, 1040],
            [1790, 1110],
            [1740, 1330],
            [1500, 1260],
          ]),
          knocked,
        ),
        shape(
          cornered([
            [1560, 1040],
            [1790, 1110],
            [1740, 1330],
            [1500, 1260],
          ]),
          stroked(12),
        ),
        times(4, (row) =>
          times(5, (column) =>
            moved(
              `translate(${1578 + column * 42 - row * 13} ${1072 + row * 50 + column * 13}) rotate(17)`,
              box(0, 0, 26, 26, tint(0.6)),
            ),
          ),
        ),
      ),
      second: all(
        spots.flatMap(([x, y]) => parasol(x, y, 34)),
        disc(1000, 690, 17),
        shape(
          limb(
            [
              [1000, 690],
              [1040, 716],
            ],
            [20, 16],
          ),
        ),
      ),
    },
  );
}
