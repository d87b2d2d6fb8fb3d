import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  knocked,
  oval,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { cornered, square, straight } from "../kit/outlines";
import { coated, person } from "../kit/people";
import { printed } from "../kit/sheet";

export const twoAtTheLift: DemoPicture = {
  name: "two-at-the-lift",
  focus: { x: 0.5, y: 0.5 },
  caption:
    "The Council of Counties shares its entrance in Strandholm with the swimming bath. On Tuesdays members with brief-cases and members with towels wait for the same lift.",
  alt: "Two people wait before a lift, seen from behind: one in a coat with a brief-case, one with a towel over the shoulder and wet footprints.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Strandholm"],
  draw,
};

function draw(): string {
  const tiles = times(7, (row) => times(14, (column) => ({ row, column })))
    .flat()
    .filter(({ row, column }) => (row + column) % 2 === 0);
  const swimmer = {
    head: [0, -45],
    neck: [0, -35],
    hips: [0, 0],
    arms: [
      [
        [-7, -31],
        [-12, -16],
        [-11, -1],
      ],
      [
        [7, -31],
        [12, -16],
        [11, -1],
      ],
    ],
    legs: [
      [
        [-4, 0],
        [-5, 24],
        [-5, 46],
        [-9, 48],
      ],
      [
        [4, 0],
        [5, 24],
        [5, 46],
        [9, 48],
      ],
    ],
  } as const;
  const towel = cornered([
    [1282, 508],
    [1352, 528],
    [1366, 770],
    [1276, 776],
  ]);
  const trunks = cornered([
    [1196, 800],
    [1326, 800],
    [1352, 956],
    [1270, 962],
    [1261, 900],
    [1252, 962],
    [1172, 956],
  ]);
  return printed(
    { paper: papers.warm, first: inks.sea, second: inks.vermilion },
    {
      first: all(
        tiles.map(({ row, column }) =>
          box(column * 150 - 40, row * 150 - 30, 150, 150, tint(0.22)),
        ),
        box(560, 110, 880, 960, knocked),
        box(560, 110, 880, 960, stroked(22)),
        box(586, 136, 410, 930, tint(0.55)),
        box(1004, 136, 410, 930, tint(0.55)),
        within(
          square(586, 136, 410, 930),
          ...times(3, (line) =>
            shape(
              straight([
                [500 + line * 90, 1100],
                [900 + line * 90, 100],
              ]),
              scratched(16 - line * 4),
            ),
          ),
        ),
        box(940, 18, 120, 66, knocked, 33),
        box(940, 18, 120, 66, stroked(10), 33),
        box(-20, 1070, 2040, 300, knocked),
        box(-20, 1070, 2040, 300, tint(0.12)),
        box(-20, 1070, 2040, 14),
        coated(770, 1270, 930),
        box(905, 846, 22, 70),
        box(826, 912, 190, 150, 'stroke="#fff" stroke-width="9"', 10),
        person(swimmer, { x: 1260, y: 830, height: 900, build: 1.12 }),
        times(5, (step) =>
          oval(1470 + step * 100, 1180 + step * 26 + (step % 2) * 34, 38, 15, tint(0.7), 12),
        ),
        shape(towel, knocked),
        shape(trunks, knocked),
      ),
      second: all(
        shape(towel),
        shape(trunks),
        [706, 734].map((y) => box(1262, y, 112, 10, knocked)),
        disc(1000, 51, 20),
      ),
    },
  );
}
