import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  moved,
  oval,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, straight } from "../kit/outlines";
import { coated, person } from "../kit/people";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const bellRaised: DemoPicture = {
  name: "bell-raised",
  focus: { x: 0.5, y: 0.5 },
  headline: "The eighth day",
  caption:
    "On the eighth day the bell comes out of the pit at Sankt Odil, black, rough and caked, and is raised a hand’s breadth by a chain. Walburga Reinholt hits it once, where the lip is thickest.",
  alt: "A great black bell hangs from a chain a little above the ground; a small woman lifts a wooden mallet beside it, people wait with their hats off.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Sankt Odil"],
  people: ["Walburga Reinholt"],
  draw,
};

function draw(): string {
  const bell =
    "M900 300Q1000 264 1100 300C1250 334 1290 420 1306 560C1322 760 1370 890 1510 1040L1540 1100H460L490 1040C630 890 678 760 694 560C710 420 750 334 900 300Z";
  const striker = {
    head: [-4, -44],
    neck: [-3, -34],
    hips: [0, 0],
    arms: [
      [
        [-4, -32],
        [-14, -40],
        [-24, -50],
      ],
      [
        [-2, -31],
        [-14, -27],
        [-22, -38],
      ],
    ],
    legs: [
      [
        [-2, 0],
        [-9, 22],
        [-11, 46],
        [-17, 47],
      ],
      [
        [2, 0],
        [9, 22],
        [13, 46],
        [7, 48],
      ],
    ],
  } as const;
  const random = seeded(1101);
  const spots = times(
    60,
    () => [500 + random() * 1000, 330 + random() * 740, 5 + random() * 13] as const,
  );
  const crust = (paint: string) => spots.map(([x, y, r]) => disc(x, y, r, paint));
  return printed(
    { paper: papers.buff, first: inks.black, second: inks.copper },
    {
      first: all(
        halftone((x, y) => 0.28 - Math.abs(x - 1000) / 4200 + (300 - y) / 2600, {
          pitch: 36,
          area: { x: -30, y: -30, width: 2060, height: 1140 },
        }),
        box(-20, 1110, 2040, 260, knocked),
        box(-20, 1110, 2040, 260, tint(0.82)),
        oval(1000, 1156, 580, 30),
        times(5, (link) => oval(1000, -10 + link * 56, link % 2 ? 11 : 26, 40, stroked(17))),
        shape("M910 310V270Q910 210 1000 210T1090 270V310", stroked(44)),
        shape(bell, 'fill="#fff" stroke="#fff" stroke-width="22"'),
        shape(bell),
        within(
          bell,
          ...crust(knocked),
          halftone((x, y) => 0.6 - Math.abs(x - 760 + (y - 600) * 0.28) / 120, {
            area: { x: 460, y: 290, width: 560, height: 800 },
            pitch: 26,
            paint: knocked,
          }),
        ),
        within(
          bell,
          box(440, 980, 1120, 14, knocked),
          box(440, 1010, 1120, 7, knocked),
          box(600, 520, 800, 9, knocked),
          box(600, 480, 800, 5, knocked),
        ),
        [90, 205, 320].map((x, place) => coated(x, 1180 + place * 14, 380 + place * 26)),
        [1850, 1960].map((x, place) => coated(x, 1200 - place * 16, 400 - place * 26)),
        person(striker, {
          x: 1660,
          y: 1010,
          height: 440,
          build: 1.3,
          paint: 'stroke="#fff" stroke-width="3"',
        }),
        person(striker, { x: 1660, y: 1010, height: 440, build: 1.3 }),
        shape(
          around([
            [1620, 880],
            [1690, 876],
            [1710, 1000],
            [1740, 1130],
            [1590, 1130],
            [1610, 1000],
          ]),
        ),
        disc(1664, 800, 22),
        shape(
          straight([
            [1572, 830],
            [1496, 736],
          ]),
          stroked(13),
        ),
        moved(
          "translate(1486 724) rotate(-40)",
          box(-66, -38, 132, 76, 'fill="#fff" stroke="currentColor" stroke-width="8"', 12),
        ),
      ),
      second: all(
        within(
          bell,
          halftone((x, y) => 0.95 - Math.abs(x - 760 + (y - 600) * 0.28) / 170, {
            area: { x: 460, y: 290, width: 560, height: 800 },
            pitch: 26,
          }),
        ),
        within(bell, ...crust(ink)),
        moved("translate(1486 724) rotate(-40)", box(-66, -38, 132, 76, ink, 12)),
        box(-20, 1110, 2040, 30),
      ),
    },
  );
}
