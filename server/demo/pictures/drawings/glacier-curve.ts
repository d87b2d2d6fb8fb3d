import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  dashed,
  disc,
  knocked,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  within,
} from "../kit/marks";
import { straight } from "../kit/outlines";
import { coated } from "../kit/people";
import { printed } from "../kit/sheet";

export const glacierCurve: DemoPicture = {
  name: "glacier-curve",
  focus: { x: 0.5, y: 0.5 },
  headline: "What the notebook adds up to",
  caption:
    "What the Vadret da Sura has lost since 1986, added up from the notebook: seven metres of ice by 1998 and fifty-two since then, four of them in the summer of 2022.",
  alt: "A descending curve cut like a glacier’s edge, slow at first and then steep; small stakes stand along it, and a figure at its end.",
  credit: "Graphic: The Meridian graphics desk",
  language: "en",
  places: ["Val Sura"],
  draw,
};

function draw(): string {
  const lost = [
    0.3, 0.7, 1.4, 2.1, 2.8, 3.3, 4, 4.6, 5.2, 5, 5.6, 6.3, 7, 8, 9, 10.2, 11.5, 15, 16.4, 18, 19.9,
    21.2, 22.6, 24.2, 25.6, 27.6, 29.4, 30.8, 31.9, 34.1, 35.8, 38.1, 40.4, 42.6, 44.5, 46.2, 50.2,
    52.7, 54.4, 56.3, 59,
  ];
  const at = (year: number): Point => [130 + year * 43.5, 230 + (lost[year] ?? 0) * 15.6];
  const line = lost.map((_, year) => at(year));
  const ice = `${straight([[-60, 226], ...line])}L2080 1170L2080 1420L-60 1420Z`;
  const [ex, ey] = at(40);
  return printed(
    { paper: papers.cool, first: inks.sea, second: inks.vermilion },
    {
      first: all(
        times(7, (row) =>
          shape(
            straight([
              [-20, 230 + row * 156],
              [2020, 230 + row * 156],
            ]),
            dashed(4, "4 22"),
          ),
        ),
        shape(ice),
        within(
          ice,
          ...times(11, (row) =>
            shape(
              straight(line.map(([x, y]) => [x - row * 16, y + 50 + row * 70 + row * row * 3])),
              scratched(4 + (row % 3) * 3),
            ),
          ),
        ),
        within(
          ice,
          halftone((x, y) => 0.6 - (y - 230) / 800 - (x - 100) / 2400, {
            area: { x: -20, y: 220, width: 1300, height: 600 },
            pitch: 28,
            paint: knocked,
          }),
        ),
        coated(ex - 20, ey + 4, 210),
      ),
      second: all(
        shape(straight([[-60, 226], ...line]), stroked(13)),
        line
          .filter((_, year) => year % 4 === 0 && year < 40)
          .map(([x, y]) => box(x - 5, y - 96, 10, 100)),
        shape(
          straight([
            [ex - 90, ey - 214],
            [ex + 64, ey - 110],
          ]),
          stroked(10),
        ),
        [12, 36].map((year) => disc(...at(year), 22)),
      ),
    },
  );
}
