import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  oval,
  type Point,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, cornered, limb, onCircle, through } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const combAndBee: DemoPicture = {
  name: "comb-and-bee",
  focus: { x: 0.52, y: 0.5 },
  caption:
    "A colony that falls silent at the appraiser’s knock has a queen, and is worth €220 as security at the Cassa Montana in Monte Albo. One that hums on is worth €180.",
  alt: "A large bee from above on a honeycomb, some of whose cells are filled with gold.",
  credit: "Illustration: Lucia Fermor / The Meridian",
  language: "en",
  places: ["Monte Albo"],
  draw,
};

function draw(): string {
  const random = seeded(41);
  const radius = 112;
  const cells = times(13, (column) =>
    times(9, (row) => ({
      x: -40 + column * radius * 1.5,
      y: -30 + (row + (column % 2) / 2) * radius * 1.732,
      gold: random(),
    })),
  ).flat();
  const hexagon = (x: number, y: number, r: number) =>
    cornered(times(6, (side) => onCircle(x, y, r, side * 60)));
  const abdomen = around([
    [1010, 610],
    [1110, 640],
    [1190, 760],
    [1200, 900],
    [1130, 1040],
    [1040, 1110],
    [950, 1050],
    [870, 920],
    [860, 770],
    [920, 650],
  ]);
  const wing = (side: 1 | -1) =>
    around([
      [1020 + side * 50, 560],
      [1020 + side * 260, 420],
      [1020 + side * 520, 400],
      [1020 + side * 640, 500],
      [1020 + side * 560, 640],
      [1020 + side * 320, 680],
      [1020 + side * 120, 640],
    ]);
  const lower = (side: 1 | -1) =>
    around([
      [1020 + side * 70, 620],
      [1020 + side * 240, 680],
      [1020 + side * 430, 740],
      [1020 + side * 440, 860],
      [1020 + side * 280, 880],
      [1020 + side * 120, 760],
    ]);
  const leg = (points: Point[]) => shape(limb(points, [26, 20, 13, 8]));
  const both = (points: Point[]) => all(leg(points), leg(points.map(([x, y]) => [2040 - x, y])));
  return printed(
    { paper: papers.warm, first: inks.black, second: inks.ochre },
    {
      first: all(
        cells.map(({ x, y, gold }) =>
          shape(hexagon(x, y, radius - 9), gold > 0.52 ? stroked(7) : tint(0.86)),
        ),
        [wing(1), wing(-1), lower(1), lower(-1)].map((d) =>
          all(shape(d, knocked), shape(d, tint(0.16)), shape(d, stroked(9))),
        ),
        [1, -1].map((side) =>
          all(
            shape(
              through([
                [1020 + side * 60, 570],
                [1020 + side * 300, 500],
                [1020 + side * 610, 510],
              ]),
              stroked(6),
            ),
            shape(
              through([
                [1020 + side * 60, 590],
                [1020 + side * 300, 570],
                [1020 + side * 540, 630],
              ]),
              stroked(6),
            ),
          ),
        ),
        both([
          [1100, 560],
          [1230, 500],
          [1250, 380],
          [1300, 320],
        ]),
        both([
          [1110, 600],
          [1260, 620],
          [1360, 720],
          [1440, 730],
        ]),
        both([
          [1100, 640],
          [1230, 780],
          [1290, 960],
          [1370, 1040],
        ]),
        shape(abdomen, knocked),
        within(
          abdomen,
          box(800, 690, 450, 66),
          box(800, 810, 450, 66),
          box(800, 930, 450, 60),
          box(800, 1040, 450, 90),
        ),
        shape(abdomen, stroked(12)),
        disc(1020, 545, 128),
        halftone((x, y) => 0.75 - Math.hypot(x - 990, y - 510) / 120, {
          area: { x: 900, y: 430, width: 240, height: 220 },
          pitch: 22,
          paint: knocked,
        }),
        oval(1020, 385, 92, 74),
        oval(948, 372, 24, 42, knocked, 20),
        oval(1092, 372, 24, 42, knocked, -20),
        shape(
          limb(
            [
              [990, 330],
              [930, 250],
              [890, 170],
            ],
            [16, 12, 12],
          ),
        ),
        shape(
          limb(
            [
              [1050, 330],
              [1110, 250],
              [1150, 170],
            ],
            [16, 12, 12],
          ),
        ),
      ),
      second: all(
        cells
          .filter(({ gold }) => gold > 0.52)
          .map(({ x, y, gold }) =>
            shape(hexagon(x, y, radius - 9), gold > 0.74 ? ink : tint(0.35)),
          ),
        [wing(1), wing(-1), lower(1), lower(-1)].map((d) => shape(d, knocked)),
        shape(abdomen),
        disc(1020, 545, 128, tint(0.9)),
        disc(948, 372, 20, tint(0.5)),
      ),
    },
  );
}
