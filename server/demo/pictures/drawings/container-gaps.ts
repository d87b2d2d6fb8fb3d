import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, dashed, knocked, scratched, shape, times, tint, within } from "../kit/marks";
import { around, bow, limb, through } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";
import { swell } from "../kit/waves";

export const containerGaps: DemoPicture = {
  name: "container-gaps",
  focus: { x: 0.5, y: 0.48 },
  caption:
    "Nordvik and Castellan may become the largest container line in the world if they sell four terminals, all on the middle Atlantic coast. Together they will have 812 vessels.",
  alt: "The bow of a huge ship seen head-on, stacked with containers in two colours; four containers are missing from the wall.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Brussels"],
  draw,
};

function draw(): string {
  const random = seeded(88);
  const cells = times(8, (row) =>
    times(15, (column) => ({ row, column, kind: random() < 0.5 + (column - 7) * 0.055 })),
  ).flat();
  const gaps = new Set(["2-4", "4-9", "1-11", "5-6"]);
  const spot = (row: number, column: number) => ({ x: 286 + column * 96, y: 70 + row * 88 });
  const boxes = cells.filter(({ row, column }) => !gaps.has(`${row}-${column}`));
  const hull = around([
    [240, 800],
    [620, 790],
    [1000, 786],
    [1380, 790],
    [1760, 800],
    [1700, 960],
    [1520, 1140],
    [1300, 1290],
    [1120, 1420],
    [880, 1420],
    [700, 1290],
    [480, 1140],
    [300, 960],
  ]);
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, 1110, 2040, 260, tint(0.4)),
        times(6, (row) =>
          shape(through(swell(1140 + row * 40, 9, 300 + row * 40, row + 2, 40)), scratched(6)),
        ),
        boxes
          .filter(({ kind }) => kind)
          .map(({ row, column }) => box(spot(row, column).x, spot(row, column).y, 90, 82)),
        boxes
          .filter(({ kind }) => kind)
          .map(({ row, column }) =>
            times(3, (rib) =>
              box(spot(row, column).x + 20 + rib * 24, spot(row, column).y + 12, 5, 58, knocked),
            ),
          ),
        cells
          .filter(({ row, column }) => gaps.has(`${row}-${column}`))
          .map(({ row, column }) =>
            box(spot(row, column).x + 6, spot(row, column).y + 6, 78, 70, dashed(6, "13 11")),
          ),
        boxes
          .filter(({ kind }) => !kind)
          .map(({ row, column }) =>
            times(3, (rib) =>
              box(spot(row, column).x + 20 + rib * 24, spot(row, column).y + 12, 5, 58),
            ),
          ),
        shape(hull, knocked),
        shape(hull),
        shape("M1000 790Q1012 1100 1000 1420", scratched(9)),
        within(
          hull,
          halftone((x, y) => (x - 1000) / 900 - (y - 800) / 2200, {
            area: { x: 1000, y: 770, width: 780, height: 600 },
            pitch: 28,
            paint: knocked,
          }),
        ),
        [760, 1240].map((x) =>
          all(
            shape(
              limb(
                [
                  [x, 900],
                  [x, 990],
                ],
                [22, 22],
              ),
              knocked,
            ),
            shape(bow(x, 980, 44, 20, 160), scratched(16)),
          ),
        ),
      ),
      second: all(
        boxes
          .filter(({ kind }) => !kind)
          .map(({ row, column }) => box(spot(row, column).x, spot(row, column).y, 90, 82)),
        within(hull, box(200, 1180, 1700, 300, tint(0.9))),
      ),
    },
  );
}
