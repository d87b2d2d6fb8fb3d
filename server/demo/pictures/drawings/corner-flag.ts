import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  knocked,
  oval,
  scratched,
  shape,
  stroked,
  times,
  tint,
} from "../kit/marks";
import { around, cornered, limb, straight } from "../kit/outlines";
import { printed } from "../kit/sheet";
import { ripples } from "../kit/waves";

export const cornerFlag: DemoPicture = {
  name: "corner-flag",
  focus: { x: 0.55, y: 0.55 },
  caption:
    "لم يركض رائد المعمري نحو المدرجات بعد هدفه الأول، بل مشى إلى الراية الركنية القريبة من البحر ووقف عندها لحظة.",
  alt: "لاعب شاب يُرى من الخلف واقفا عند الراية الركنية، وأمامه البحر وشمس واطئة، وخلفه خطوط الملعب.",
  credit: "رسم: لمى الشهابي / ذا ميريديان",
  language: "ar",
  places: ["دار سالم"],
  people: ["رائد المعمري"],
  draw,
};

function draw(): string {
  const x = 930;
  const y = 1230;
  const torso = around([
    [x - 118, y - 610],
    [x - 40, y - 650],
    [x + 40, y - 650],
    [x + 118, y - 610],
    [x + 132, y - 500],
    [x + 112, y - 340],
    [x + 118, y - 300],
    [x - 118, y - 300],
    [x - 112, y - 340],
    [x - 132, y - 500],
  ]);
  return printed(
    { paper: papers.warm, first: inks.pine, second: inks.vermilion },
    {
      first: all(
        box(-20, 520, 2040, 300, tint(0.35)),
        ripples(
          { top: 540, bottom: 800, seed: 4 },
          { count: 44, weight: 9, paint: (width) => stroked(width, 0.75) },
        ),
        shape(
          cornered([
            [-40, 800],
            [2040, 760],
            [2040, 1400],
            [-40, 1400],
          ]),
          knocked,
        ),
        shape(
          cornered([
            [-40, 800],
            [2040, 760],
            [2040, 1400],
            [-40, 1400],
          ]),
          tint(0.46),
        ),
        times(5, (stripe) =>
          shape(
            cornered([
              [-300 + stripe * 560, 1400],
              [200 + stripe * 400, 780],
              [400 + stripe * 400, 780],
              [-20 + stripe * 560, 1400],
            ]),
            `fill="#fff" fill-opacity="0.22"`,
          ),
        ),
        shape(
          straight([
            [1280, 905],
            [-60, 960],
          ]),
          scratched(16),
        ),
        shape(
          straight([
            [1280, 905],
            [2100, 1300],
          ]),
          scratched(16),
        ),
        shape("M1090 913Q1110 1010 1400 962", scratched(13)),
        box(1268, 330, 22, 580),
        shape(
          "M1290 336C1370 300 1420 400 1540 350L1500 520C1420 560 1370 470 1290 510Z",
          stroked(8),
        ),
        shape("M850 1240L1160 1400H1400L990 1245Z", tint(0.75)),
        oval(x, y - 742, 58, 70),
        box(x - 26, y - 690, 52, 60),
        shape(torso, knocked),
        shape(
          limb(
            [
              [x - 124, y - 590],
              [x - 168, y - 440],
              [x - 150, y - 300],
            ],
            [64, 52, 38],
          ),
        ),
        shape(
          limb(
            [
              [x + 124, y - 590],
              [x + 172, y - 440],
              [x + 158, y - 300],
            ],
            [64, 52, 38],
          ),
        ),
        shape(
          `M${x - 122} ${y - 310}H${x + 122}L${x + 134} ${y - 170}H${x + 18}L${x} ${y - 220}L${x - 18} ${y - 170}H${x - 134}Z`,
          knocked,
        ),
        shape(
          `M${x - 122} ${y - 310}H${x + 122}L${x + 134} ${y - 170}H${x + 18}L${x} ${y - 220}L${x - 18} ${y - 170}H${x - 134}Z`,
          tint(0.3),
        ),
        shape(
          limb(
            [
              [x - 70, y - 190],
              [x - 72, y - 90],
              [x - 66, y],
            ],
            [84, 62, 46],
          ),
        ),
        shape(
          limb(
            [
              [x + 70, y - 190],
              [x + 74, y - 90],
              [x + 70, y],
            ],
            [84, 62, 46],
          ),
        ),
        oval(x - 70, y + 8, 46, 20),
        oval(x + 74, y + 8, 46, 20),
      ),
      second: all(
        disc(380, 500, 210),
        box(-20, 520, 2040, 246, knocked),
        shape(torso),
        times(6, (place) => oval(380, 570 + place * 36, 190 - place * 20, 10)),
        shape("M1290 336C1370 300 1420 400 1540 350L1500 520C1420 560 1370 470 1290 510Z"),
      ),
    },
  );
}
