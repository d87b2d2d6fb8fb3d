import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  disc,
  knocked,
  oval,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
} from "../kit/marks";
import { bow, followed, limb, onCircle, through } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const datePalm: DemoPicture = {
  name: "date-palm",
  focus: { x: 0.5, y: 0.5 },
  caption:
    "عذوق التمر في راسميرا: باعت البلاد 412 ألف طن في الموسم المنتهي في أكتوبر، بعدما بلغت نحو 900 ألف نخلة غُرست قبل سبع سنوات سن الإثمار معا.",
  alt: "تاج نخلة يُرى من تحته: سعف يتفرع كالشعاع في كل اتجاه، وتتدلى بينه عذوق تمر كثيفة بلون النحاس.",
  credit: "رسم: لمى الشهابي / ذا ميريديان",
  language: "ar",
  places: ["راسميرا"],
  draw,
};

function draw(): string {
  const [cx, cy] = [1000, 560];
  const random = seeded(5);
  const fronds = times(15, (place) => {
    const turn = place * 24 + random() * 8 - 100;
    const length = 900 + random() * 260;
    const droop = Math.cos((turn * Math.PI) / 180) * 40;
    const spine = followed(
      [
        [cx, cy],
        onCircle(cx, cy, length * 0.4, turn),
        onCircle(cx, cy + 40, length * 0.75, turn + droop * 0.3),
        onCircle(cx, cy + 120, length, turn + droop * 0.55),
      ],
      12,
    );
    return spine;
  });
  const leaves = (spine: Point[]) =>
    spine.slice(5, -1).flatMap(([x, y], place) => {
      if (place % 2) return [];
      const [nx, ny] = spine[place + 6] ?? [x, y];
      const turn = (Math.atan2(ny - y, nx - x) * 180) / Math.PI;
      const length = 150 * Math.sin(((place + 5) / 36) * Math.PI) + 40;
      return [34, -34].map((side) =>
        shape(
          limb(
            [
              [x, y],
              onCircle(x, y, length * 0.5, turn + side),
              onCircle(x, y, length, turn + side * 0.8),
            ],
            [14, 25, 4],
          ),
        ),
      );
    });
  const bunch = (x: number, y: number, lean: number) => {
    const dates = times(58, () => {
      const t = random();
      const spread = 92 * Math.sin(t * Math.PI * 0.92 + 0.22);
      return [x + lean * t + (random() * 2 - 1) * spread, y + t * 330] as const;
    });
    return { dates, x, y, lean };
  };
  const bunches = [
    bunch(720, 690, -70),
    bunch(1000, 770, 10),
    bunch(1290, 690, 80),
    bunch(860, 850, -20),
    bunch(1150, 850, 30),
  ];
  const stems = bunches.map(({ x, y }) =>
    shape(
      through([
        [cx, cy],
        [(x + cx) / 2, cy + 40],
        [x, y + 30],
      ]),
      stroked(18),
    ),
  );
  return printed(
    { paper: papers.buff, first: inks.pine, second: inks.copper },
    {
      first: all(
        fronds.flatMap((spine) => [
          shape(
            limb(
              spine.filter((_, place) => place % 6 === 0),
              [26, 20, 14, 10, 6, 4],
            ),
          ),
          ...leaves(spine),
        ]),
        shape("M930 560L890 1400H1110L1070 560Z", knocked),
        shape("M930 560L890 1400H1110L1070 560Z", tint(0.85)),
        times(12, (row) =>
          shape(
            through([
              [880, 640 + row * 66],
              [1000, 690 + row * 66],
              [1120, 640 + row * 66],
            ]),
            scratched(9),
          ),
        ),
        bunches.flatMap(({ dates }) => dates.map(([x, y]) => oval(x, y, 27, 38, knocked))),
        bunches.flatMap(({ dates }) =>
          dates.map(([x, y]) => shape(bow(x, y, 26, 20, 130), stroked(5))),
        ),
        disc(cx, cy, 110),
      ),
      second: all(
        stems,
        bunches.flatMap(({ dates }) => dates.map(([x, y]) => oval(x, y, 24, 35))),
        bunches.flatMap(({ dates }) =>
          dates
            .filter((_, place) => place % 2 === 0)
            .map(([x, y]) => oval(x - 8, y - 12, 5, 10, knocked)),
        ),
      ),
    },
  );
}
