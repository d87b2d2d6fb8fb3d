import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, knocked, oval, shape, stroked, times, tint, within } from "../kit/marks";
import { around, cornered, limb, onCircle, through } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const ballinhaskCulvert: DemoPicture = {
  name: "ballinhask-culvert",
  focus: { x: 0.5, y: 0.55 },
  caption:
    "In 1996 a government of Carrow fell by one vote over the culvert at Ballinhask. The Rural League has since learned to lose on hedges, culverts and the hours of rural post offices.",
  alt: "A brick culvert under a clipped hedge, its round mouth dark, a stream running out of it towards the viewer.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Carrow"],
  draw,
};

function draw(): string {
  const [cx, cy] = [1000, 760];
  const random = seeded(9);
  const bricks = (radius: number, count: number, deep: number) =>
    times(count, (place) => {
      const turn = 180 + (place / count) * 180;
      const edge = 180 / count - 1.1;
      return cornered([
        onCircle(cx, cy, radius, turn + 0.55),
        onCircle(cx, cy, radius + deep, turn + 0.55),
        onCircle(cx, cy, radius + deep, turn + edge),
        onCircle(cx, cy, radius, turn + edge),
      ]);
    });
  const courses = times(9, (row) =>
    times(15, (place) => box(-90 + place * 150 + (row % 2) * 75, 500 + row * 84, 138, 72)),
  );
  const leaves = times(34, (column) =>
    times(6, (row) =>
      oval(
        -20 + column * 62 + (row % 2) * 31 + random() * 16,
        96 + row * 62 + random() * 16,
        15,
        27,
        `fill="#fff" fill-opacity="${row % 3 === 0 ? 0.5 : 0.24}"`,
        Math.round(random() * 120 - 60),
      ),
    ),
  );
  const hedge = around([
    [-80, 440],
    [-80, 110],
    [120, 60],
    [330, 90],
    [560, 40],
    [800, 76],
    [1020, 46],
    [1260, 84],
    [1500, 44],
    [1740, 80],
    [2080, 60],
    [2080, 440],
    [1000, 470],
  ]);
  const stream = around([
    [640, 980],
    [1000, 966],
    [1360, 980],
    [1420, 1060],
    [1560, 1200],
    [1720, 1420],
    [280, 1420],
    [440, 1200],
    [580, 1060],
  ]);
  return printed(
    { paper: papers.warm, first: inks.pine, second: inks.copper },
    {
      first: all(
        box(-20, 440, 2040, 930, tint(0.12)),
        shape(`M${cx - 640} ${cy}A640 640 0 0 1 ${cx + 640} ${cy}Z`, knocked),
        shape(`M${cx - 420} ${cy + 700}V${cy}A420 420 0 0 1 ${cx + 420} ${cy}V${cy + 700}Z`),
        shape(hedge, knocked),
        shape(hedge),
        within(hedge, ...leaves.flat()),
        shape(
          through([
            [-60, 1180],
            [300, 1150],
            [560, 1050],
            [700, 1030],
            [1300, 1030],
            [1440, 1050],
            [1700, 1150],
            [2060, 1180],
          ]).concat("V1420H-60Z"),
        ),
        shape(stream, knocked),
        shape(stream, tint(0.22)),
        within(
          stream,
          ...times(9, (line) =>
            shape(
              through([
                [680 + line * 80, 985],
                [630 + line * 92, 1070],
                [520 + line * 120 + (line % 2) * 26, 1200],
                [360 + line * 160, 1420],
              ]),
              stroked(6 + (line % 3) * 4),
            ),
          ),
        ),
        shape(
          limb(
            [
              [440, 1420],
              [400, 1180],
              [470, 1010],
            ],
            [30, 20, 5],
          ),
        ),
        shape(
          limb(
            [
              [380, 1420],
              [300, 1200],
              [250, 1090],
            ],
            [30, 20, 5],
          ),
        ),
        shape(
          limb(
            [
              [1600, 1420],
              [1680, 1180],
              [1640, 1050],
            ],
            [30, 20, 5],
          ),
        ),
        shape(
          limb(
            [
              [1660, 1420],
              [1790, 1230],
              [1850, 1130],
            ],
            [30, 20, 5],
          ),
        ),
      ),
      second: all(
        courses.map((row) => row),
        shape(`M${cx - 648} ${cy}A648 648 0 0 1 ${cx + 648} ${cy}Z`, knocked),
        box(cx - 424, cy - 10, 848, 700, knocked),
        bricks(430, 21, 96).map((d) => shape(d)),
        bricks(538, 27, 96).map((d) => shape(d, tint(0.7))),
        shape(hedge, knocked),
        shape("M-60 1178L300 1150L560 1050H1440L1700 1150L2060 1178V1420H-60Z", knocked),
      ),
    },
  );
}
