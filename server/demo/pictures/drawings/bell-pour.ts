import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, oval, shape, stroked, times, tint, within } from "../kit/marks";
import { around, cornered, limb, round, straight } from "../kit/outlines";
import { coated, person } from "../kit/people";
import { printed } from "../kit/sheet";

export const bellPour: DemoPicture = {
  name: "bell-pour",
  focus: { x: 0.5, y: 0.5 },
  headline: "The pour at Sankt Odil",
  caption:
    "Walburga Reinholt knocks out the plug and one thousand nine hundred kilograms of bronze run down a gutter of brick into the ground at Sankt Odil. It takes four minutes and ten seconds.",
  alt: "In a dark foundry a woman with an iron bar stands by a furnace; bright metal runs down a gutter into the earth, flames rise from two holes.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Sankt Odil"],
  people: ["Walburga Reinholt"],
  draw,
};

function draw(): string {
  const founder = {
    head: [8, -43],
    neck: [5, -34],
    hips: [0, 0],
    arms: [
      [[3, -32], [12, -20], [25, -17]],
      [[5, -32], [18, -25], [33, -22]],
    ],
    legs: [
      [[2, 0], [12, 22], [13, 46], [19, 47]],
      [[-2, 0], [-6, 22], [-17, 44], [-13, 47]],
    ],
  } as const;
  const stream = limb([[1480, 520], [1350, 560], [1140, 690], [930, 830], [780, 930], [720, 1040], [712, 1130]], [40, 54, 60, 64, 66, 60, 56]);
  const gutter = limb([[1500, 560], [1340, 610], [1130, 740], [920, 880], [760, 980]], [70, 96, 110, 120, 120]);
  const flame = (x: number, y: number, h: number) => around([[x - 26, y], [x - 38, y - h * 0.32], [x - 8, y - h * 0.56], [x - 18, y - h * 0.82], [x + 6, y - h], [x + 18, y - h * 0.7], [x + 40, y - h * 0.42], [x + 30, y]]);
  const watchers: [number, number, number][] = [[160, 900, 470], [290, 880, 440], [420, 870, 420]];
  return printed(
    { paper: papers.warm, first: inks.black, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1373),
        shape(round(1480, 480, 330), knocked),
        within(round(1480, 480, 330), halftone((x, y) => Math.hypot(x - 1470, y - 500) / 330 - 0.28, { area: { x: 1130, y: 130, width: 700, height: 700 }, pitch: 26 })),
        shape("M1440 -20V250Q1270 290 1260 480V640H2060V-20Z"),
        shape("M1370 600V470Q1380 370 1490 366Q1600 372 1610 470V600Z", knocked),
        times(7, (row) => times(6, (place) => box(1640 + place * 96 + (row % 2) * 48, 130 + row * 72, 88, 64, `fill="#fff" fill-opacity="0.1"`))),
        shape(cornered([[-60, 900], [620, 880], [1260, 640], [2060, 640], [2060, 1400], [-60, 1400]]), knocked),
        shape(cornered([[-60, 900], [620, 880], [1260, 640], [2060, 640], [2060, 1400], [-60, 1400]]), tint(0.86)),
        halftone((x, y) => 0.62 - Math.hypot((x - 760) * 0.8, y - 1060) / 620, { area: { x: 60, y: 700, width: 1440, height: 640 }, pitch: 30, paint: knocked }),
        oval(712, 1140, 210, 74),
        shape(gutter, 'stroke="#fff" stroke-width="9"'),
        shape(stream, knocked),
        oval(712, 1132, 66, 24, knocked),
        [[520, 1150, 300], [930, 1160, 330]].map(([x = 0, y = 0, h = 0]) => all(oval(x, y, 46, 16), shape(flame(x, y, h), knocked))),
        watchers.map(([x, y, h]) => all(coated(x, y + 190, h, 'stroke="#fff" stroke-opacity="0.8" stroke-width="6"'), coated(x, y + 190, h))),
        person(founder, { x: 1010, y: 560, height: 660, build: 1.3, paint: 'stroke="#fff" stroke-width="2"' }),
        person(founder, { x: 1010, y: 560, height: 660, build: 1.3 }),
        shape(around([[950, 430], [1050, 420], [1080, 560], [1110, 740], [940, 740], [940, 560]])),
        disc(1030, 262, 34),
        shape(straight([[1130, 440], [1470, 505]]), `fill="none" stroke="#fff" stroke-width="24"`),
        shape(straight([[1120, 438], [1470, 505]]), stroked(15)),
      ),
      second: all(
        shape(round(1480, 480, 330), tint(0.75)),
        shape("M1370 600V470Q1380 370 1490 366Q1600 372 1610 470V600Z", knocked),
        shape("M1370 600V470Q1380 370 1490 366Q1600 372 1610 470V600Z", tint(0.22)),
        oval(720, 1060, 620, 300, tint(0.55)),
        shape(stream, knocked),
        shape(stream, tint(0.3)),
        shape(limb([[1480, 532], [1350, 576], [1140, 706], [930, 846], [780, 946], [724, 1050], [716, 1130]], [10, 18, 20, 22, 24, 24, 20])),
        [[520, 1150, 300], [930, 1160, 330]].map(([x = 0, y = 0, h = 0]) => all(shape(flame(x, y, h), knocked), shape(flame(x, y, h), tint(0.95)), shape(flame(x + 3, y, h * 0.55), knocked))),
      ),
    },
    [3, -2],
  );
}
