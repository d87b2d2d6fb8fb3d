import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { ridge } from "../kit/land";
import {
  all,
  box,
  disc,
  knocked,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { cornered, limb, straight, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const hoeInField: DemoPicture = {
  name: "hoe-in-field",
  focus: { x: 0.5, y: 0.5 },
  headline: "A cleared field",
  caption:
    "“A cleared field is not finished until somebody ploughs it”: the hoe that a woman called Delfina gave to Annika Torvund-Reyes hangs in her office in Geneva in place of a diploma.",
  alt: "A hoe stands upright in a ploughed field; the first furrows are turned, and red stakes mark off ground beyond.",
  credit: "Illustration: Lucia Fermor / The Meridian",
  language: "en",
  places: ["Geneva"],
  people: ["Annika Torvund-Reyes"],
  draw,
};

function draw(): string {
  const furrows = times(11, (row) => {
    const [near, far] = [-900 + row * 330, 690 + row * 52];
    return limb(
      [
        [far, 560],
        [far + (near - far) * 0.35, 790],
        [near, 1440],
      ],
      [10, 46, 150],
    );
  });
  const stakes: [number, number, number][] = [
    [90, 640, 150],
    [330, 610, 130],
    [540, 590, 112],
    [1480, 590, 112],
    [1690, 610, 130],
    [1930, 640, 150],
    [820, 574, 90],
    [1230, 574, 90],
  ];
  return printed(
    { paper: papers.buff, first: inks.black, second: inks.vermilion },
    {
      first: all(
        shape(ridge({ base: 470, height: 150, seed: 34, rough: 0.3, foot: 560 }), tint(0.2)),
        shape(ridge({ base: 540, height: 70, seed: 52, rough: 0.3, foot: 570 }), tint(0.4)),
        box(-20, 560, 2040, 820, tint(0.16)),
        furrows.map((d) => shape(d, tint(0.9))),
        furrows.map((d, row) =>
          within(
            d,
            halftone((x, y) => 0.5 - Math.abs(y - 1000) / 1200 + (x - 1000) * (row - 5) * 0.00004, {
              area: { x: -40, y: 640, width: 2080, height: 720 },
              pitch: 30,
              paint: knocked,
            }),
          ),
        ),
        stakes.map(([x, y, h]) => box(x - 6, y - h, 12, h)),
        shape("M984 60H1030L1040 1080H974Z", 'stroke="#fff" stroke-width="16"'),
        shape(
          "M1000 1046C900 1040 800 1070 720 1130L700 1250C810 1190 930 1190 1050 1210L1060 1060Z",
          'stroke="#fff" stroke-width="16"',
        ),
        shape("M720 1140C800 1090 900 1064 990 1070", scratched(8)),
        box(962, 1020, 90, 80, 'stroke="#fff" stroke-width="10"', 10),
        shape(
          straight([
            [1000, 90],
            [1000, 990],
          ]),
          scratched(5),
        ),
      ),
      second: all(
        disc(1000, 330, 235),
        stakes.map(([x, y, h]) =>
          shape(
            cornered([
              [x, y - h],
              [x + h * 0.62, y - h * 0.8],
              [x, y - h * 0.58],
            ]),
          ),
        ),
        shape(
          through([
            [90, 560],
            [330, 540],
            [540, 530],
            [820, 524],
            [1230, 524],
            [1480, 530],
            [1690, 540],
            [1930, 560],
          ]),
          stroked(6),
        ),
      ),
    },
  );
}
