import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  dashed,
  disc,
  knocked,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const cableOnSlope: DemoPicture = {
  name: "cable-on-slope",
  focus: { x: 0.5, y: 0.6 },
  caption:
    "A cable that was taken out of use in 2011 lay 19 kilometres from the slope. One laser turns its glass into a row of 21,000 seismometers, which heard the slide eleven hours before the wave.",
  alt: "A section through the sea: a red fibre lies along a steep floor, circles of sound spread from it towards a crumbling slope, and a low wave runs above.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Reykjavik"],
  draw,
};

function draw(): string {
  const floor: Point[] = [
    [-60, 540],
    [180, 590],
    [380, 700],
    [560, 760],
    [760, 840],
    [960, 1010],
    [1160, 1090],
    [1420, 1120],
    [1700, 1090],
    [2080, 1120],
  ];
  const surface: Point[] = [
    [-60, 250],
    [260, 250],
    [520, 246],
    [760, 220],
    [940, 150],
    [1080, 150],
    [1200, 226],
    [1420, 250],
    [1760, 252],
    [2080, 250],
  ];
  const bed = `${through(floor)}L2080 1420L-60 1420Z`;
  const sea = `${through(surface)}L2080 1420L-60 1420Z`;
  const scar: Point[] = [
    [300, 650],
    [480, 680],
    [640, 760],
    [800, 860],
    [930, 985],
  ];
  const slide = around([
    [420, 740],
    [560, 770],
    [700, 850],
    [860, 950],
    [1010, 1060],
    [1130, 1110],
    [1060, 1150],
    [880, 1100],
    [700, 980],
    [540, 860],
  ]);
  const fibre: Point[] = [[820, 868], ...floor.slice(5).map(([x, y]) => [x, y - 8] as const)];
  const ears = [
    [1330, 1105, 38],
    [1130, 1072, 22],
    [1000, 1024, 22],
    [1530, 1104, 22],
    [1760, 1084, 22],
  ] as const;
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.vermilion },
    {
      first: all(
        shape(sea, tint(0.62)),
        within(
          sea,
          ...times(7, (row) =>
            shape(
              through(surface.map(([x, y]) => [x, y + 70 + row * 66 + (250 - y) * -row * 0.12])),
              scratched(4),
            ),
          ),
        ),
        shape(bed, knocked),
        shape(bed),
        within(
          bed,
          ...times(10, (row) =>
            shape(
              through(floor.map(([x, y]) => [x - row * 10, y + 56 + row * 62])),
              scratched(4 + (row % 2) * 4),
            ),
          ),
        ),
        [90, 170, 250, 330, 410].map((r, place) =>
          within(sea, disc(1330, 1100, r, scratched(15 - place * 2))),
        ),
        shape(bed, tint(0.01)),
        shape(slide, knocked),
        within(
          slide,
          halftone(() => 0.34, { area: { x: 400, y: 700, width: 760, height: 480 }, pitch: 30 }),
        ),
        shape(through(scar), dashed(8, "20 16")),
        shape(through(fibre), scratched(22)),
        ears.map(([x, y, r]) => disc(x, y, r + 6, knocked)),
      ),
      second: all(
        shape(through(fibre), stroked(15)),
        ears.map(([x, y, r]) => disc(x, y, r)),
        shape(slide, tint(0.75)),
        shape(through(surface), stroked(9, 0.9)),
      ),
    },
  );
}
