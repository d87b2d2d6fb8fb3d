import type { DemoPicture } from "../demo-picture";
import { fading, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  oval,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
} from "../kit/marks";
import { cornered, limb, onCircle, straight } from "../kit/outlines";
import { person } from "../kit/people";
import { printed } from "../kit/sheet";
import { swell } from "../kit/waves";

export const glowingBreakers: DemoPicture = {
  name: "glowing-breakers",
  focus: { x: 0.45, y: 0.5 },
  headline: "Breakers off Dar Salim",
  caption:
    "For nine nights the breakers at Dar Salim have lit up like gas flames. Each wave jolts a few hundred million cells of sea sparkle at once, and each cell flashes for a tenth of a second.",
  alt: "Waves edged with bright blue break in the dark; three children on a harbour wall throw pebbles that flash in the water.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Dar Salim"],
  draw,
};

function draw(): string {
  const crest = (y: number, seed: number, height: number, length: number) =>
    swell(y, height, length, seed, 70);
  const waves = [
    { line: crest(700, 2, 9, 640), width: 10 },
    { line: crest(790, 3, 16, 760), width: 18 },
    { line: crest(930, 5, 26, 900), width: 34 },
    { line: crest(1130, 8, 36, 1150), width: 58 },
  ];
  const glow = waves.map(({ line, width }) =>
    limb(
      line,
      line.map((_, place) => width * (0.45 + 0.8 * Math.abs(Math.sin(place * 0.55)))),
    ),
  );
  const below = (line: readonly Point[], x: number): number =>
    line[Math.min(line.length - 1, Math.max(0, Math.round((x + 60) / 70)))]?.[1] ?? 0;
  const spray = (paint: string) =>
    waves.slice(1).map(({ line, width }) =>
      halftone(
        (x, y) => {
          const drop = (y - below(line, x)) / (width * 4);
          return drop < 0 ? 0 : 0.62 - drop * 0.62;
        },
        {
          area: { x: -20, y: (line[0]?.[1] ?? 0) - 60, width: 2040, height: width * 4 + 100 },
          pitch: 22,
          paint,
        },
      ),
    );
  const wall = cornered([
    [1120, 1400],
    [1180, 660],
    [2060, 600],
    [2060, 1400],
  ]);
  const standing = {
    head: [0, -45],
    neck: [0, -34],
    hips: [0, 0],
    arms: [
      [
        [-6, -31],
        [-10, -17],
        [-9, -4],
      ],
      [
        [6, -31],
        [10, -17],
        [9, -4],
      ],
    ],
    legs: [
      [
        [-3, 0],
        [-5, 24],
        [-5, 46],
        [-10, 48],
      ],
      [
        [3, 0],
        [5, 24],
        [5, 46],
        [10, 48],
      ],
    ],
  } as const;
  const throwing = {
    head: [-6, -43],
    neck: [-3, -33],
    hips: [0, 0],
    arms: [
      [
        [-7, -29],
        [-18, -22],
        [-25, -14],
      ],
      [
        [2, -31],
        [16, -38],
        [12, -56],
      ],
    ],
    legs: [
      [
        [-2, 0],
        [-11, 22],
        [-14, 46],
        [-20, 48],
      ],
      [
        [3, 0],
        [8, 22],
        [14, 46],
        [8, 48],
      ],
    ],
  } as const;
  const child = (x: number, y: number, height: number, raised: boolean) =>
    person(raised ? throwing : standing, {
      x,
      y: y - height * 0.48,
      height,
      build: 1.15,
      head: 1.35,
    });
  const splash: Point[] = [
    [860, 1010],
    [560, 850],
    [980, 740],
  ];
  const rings = splash.flatMap(([x, y], place) =>
    [1, 1.9].map((step) => ({ x, y, rx: (70 - place * 12) * step, ry: (22 - place * 4) * step })),
  );
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.glow },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.5)),
        halftone(fading(-40, 380, "y", 0.6), {
          area: { x: -30, y: -30, width: 2060, height: 440 },
          pitch: 30,
        }),
        box(-20, 650, 2040, 750),
        disc(420, 190, 92, knocked),
        disc(420, 190, 92, tint(0.12)),
        spray(knocked),
        glow.map((d) => shape(d, knocked)),
        rings.map(({ x, y, rx, ry }) => oval(x, y, rx, ry, scratched(9))),
        splash.map(([x, y]) =>
          times(5, (place) =>
            shape(limb([[x, y], onCircle(x, y - 10, 70, -150 + place * 30)], [12, 4]), knocked),
          ),
        ),
        shape(wall, knocked),
        shape(wall, tint(0.88)),
        times(6, (row) =>
          shape(
            straight([
              [1172 - row * 9, 760 + row * 110],
              [2060, 700 + row * 112],
            ]),
            stroked(8),
          ),
        ),
        child(1400, 652, 330, true),
        child(1580, 640, 270, false),
        child(1740, 628, 380, true),
        shape(
          straight([
            [1180, 662],
            [2060, 602],
          ]),
          stroked(18),
        ),
      ),
      second: all(
        disc(420, 190, 92, tint(0.15)),
        spray(ink),
        glow.map((d) => shape(d)),
        rings.map(({ x, y, rx, ry }) => oval(x, y, rx, ry, stroked(9))),
        splash.map(([x, y]) =>
          times(5, (place) =>
            shape(limb([[x, y], onCircle(x, y - 10, 70, -150 + place * 30)], [12, 4])),
          ),
        ),
        shape(wall, knocked),
      ),
    },
    [2, -2],
  );
}
