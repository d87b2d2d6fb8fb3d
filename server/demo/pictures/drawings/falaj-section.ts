import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  knocked,
  type Point,
  scratched,
  shape,
  short,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, followed, limb, onCircle, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const falajSection: DemoPicture = {
  name: "falaj-section",
  focus: { x: 0.5, y: 0.5 },
  headline: "مقطع في فلج الضاهر",
  caption:
    "يخرج الماء من أمّ الفلج، على عمق 28 مترا في سفح الجبل، ويسير أربعة كيلومترات ومئتي متر في نفق تتخلله 63 فتحة للتهوية حتى يبلغ البساتين.",
  alt: "مقطع في جبل: بئر عميقة إلى اليمين، ونفق قليل الانحدار تنزل إليه فتحات كثيرة، وينتهي إلى اليسار عند نخيل الواحة.",
  credit: "رسم بياني: قسم الغرافيك / ذا ميريديان",
  language: "ar",
  places: ["واحة الضاهر"],
  draw,
};

function draw(): string {
  const ground: Point[] = [
    [-60, 960],
    [180, 955],
    [380, 930],
    [620, 850],
    [860, 760],
    [1100, 690],
    [1340, 590],
    [1540, 470],
    [1700, 320],
    [1850, 190],
    [2080, 60],
  ];
  const under = `${through(ground)}L2080 1420L-60 1420Z`;
  const along = followed(ground, 20);
  const shafts = along.filter(([x], place) => x > 300 && x < 1700 && place % 5 === 0);
  const tunnel = (x: number) => 1010 - x * 0.052;
  return printed(
    { paper: papers.buff, first: inks.copper, second: inks.sea },
    {
      first: all(
        disc(420, 300, 150, tint(0.5)),
        shape(under),
        within(
          under,
          ...times(13, (row) =>
            shape(
              through(ground.map(([x, y], place) => [x, y + 70 + row * 66 + (place % 2) * 12])),
              scratched(4 + (row % 3) * 2),
            ),
          ),
        ),
        shafts.map(([x, y]) =>
          all(
            box(x - 9, y - 4, 18, tunnel(x) - y, knocked),
            shape(
              `M${short(x - 40)} ${short(y + 12)}Q${short(x)} ${short(y - 46)} ${short(x + 40)} ${short(y + 4)}Z`,
              'stroke="#fff" stroke-width="5"',
            ),
          ),
        ),
        box(1672, 330, 60, 640, knocked),
        shape(
          limb(
            [
              [200, 1000],
              [900, tunnel(900)],
              [1740, tunnel(1740)],
            ],
            [56, 56, 70],
          ),
          knocked,
        ),
        shape(
          limb(
            [
              [1740, 925],
              [1860, 880],
              [1980, 800],
            ],
            [70, 60, 12],
          ),
          knocked,
        ),
        shape(
          around([
            [-60, 960],
            [120, 950],
            [210, 962],
            [240, 1030],
            [60, 1050],
            [-60, 1040],
          ]),
          knocked,
        ),
      ),
      second: all(
        box(1684, 800, 36, 160),
        shape(
          limb(
            [
              [200, 1008],
              [900, tunnel(900) + 8],
              [1740, tunnel(1740) + 8],
            ],
            [34, 34, 44],
          ),
        ),
        shape(
          limb(
            [
              [1740, 932],
              [1860, 886],
              [1980, 806],
            ],
            [46, 40, 6],
          ),
        ),
        shape(
          limb(
            [
              [-60, 1005],
              [60, 1000],
              [220, 1008],
            ],
            [60, 54, 34],
          ),
        ),
        times(11, (tree) => {
          const x = -10 + tree * 42;
          const height = 150 + ((tree * 59) % 130);
          const foot = 962 - Math.max(0, x - 260) * 0.16;
          return all(
            shape(
              limb(
                [
                  [x, foot],
                  [x + 6, foot - height * 0.5],
                  [x + 2, foot - height],
                ],
                [16, 12, 11],
              ),
            ),
            times(9, (leaf) =>
              shape(
                limb(
                  [
                    [x + 2, foot - height],
                    onCircle(x + 2, foot - height, 50, -180 + leaf * 22.5),
                    onCircle(x + 2, foot - height + 28, 84, -190 + leaf * 25),
                  ],
                  [8, 13, 3],
                ),
              ),
            ),
          );
        }),
      ),
    },
  );
}
