import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  knocked,
  oval,
  type Point,
  scratched,
  shape,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, straight } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const owlInRain: DemoPicture = {
  name: "owl-in-rain",
  focus: { x: 0.5, y: 0.46 },
  caption:
    "A barn owl hears a vole at 30 metres on a dry night and at four in drizzle, microphones on 26 birds have shown. Most of them gave up and waited under a roof.",
  alt: "The heart-shaped face of a barn owl, eyes almost shut, behind slanting lines of rain.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  draw,
};

function draw(): string {
  const mirror = (points: readonly Point[]): Point[] => [
    ...points,
    ...points
      .slice(1, -1)
      .reverse()
      .map(([x, y]) => [2000 - x, y] as const),
  ];
  const body = around(
    mirror([
      [1000, 60],
      [1250, 90],
      [1440, 220],
      [1560, 470],
      [1570, 760],
      [1640, 960],
      [1720, 1240],
      [1740, 1500],
      [1000, 1500],
    ]),
  );
  const heart = around(
    mirror([
      [1000, 300],
      [1090, 225],
      [1250, 210],
      [1390, 320],
      [1440, 500],
      [1390, 700],
      [1250, 880],
      [1090, 985],
      [1000, 1030],
    ]),
  );
  const rim = around(
    mirror([
      [1000, 215],
      [1110, 150],
      [1280, 145],
      [1450, 270],
      [1510, 490],
      [1450, 730],
      [1290, 930],
      [1110, 1045],
      [1000, 1095],
    ]),
  );
  const random = seeded(31);
  const speckles = times(120, () => {
    const [x, y] = [420 + random() * 1160, 1010 + random() * 330];
    return oval(x, y, 7, 13);
  });
  const rays = times(46, (place) => {
    const angle = (place / 46) * Math.PI * 2;
    const [cx, cy] = [Math.cos(angle), Math.sin(angle)];
    return straight([
      [1000 + cx * 425, 580 + cy * 425],
      [1000 + cx * 560, 590 + cy * 560],
    ]);
  });
  const rain = times(54, (place) => {
    const x = -160 + place * 44 + random() * 20;
    const y = -100 + random() * 900;
    const length = 180 + random() * 420;
    return straight([
      [x, y],
      [x - length * 0.16, y + length],
    ]);
  });
  const eye = (x: number, side: 1 | -1) =>
    shape(
      around([
        [x - 92 * side, 500],
        [x - 30 * side, 478],
        [x + 50 * side, 500],
        [x + 84 * side, 560],
        [x + 20 * side, 566],
        [x - 50 * side, 548],
      ]),
    );
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.ochre },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.92)),
        shape(body, knocked),
        within(
          body,
          halftone((x, y) => 0.1 + ((y - 150) / 1500) * 0.5 + Math.abs(x - 1000) / 1700 - 0.12, {
            area: { x: 400, y: 40, width: 1260, height: 1320 },
            pitch: 30,
          }),
          ...speckles,
        ),
        shape(rim),
        within(rim, ...rays.map((d) => shape(d, scratched(9)))),
        shape(heart, knocked),
        within(
          heart,
          halftone((x, y) => 0.75 - Math.abs(x - 1000) / 150 - Math.abs(y - 520) / 520, {
            area: { x: 780, y: 300, width: 440, height: 560 },
            pitch: 24,
          }),
        ),
        eye(808, 1),
        eye(1192, -1),
        shape(
          around([
            [1000, 620],
            [1040, 690],
            [1034, 800],
            [1000, 860],
            [966, 800],
            [960, 690],
          ]),
        ),
        rain.slice(0, 27).map((d) => shape(d, scratched(5))),
        rain.slice(27).map((d) => shape(d, scratched(8))),
      ),
      second: all(
        shape(body, tint(0.85)),
        shape(heart, knocked),
        shape(
          around([
            [1000, 640],
            [1024, 700],
            [1018, 770],
            [1000, 800],
            [982, 770],
            [976, 700],
          ]),
        ),
      ),
    },
  );
}
