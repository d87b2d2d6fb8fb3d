import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  knocked,
  moved,
  oval,
  type Point,
  scratched,
  shape,
  stroked,
  tint,
  within,
} from "../kit/marks";
import { around, straight, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const goaltenderMask: DemoPicture = {
  name: "goaltender-mask",
  focus: { x: 0.5, y: 0.45 },
  caption:
    "Pekka Lindholm, who has stopped 24,118 shots in 26 seasons, threw off his mask once, on 9 January 2011, when a strap broke with forty seconds left. The puck hit the post and then his ear.",
  alt: "A goaltender’s mask from the front, white with a black cage, one strap broken, a puck flying past its ear.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Turku"],
  people: ["Pekka Lindholm"],
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
  const mask = around(
    mirror([
      [1000, 90],
      [1180, 120],
      [1330, 240],
      [1390, 440],
      [1370, 660],
      [1290, 860],
      [1180, 1050],
      [1080, 1160],
      [1000, 1180],
    ]),
  );
  const opening = around(
    mirror([
      [1000, 470],
      [1130, 440],
      [1260, 450],
      [1300, 540],
      [1260, 700],
      [1180, 850],
      [1090, 950],
      [1000, 975],
    ]),
  );
  const bars = [0.2, 0.5, 0.8].flatMap((t) => [
    shape(
      through([
        [1000 - 310 * t, 440],
        [1000 - 330 * t, 620],
        [1000 - 250 * t, 970],
      ]),
      scratched(17),
    ),
    shape(
      through([
        [1000 + 310 * t, 440],
        [1000 + 330 * t, 620],
        [1000 + 250 * t, 970],
      ]),
      scratched(17),
    ),
  ]);
  const across = [530, 690, 790, 880].map((y) =>
    shape(
      through([
        [660, y - 14],
        [1000, y + 22],
        [1340, y - 14],
      ]),
      scratched(17),
    ),
  );
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.vermilion },
    {
      first: all(
        halftone((x, y) => 0.5 - Math.abs(y - 1100) / 700 + (x - 1000) / 6000, {
          pitch: 32,
          area: { x: -30, y: 700, width: 2060, height: 660 },
        }),
        shape(
          through([
            [-60, 1010],
            [500, 820],
            [1000, 770],
            [1500, 820],
            [2060, 1010],
          ]),
          stroked(20),
        ),
        shape(
          around([
            [480, 1420],
            [560, 1190],
            [760, 1080],
            [1000, 1050],
            [1240, 1080],
            [1440, 1190],
            [1520, 1420],
          ]),
        ),
        shape(mask, knocked),
        shape(mask, stroked(16)),
        within(
          mask,
          shape(
            around([
              [1170, 60],
              [1480, 100],
              [1500, 1200],
              [1060, 1240],
              [1270, 900],
              [1340, 560],
              [1300, 300],
            ]),
            tint(0.28),
          ),
        ),
        shape(opening),
        within(opening, ...bars, ...across),
        shape(
          through([
            [640, 690],
            [560, 730],
            [470, 700],
            [400, 790],
          ]),
          stroked(26),
        ),
        shape(
          through([
            [1365, 690],
            [1440, 720],
            [1520, 720],
          ]),
          stroked(26),
        ),
        moved(
          "translate(1640 430) rotate(-18)",
          shape("M-110-30V34Q0 90 110 34V-30Z"),
          oval(0, -30, 110, 44),
          oval(0, -30, 92, 33, scratched(5)),
        ),
      ),
      second: all(
        shape(mask, knocked),
        within(
          mask,
          shape("M1000 60L1120 430L1000 400L880 430Z"),
          shape("M620 240L760 330L800 560L600 520Z"),
          shape("M1380 240L1240 330L1200 560L1400 520Z"),
          shape("M860 1020L1000 985L1140 1020L1080 1200H920Z"),
        ),
        shape(opening, knocked),
        [0, 1, 2].map((line) =>
          shape(
            straight([
              [1790 + line * 14, 350 + line * 56],
              [1990, 300 + line * 60],
            ]),
            stroked(16),
          ),
        ),
        shape(
          through([
            [-60, 1120],
            [500, 930],
            [1000, 880],
            [1500, 930],
            [2060, 1120],
          ]),
          stroked(12, 0.01),
        ),
      ),
    },
  );
}
