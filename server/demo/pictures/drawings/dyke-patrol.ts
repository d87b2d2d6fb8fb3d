import type { DemoPicture } from "../demo-picture";
import { fading, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { lampHole, lampLight } from "../kit/lamp";
import { all, box, disc, knocked, scratched, shape, times, tint, within } from "../kit/marks";
import { cornered, followed, limb, straight, through } from "../kit/outlines";
import { coated } from "../kit/people";
import { printed } from "../kit/sheet";
import { swell } from "../kit/waves";

export const dykePatrol: DemoPicture = {
  name: "dyke-patrol",
  focus: { x: 0.5, y: 0.42 },
  caption:
    "Patrols of 60 volunteers walk the northern wall of Vila Senna through the night, one person every hundred metres, with a lamp, a whistle and a bundle of red cloth to mark a seep.",
  alt: "People with lamps stand at even distances along a curving dyke at night, high water on one side and the roofs of a city on the other.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Vila Senna"],
  draw,
};

function draw(): string {
  const crest = followed(
    [
      [-80, 1120],
      [300, 960],
      [760, 800],
      [1180, 690],
      [1520, 640],
      [1780, 640],
      [2080, 690],
    ],
    10,
  );
  const wall = limb(
    [
      [-80, 1150],
      [300, 985],
      [760, 820],
      [1180, 704],
      [1520, 650],
      [1780, 648],
      [2080, 698],
    ],
    [190, 140, 96, 66, 48, 40, 40],
  );
  const people = [
    [90, 1040, 470],
    [520, 880, 330],
    [870, 772, 240],
    [1150, 700, 174],
    [1380, 660, 130],
    [1570, 640, 100],
    [1730, 640, 80],
    [1870, 652, 66],
  ] as const;
  const roofs = times(26, (place) => {
    const x = 620 + place * 62;
    const y = 1180 + ((place * 47) % 70) - place * 12;
    return cornered([
      [x, 1420],
      [x, y],
      [x + 44, y - 46],
      [x + 88, y],
      [x + 88, 1420],
    ]);
  });
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.72)),
        halftone(fading(-60, 460, "y", 0.9), {
          area: { x: -30, y: -30, width: 2060, height: 560 },
          pitch: 32,
        }),
        shape(`${straight(crest)}L2080 540L-80 540Z`, knocked),
        shape(`${straight(crest)}L2080 540L-80 540Z`, tint(0.4)),
        within(
          `${straight(crest)}L2080 540L-80 540Z`,
          ...times(9, (row) =>
            shape(
              through(swell(560 + row * 54, 5 + row * 2, 260 + row * 60, row + 1)),
              scratched(4 + row),
            ),
          ),
        ),
        shape(`${straight(crest)}L2080 1420L-80 1420Z`, knocked),
        shape(`${straight(crest)}L2080 1420L-80 1420Z`, tint(0.95)),
        roofs.map((d) =>
          shape(d, `fill="currentColor" stroke="#fff" stroke-opacity="0.6" stroke-width="6"`),
        ),
        shape(wall, 'stroke="#fff" stroke-width="8"'),
        people.map(([x, y, h]) =>
          all(
            lampHole(x + h * 0.3, y - h * 0.42, h * 0.07),
            coated(x, y, h),
            disc(x + h * 0.3, y - h * 0.42, h * 0.07, knocked),
            shape(
              limb(
                [
                  [x + h * 0.12, y - h * 0.74],
                  [x + h * 0.24, y - h * 0.62],
                  [x + h * 0.3, y - h * 0.5],
                ],
                [h * 0.08, h * 0.06, h * 0.04],
              ),
            ),
          ),
        ),
        times(14, (place) => box(700 + place * 92, 1260 - place * 11, 20, 26, knocked)),
      ),
      second: all(
        people.map(([x, y, h]) => lampLight(x + h * 0.3, y - h * 0.42, h * 0.07)),
        times(14, (place) => box(700 + place * 92, 1260 - place * 11, 20, 26, tint(0.6))),
      ),
    },
  );
}
