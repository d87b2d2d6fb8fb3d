import type { DemoPicture } from "../demo-picture";
import { fading, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, ink, knocked, oval, scratched, shape, times, tint, within } from "../kit/marks";
import { around, cornered, limb, straight } from "../kit/outlines";
import { person } from "../kit/people";
import { printed } from "../kit/sheet";

export const glacierStick: DemoPicture = {
  name: "glacier-stick",
  focus: { x: 0.52, y: 0.52 },
  headline: "Matthias Ruedi-Amsler on the Vadret",
  caption:
    "Matthias Ruedi-Amsler carries his stick of ash over the shoulder, like a fishing rod. There are 31 stakes on the Vadret da Sura; he reads each twice, once with his thumb.",
  alt: "A man with a long stick over his shoulder walks across a bright glacier that narrows between dark mountains, past a row of stakes.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Val Sura"],
  people: ["Matthias Ruedi-Amsler"],
  draw,
};

function draw(): string {
  const walking = {
    head: [4, -45],
    neck: [2, -35],
    hips: [0, 0],
    arms: [
      [
        [0, -32],
        [9, -22],
        [11, -33],
      ],
      [
        [2, -32],
        [-8, -18],
        [-10, -4],
      ],
    ],
    legs: [
      [
        [1, 0],
        [8, 22],
        [14, 45],
        [20, 45],
      ],
      [
        [-1, 0],
        [-3, 23],
        [-14, 44],
        [-10, 48],
      ],
    ],
  } as const;
  const glacier = around([
    [980, 330],
    [1100, 300],
    [1210, 330],
    [1250, 430],
    [1180, 540],
    [1160, 640],
    [1330, 780],
    [1640, 960],
    [2080, 1140],
    [2100, 1440],
    [-100, 1440],
    [-80, 1180],
    [300, 1010],
    [640, 860],
    [860, 720],
    [960, 600],
    [920, 450],
  ]);
  const left = cornered([
    [-60, 1180],
    [-60, 380],
    [120, 300],
    [260, 340],
    [420, 180],
    [560, 230],
    [690, 120],
    [800, 260],
    [900, 300],
    [960, 420],
    [900, 620],
    [640, 830],
    [300, 1000],
  ]);
  const right = cornered([
    [2060, 1150],
    [2060, 260],
    [1900, 150],
    [1780, 220],
    [1640, 90],
    [1500, 210],
    [1400, 190],
    [1260, 330],
    [1240, 470],
    [1170, 560],
    [1180, 650],
    [1350, 780],
    [1640, 940],
  ]);
  const crevasses = times(11, (row) => {
    const y = 660 + row * 66;
    const half = 90 + row * row * 11 + row * 40;
    return limb(
      [
        [1030 - half, y + 30 + row * 6],
        [1030 - half * 0.2, y - 8],
        [1040 + half * 0.9, y + 26 + row * 4],
      ],
      [3, 7 + row * 1.3, 3],
    );
  });
  const stakes: [number, number, number][] = [
    [1200, 730, 62],
    [1270, 820, 92],
    [1370, 940, 130],
    [1530, 1090, 190],
    [1770, 1290, 270],
  ];
  const stick = (paint: string) =>
    shape(
      limb(
        [
          [1490, 408],
          [1090, 626],
          [560, 914],
        ],
        [15, 17, 19],
      ),
      paint,
    );
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.vermilion },
    {
      first: all(
        halftone(fading(-60, 340, "y", 0.5), {
          area: { x: -30, y: -30, width: 2060, height: 480 },
          pitch: 32,
        }),
        shape(left, knocked),
        shape(right, knocked),
        shape(left),
        shape(right),
        within(
          left,
          ...times(12, (line) =>
            shape(
              straight([
                [120 + line * 66, 150 + (line % 3) * 60],
                [-160 + line * 92, 1100],
              ]),
              scratched(5),
            ),
          ),
        ),
        within(
          right,
          ...times(12, (line) =>
            shape(
              straight([
                [1330 + line * 62, 140 + (line % 3) * 60],
                [1180 + line * 110, 1100],
              ]),
              scratched(5),
            ),
          ),
        ),
        shape(glacier, knocked),
        crevasses.map((d) => shape(d, tint(0.8))),
        stakes.map(([x, y, h]) => box(x - h * 0.045, y - h, h * 0.09, h)),
        oval(1060, 1266, 230, 18, tint(0.6)),
        person(walking, { x: 1010, y: 880, height: 780, build: 1.2 }),
        shape(
          around([
            [975, 592],
            [925, 622],
            [914, 760],
            [946, 818],
            [1004, 808],
            [1010, 640],
          ]),
          'stroke="#fff" stroke-width="8"',
        ),
        shape(
          limb(
            [
              [972, 520],
              [1040, 502],
              [1112, 522],
            ],
            [16, 18, 12],
          ),
        ),
        shape(
          around([
            [992, 512],
            [1002, 470],
            [1044, 460],
            [1082, 478],
            [1090, 512],
          ]),
        ),
        stick(knocked),
        shape(
          limb(
            [
              [1096, 700],
              [1112, 640],
              [1092, 612],
            ],
            [40, 36, 44],
          ),
        ),
        stakes.map(([x, y, h]) => box(x - h * 0.045, y - h, h * 0.09, h * 0.35, knocked)),
      ),
      second: all(
        stakes.map(([x, y, h]) => box(x - h * 0.045, y - h, h * 0.09, h * 0.35)),
        stick(ink),
      ),
    },
  );
}
