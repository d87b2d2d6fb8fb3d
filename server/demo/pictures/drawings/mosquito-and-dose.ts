import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  disc,
  knocked,
  moved,
  type Point,
  scratched,
  shape,
  short,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, limb, straight, through } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const mosquitoAndDose: DemoPicture = {
  name: "mosquito-and-dose",
  focus: { x: 0.5, y: 0.45 },
  caption:
    "The antibody sticks to a protein on the parasite’s surface in the hours between a mosquito’s bite and the liver. One injection of 1.5 millilitres lasts a child of ten kilograms about seven months.",
  alt: "A large mosquito in outline, its legs long and bent; small forked antibodies close in on it from all sides.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Nairobi"],
  draw,
};

function draw(): string {
  const leg = (points: Point[], start = 22) => shape(limb(points, [start, 17, 12, 7]));
  const random = seeded(71);
  const antibodies: { x: number; y: number; turn: number; size: number }[] = [];
  for (let tries = 0; tries < 900 && antibodies.length < 46; tries++) {
    const [x, y] = [40 + random() * 1920, 40 + random() * 1260];
    const away = Math.hypot(x - 1000, (y - 640) * 1.25);
    if (away < 560 || antibodies.some((other) => Math.hypot(other.x - x, other.y - y) < 165))
      continue;
    antibodies.push({
      x,
      y,
      turn: (Math.atan2(640 - y, 1000 - x) * 180) / Math.PI + 90,
      size: 0.75 + random() * 0.35,
    });
  }
  const fork = ({ x, y, turn, size }: (typeof antibodies)[number], paint: string) =>
    moved(
      `translate(${short(x)} ${short(y)}) rotate(${short(turn)}) scale(${short(size)})`,
      shape("M0 66V0L-44-52M0 0L44-52", paint),
      shape("M-70-30L-26-74M70-30L26-74", paint),
    );
  const wing = around([
    [1010, 470],
    [1160, 380],
    [1400, 330],
    [1640, 350],
    [1700, 410],
    [1600, 470],
    [1360, 520],
    [1120, 540],
  ]);
  const back = around([
    [980, 450],
    [1050, 300],
    [1220, 160],
    [1420, 90],
    [1480, 130],
    [1420, 230],
    [1230, 380],
    [1060, 490],
  ]);
  const body = limb(
    [
      [1030, 540],
      [1160, 610],
      [1330, 700],
      [1500, 810],
      [1590, 880],
    ],
    [120, 92, 100, 76, 26],
  );
  return printed(
    { paper: papers.warm, first: inks.black, second: inks.vermilion },
    {
      first: all(
        disc(1010, 620, 560, tint(0.13)),
        [back, wing].map((d) => all(shape(d, knocked), shape(d, tint(0.2)), shape(d, stroked(9)))),
        [wing].map(() =>
          all(
            shape(
              through([
                [1030, 480],
                [1300, 430],
                [1670, 400],
              ]),
              stroked(5),
            ),
            shape(
              through([
                [1200, 450],
                [1400, 480],
                [1600, 455],
              ]),
              stroked(5),
            ),
            shape(
              through([
                [1010, 440],
                [1200, 270],
                [1450, 130],
              ]),
              stroked(5),
            ),
          ),
        ),
        leg([
          [940, 560],
          [830, 390],
          [640, 520],
          [560, 900],
          [480, 1010],
        ]),
        leg([
          [970, 590],
          [940, 800],
          [760, 740],
          [640, 1100],
          [540, 1160],
        ]),
        leg([
          [1020, 600],
          [1050, 790],
          [960, 900],
          [940, 1120],
          [860, 1230],
        ]),
        leg([
          [1040, 590],
          [1240, 400],
          [1420, 560],
          [1560, 300],
          [1780, 210],
        ]),
        leg([
          [1050, 610],
          [1190, 860],
          [1330, 880],
          [1420, 1130],
          [1530, 1200],
        ]),
        shape(body, knocked),
        shape(body),
        within(
          body,
          ...times(7, (band) =>
            shape(
              straight([
                [1170 + band * 62, 520 + band * 42],
                [1090 + band * 62, 740 + band * 42],
              ]),
              scratched(14),
            ),
          ),
        ),
        shape(
          around([
            [900, 520],
            [930, 440],
            [1010, 410],
            [1090, 450],
            [1120, 550],
            [1060, 620],
            [960, 610],
          ]),
        ),
        halftone((x, y) => 0.7 - Math.hypot(x - 980, y - 470) / 90, {
          area: { x: 900, y: 410, width: 160, height: 150 },
          pitch: 20,
          paint: knocked,
        }),
        disc(850, 590, 66),
        halftone((x, y) => 0.6 - Math.hypot(x - 834, y - 572) / 70, {
          area: { x: 780, y: 520, width: 130, height: 130 },
          pitch: 17,
          paint: knocked,
        }),
        shape(
          limb(
            [
              [815, 620],
              [730, 740],
              [660, 870],
            ],
            [20, 12, 7],
          ),
        ),
        shape(
          limb(
            [
              [805, 590],
              [730, 610],
              [660, 660],
            ],
            [11, 9, 5],
          ),
        ),
        times(5, (hair) =>
          shape(
            straight([
              [790 - hair * 26, 594 + hair * 9],
              [770 - hair * 30, 560 + hair * 14],
            ]),
            stroked(5),
          ),
        ),
      ),
      second: all(
        antibodies.map((each) => fork(each, stroked(17))),
        shape(
          limb(
            [
              [1200, 640],
              [1340, 716],
              [1470, 800],
            ],
            [56, 70, 46],
          ),
        ),
      ),
    },
  );
}
