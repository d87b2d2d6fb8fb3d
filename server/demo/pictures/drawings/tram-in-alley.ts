import type { DemoPicture } from "../demo-picture";
import { fading, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { cornered, onCircle, straight } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const tramInAlley: DemoPicture = {
  name: "tram-in-alley",
  focus: { x: 0.5, y: 0.6 },
  caption:
    "زقاق سوق النحاسين في بورت ألميدا، وعرضه أربعة أمتار وعشرون سنتيمترا: فيه تريد البلدية أن يمر خط الترام الجديد.",
  alt: "واجهة ترام بين جدارين عاليين في زقاق ضيق، وعلى الجانبين صوان نحاسية معلقة تحت نوافذ مشبّكة.",
  credit: "رسم: لمى الشهابي / ذا ميريديان",
  language: "ar",
  places: ["بورت ألميدا"],
  draw,
};

function draw(): string {
  const left = cornered([
    [-60, -60],
    [640, -60],
    [690, 1400],
    [-60, 1400],
  ]);
  const right = cornered([
    [1360, -60],
    [2060, -60],
    [2060, 1400],
    [1310, 1400],
  ]);
  const arch = (x: number, y: number, w: number, h: number) =>
    `M${x} ${y + h}V${y + w / 2}Q${x} ${y} ${x + w / 2} ${y - w * 0.16}Q${x + w} ${y} ${x + w} ${y + w / 2}V${y + h}Z`;
  const openings = [
    arch(120, 180, 180, 330),
    arch(390, 210, 150, 300),
    arch(1480, 190, 150, 310),
    arch(1700, 160, 190, 350),
  ];
  const pots: [number, number, number][] = [
    [540, 690, 62],
    [420, 800, 82],
    [250, 720, 70],
    [100, 860, 98],
    [575, 905, 50],
    [1460, 690, 62],
    [1580, 800, 84],
    [1760, 710, 72],
    [1910, 860, 96],
    [1428, 905, 50],
  ];
  const tray = ([x, y, r]: [number, number, number], paint = ink) => disc(x, y, r, paint);
  return printed(
    { paper: papers.buff, first: inks.plum, second: inks.ochre },
    {
      first: all(
        shape(left),
        shape(right),
        [0, 1, 2, 3, 4].map((line) =>
          all(
            box(-60, 570 + line * 10, 720, 4, knocked),
            box(1340, 570 + line * 10, 720, 4, knocked),
          ),
        ),
        openings.map((d) => shape(d, knocked)),
        openings.map((d) =>
          within(
            d,
            ...times(9, (bar) =>
              all(box(90 + bar * 60, 100, 9, 500), box(1460 + bar * 54, 100, 9, 500)),
            ),
            ...times(8, (bar) => box(0, 190 + bar * 46, 2000, 9)),
          ),
        ),
        pots.map((each) =>
          all(
            tray(each, knocked),
            shape(
              straight([
                [each[0], each[1] - each[2]],
                [each[0], 600],
              ]),
              scratched(5),
            ),
          ),
        ),
        pots.map(([x, y, r]) =>
          all(
            disc(x, y, r * 0.74, stroked(6)),
            disc(x, y, r * 0.2),
            times(8, (place) => disc(...onCircle(x, y, r * 0.48, place * 45), r * 0.09)),
          ),
        ),
        shape("M760 420Q1000 340 1240 420L1270 1180H730Z", knocked),
        shape("M760 420Q1000 340 1240 420L1270 1180H730Z", stroked(14)),
        shape("M800 520Q1000 462 1200 520L1216 820H784Z"),
        shape("M830 560L930 534L880 800H815Z", scratched(5)),
        shape("M1080 550L1160 560L1170 790H1060Z", scratched(5)),
        box(730, 1180, 540, 40),
        disc(830, 1010, 48, stroked(14)),
        disc(1170, 1010, 48, stroked(14)),
        box(920, 930, 160, 170, tint(0.9), 10),
        shape("M940 1220L900 1400M1060 1220L1100 1400", stroked(18)),
        shape("M1000 350V150M930 150H1070", stroked(14)),
        shape("M-20 110L2020 110", stroked(6)),
        halftone(fading(420, -40, "y", 0.42), {
          area: { x: 650, y: -30, width: 700, height: 430 },
          pitch: 28,
        }),
      ),
      second: all(
        openings.map((d) => shape(d, tint(0.8))),
        pots.map((each) => tray(each)),
        shape("M760 420Q1000 340 1240 420L1270 1180H730Z", tint(0.95)),
        shape("M800 520Q1000 462 1200 520L1216 820H784Z", knocked),
        disc(830, 1010, 30, knocked),
        disc(1170, 1010, 30, knocked),
      ),
    },
  );
}
