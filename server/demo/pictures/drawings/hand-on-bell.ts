import type { DemoPicture } from "../demo-picture";
import { engraved, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, disc, knocked, scratched, shape, stroked, times, tint, within } from "../kit/marks";
import { around, limb } from "../kit/outlines";
import { profile } from "../kit/profile";
import { printed } from "../kit/sheet";

export const handOnBell: DemoPicture = {
  name: "hand-on-bell",
  focus: { x: 0.52, y: 0.42 },
  headline: "Yonas Tekle listens",
  caption:
    "Yonas Tekle, who is tone deaf, lays his palm on the shoulder of a bell: “When it is right, the slow one holds still for the quick one.” He ranked nine bells as the examiners had, apart from two.",
  alt: "A man with a shaved head bends to a large dark bell, one hand flat on its shoulder; waves run through the metal from the hand.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Sankt Odil"],
  people: ["Yonas Tekle"],
  draw,
};

function draw(): string {
  const bell = around([
    [1080, 470],
    [1240, 440],
    [1460, 460],
    [1600, 560],
    [1650, 800],
    [1720, 1040],
    [1900, 1260],
    [2000, 1420],
    [560, 1420],
    [660, 1260],
    [840, 1060],
    [910, 820],
    [960, 580],
  ]);
  const placed = { x: 560, y: 180, size: 470 } as const;
  const face = profile({ forehead: 1, nose: -0.5, bridge: -1.5, lips: 2, chin: 0.6 }, placed);
  const arm = limb(
    [
      [420, 900],
      [560, 1010],
      [760, 880],
      [900, 690],
      [1010, 596],
    ],
    [190, 190, 140, 104, 84],
  );
  const palm = around([
    [980, 610],
    [1010, 560],
    [1080, 520],
    [1150, 500],
    [1170, 540],
    [1120, 590],
    [1060, 650],
    [1010, 660],
  ]);
  const fingers = [
    [
      [1070, 530],
      [1180, 478],
      [1270, 462],
    ],
    [
      [1090, 550],
      [1210, 508],
      [1310, 500],
    ],
    [
      [1090, 575],
      [1210, 548],
      [1300, 546],
    ],
    [
      [1070, 610],
      [1170, 594],
      [1240, 596],
    ],
    [
      [1020, 560],
      [1060, 490],
      [1120, 440],
    ],
  ] as const;
  const outline = `fill="#fff" stroke="#fff" stroke-width="13"`;
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.copper },
    {
      first: all(
        shape(bell),
        within(
          bell,
          ...times(9, (ring) =>
            disc(1150, 560, 190 + ring * 104 + ring * ring * 5, scratched(15 - ring * 1.2)),
          ),
        ),
        within(
          bell,
          halftone((x, y) => 0.5 - Math.abs(x - 1540 - (y - 560) * 0.2) / 150, {
            area: { x: 1300, y: 440, width: 620, height: 900 },
            pitch: 28,
            paint: knocked,
          }),
        ),
        shape("M1180 450V330Q1180 250 1280 250T1380 330V446", stroked(56)),
        shape(face),
        within(
          face,
          engraved((x, y) => 0.6 - Math.hypot(x - 690, y - 330) / 330, {
            area: { x: 330, y: 160, width: 460, height: 560 },
            pitch: 22,
            paint: knocked,
          }),
        ),
        shape(
          around([
            [-60, 1420],
            [-40, 980],
            [60, 800],
            [220, 700],
            [400, 690],
            [520, 760],
            [590, 900],
            [600, 1420],
          ]),
          outline,
        ),
        shape(
          around([
            [-60, 1420],
            [-40, 980],
            [60, 800],
            [220, 700],
            [400, 690],
            [520, 760],
            [590, 900],
            [600, 1420],
          ]),
        ),
        shape(arm, outline),
        shape(arm),
        fingers.map((points) => shape(limb(points, [44, 38, 30]), outline)),
        shape(palm, outline),
        fingers.map((points) => shape(limb(points, [44, 38, 30]))),
        shape(palm),
      ),
      second: all(
        shape(bell, tint(0.85)),
        shape(
          "M1180 450V330Q1180 250 1280 250T1380 330V446",
          `fill="none" stroke="currentColor" stroke-width="56" stroke-opacity="0.7"`,
        ),
        shape(
          around([
            [-60, 1420],
            [-40, 980],
            [60, 800],
            [220, 700],
            [400, 690],
            [520, 760],
            [590, 900],
            [600, 1420],
          ]),
          knocked,
        ),
        shape(arm, knocked),
        fingers.map((points) => shape(limb(points, [44, 38, 30]), knocked)),
        shape(palm, knocked),
      ),
    },
  );
}
