import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, oval, shape, stroked, tint } from "../kit/marks";
import { around, limb, straight } from "../kit/outlines";
import { person } from "../kit/people";
import { printed } from "../kit/sheet";

export const bellPour: DemoPicture = {
  name: "bell-pour",
  focus: { x: 0.5, y: 0.5 },
  headline: "The pour at Sankt Odil",
  caption:
    "Walburga Reinholt knocks out the plug and one thousand nine hundred kilograms of bronze run down a gutter of brick into the ground at Sankt Odil. It takes four minutes and ten seconds.",
  alt: "A woman with an iron bar, black against the glare of a furnace; bright metal runs down a gutter into the ground, flames stand over two holes.",
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
      [
        [3, -32],
        [12, -20],
        [25, -17],
      ],
      [
        [5, -32],
        [18, -25],
        [33, -22],
      ],
    ],
    legs: [
      [
        [2, 0],
        [12, 22],
        [13, 46],
        [19, 47],
      ],
      [
        [-2, 0],
        [-6, 22],
        [-17, 44],
        [-13, 47],
      ],
    ],
  } as const;
  const stream = limb(
    [
      [1400, 600],
      [1385, 700],
      [1280, 810],
      [1090, 930],
      [900, 1040],
      [800, 1100],
      [770, 1180],
    ],
    [50, 58, 66, 76, 86, 84, 70],
  );
  const gutter = limb(
    [
      [1400, 640],
      [1380, 740],
      [1270, 850],
      [1080, 980],
      [880, 1090],
    ],
    [90, 104, 120, 140, 150],
  );
  const flame = (x: number, y: number, h: number) =>
    around([
      [x - 30, y],
      [x - 48, y - h * 0.26],
      [x - 16, y - h * 0.5],
      [x - 26, y - h * 0.78],
      [x + 8, y - h],
      [x + 14, y - h * 0.7],
      [x + 44, y - h * 0.44],
      [x + 36, y],
    ]);
  const mouth = "M1270 640V400Q1280 262 1410 256Q1540 262 1550 400V640Z";
  const flames = [
    [500, 1190, 420],
    [1060, 1240, 460],
  ] as const;
  return printed(
    { paper: papers.warm, first: inks.black, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1373),
        halftone((x, y) => 1.05 - Math.hypot(x - 1410, y - 470) / 860, {
          pitch: 34,
          paint: knocked,
          area: { x: 420, y: -30, width: 1620, height: 1000 },
        }),
        shape(mouth, knocked),
        box(-20, 830, 2040, 560),
        halftone((x, y) => 0.95 - Math.hypot((x - 800) * 0.7, (y - 1170) * 1.6) / 560, {
          area: { x: -30, y: 850, width: 1800, height: 500 },
          pitch: 30,
          paint: knocked,
        }),
        shape(gutter, 'stroke="#fff" stroke-width="12"'),
        shape(stream, knocked),
        oval(770, 1184, 250, 66),
        oval(770, 1176, 96, 28, knocked),
        shape(
          limb(
            [
              [900, 1040],
              [800, 1100],
              [770, 1180],
            ],
            [86, 84, 70],
          ),
          knocked,
        ),
        flames.map(([x, y, h]) => all(oval(x, y, 60, 18), shape(flame(x, y, h), knocked))),
        person(founder, { x: 870, y: 500, height: 740, build: 1.3 }),
        shape(
          around([
            [820, 370],
            [900, 352],
            [950, 470],
            [1000, 640],
            [990, 700],
            [780, 700],
            [796, 520],
          ]),
        ),
        disc(884, 190, 44),
        shape(
          straight([
            [960, 390],
            [1390, 590],
          ]),
          stroked(19),
        ),
        shape(
          limb(
            [
              [900, 262],
              [1000, 330],
              [1050, 430],
            ],
            [60, 46, 34],
          ),
        ),
      ),
      second: all(
        box(-20, -20, 2040, 860, tint(0.9)),
        disc(1410, 470, 400, knocked),
        disc(1410, 470, 400, tint(0.62)),
        shape(mouth, knocked),
        shape(mouth, tint(0.14)),
        box(-20, 830, 2040, 560, knocked),
        box(-20, 830, 2040, 560, tint(0.7)),
        shape(stream, knocked),
        shape(stream, tint(0.22)),
        shape(
          limb(
            [
              [1400, 610],
              [1392, 710],
              [1290, 824],
              [1096, 950],
              [904, 1062],
              [808, 1116],
              [776, 1180],
            ],
            [10, 20, 24, 26, 30, 30, 24],
          ),
        ),
        oval(770, 1176, 96, 28, knocked),
        flames.map(([x, y, h]) =>
          all(
            shape(flame(x, y, h), knocked),
            shape(flame(x, y, h)),
            shape(flame(x + 3, y, h * 0.55), knocked),
          ),
        ),
      ),
    },
    [3, -2],
  );
}
