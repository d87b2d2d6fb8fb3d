import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { ridge } from "../kit/land";
import { all, box, disc, knocked, shape, stroked, times, tint } from "../kit/marks";
import { around, limb, straight, through } from "../kit/outlines";
import { person } from "../kit/people";
import { printed } from "../kit/sheet";

export const pacemaker: DemoPicture = {
  name: "pacemaker",
  focus: { x: 0.6, y: 0.55 },
  headline: "Mirembe Stoltz on the bridge",
  caption:
    "“So I said to myself, as far as the bridge”: Mirembe Stoltz, hired for 30 kilometres of the Tagus Marathon, ran the other twelve as well and won in 2:21:08.",
  alt: "A lone runner in a red vest crosses an empty suspension bridge; far behind her a small knot of others.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Lisbon"],
  people: ["Mirembe Stoltz"],
  draw,
};

function draw(): string {
  const pose = {
    head: [9, -43],
    neck: [5, -33],
    hips: [0, 0],
    arms: [
      [
        [4, -31],
        [-9, -19],
        [-3, -9],
      ],
      [
        [5, -31],
        [8, -16],
        [20, -19],
      ],
    ],
    legs: [
      [
        [1, 0],
        [15, 15],
        [6, 33],
        [12, 36],
      ],
      [
        [-1, 0],
        [-7, 21],
        [-24, 32],
        [-29, 27],
      ],
    ],
  } as const;
  const vest = limb(
    [
      [1178, 540],
      [1172, 610],
      [1150, 730],
      [1134, 830],
    ],
    [84, 158, 128, 134],
  );
  const shorts = around([
    [1066, 826],
    [1200, 836],
    [1258, 930],
    [1290, 1010],
    [1200, 1050],
    [1130, 960],
    [1120, 1010],
    [1030, 1000],
  ]);
  const far = (x: number, height: number) => person(pose, { x, y: 942 - height * 0.36, height });
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        shape(ridge({ base: 800, height: 90, seed: 12, rough: 0.5 }), tint(0.32)),
        box(-20, 845, 2040, 60, knocked),
        box(-20, 845, 2040, 60, tint(0.18)),
        shape(
          through([
            [-200, 60],
            [300, 640],
            [760, 800],
            [1250, 640],
            [1740, -20],
            [2100, -400],
          ]),
          stroked(20),
        ),
        times(26, (place) => {
          const x = -20 + place * 70;
          const t = (x - 760) / 980;
          return shape(
            straight([
              [x, 800 - Math.abs(t) ** 1.75 * 800],
              [x, 940],
            ]),
            stroked(6),
          );
        }),
        box(1700, -20, 60, 980),
        box(1800, -20, 46, 980),
        [140, 380, 640].map((y) => box(1690, y, 170, 34)),
        box(-20, 930, 2040, 460, knocked),
        box(-20, 930, 2040, 460, tint(0.14)),
        box(-20, 930, 2040, 26),
        box(-20, 968, 2040, 8),
        box(-20, 1290, 2040, 60),
        [
          [150, 130],
          [205, 140],
          [262, 126],
          [330, 134],
        ].map(([x = 0, height = 0]) => far(x, height)),
        shape(
          around([
            [640, 1245],
            [900, 1228],
            [1230, 1232],
            [1260, 1246],
            [960, 1262],
          ]),
          tint(0.75),
        ),
        person(pose, { x: 1130, y: 860, height: 1010 }),
        disc(1140, 366, 46),
        shape(vest, knocked),
        shape(
          limb(
            [
              [1180, 552],
              [1214, 700],
              [1330, 672],
            ],
            [70, 56, 40],
          ),
        ),
        shape(shorts),
      ),
      second: all(disc(620, 420, 230, tint(0.92)), shape(vest), shape(shorts, knocked)),
    },
  );
}
