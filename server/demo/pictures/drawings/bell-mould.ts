import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, knocked, type Point, shape, stroked, times, tint, within } from "../kit/marks";
import { cornered, followed, limb, onCircle, straight, through } from "../kit/outlines";
import { coated } from "../kit/people";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";
import { swell } from "../kit/waves";

export const bellMould: DemoPicture = {
  name: "bell-mould",
  focus: { x: 0.5, y: 0.55 },
  headline: "A bell before it exists",
  caption:
    "The mould in its pit, cut open: a core of brick and clay, over it the gap that will be the bell, and the cope of loam, horse dung and calves’ hair, all packed round with trodden earth.",
  alt: "A cross-section of a bell mould in a pit: brick core, a bright gap in the shape of a bell, a thick outer shell and layers of earth.",
  credit: "Graphic: The Meridian graphics desk",
  language: "en",
  places: ["Sankt Odil"],
  draw,
};

function draw(): string {
  const mirror = (points: readonly Point[]): Point[] => [
    ...points,
    ...points
      .slice()
      .reverse()
      .map(([x, y]) => [2000 - x, y] as const),
  ];
  const bell = cornered(
    mirror(
      followed(
        [
          [1000, 330],
          [1130, 340],
          [1190, 410],
          [1215, 600],
          [1250, 820],
          [1330, 990],
          [1430, 1120],
        ],
        8,
      ).concat(
        [[1400, 1160]],
        followed(
          [
            [1400, 1160],
            [1280, 1040],
            [1180, 880],
            [1140, 640],
            [1110, 460],
            [1060, 412],
            [1000, 404],
          ],
          8,
        ),
      ),
    ),
  );
  const cope = cornered(
    mirror([
      [1000, 230],
      [1180, 236],
      [1330, 330],
      [1390, 560],
      [1430, 800],
      [1520, 980],
      [1580, 1170],
      [1000, 1170],
    ]),
  );
  const core = cornered(
    mirror(
      followed(
        [
          [1000, 404],
          [1060, 412],
          [1110, 460],
          [1140, 640],
          [1180, 880],
          [1280, 1040],
          [1400, 1160],
        ],
        8,
      ),
    ),
  );
  const bricks = times(12, (row) =>
    times(16, (place) => box(520 + place * 66 + (row % 2) * 33, 400 + row * 66, 60, 60)),
  );
  const random = seeded(12);
  const hair = times(150, () => {
    const [x, y, turn] = [380 + random() * 1240, 230 + random() * 930, random() * 180];
    const [ax, ay] = onCircle(x, y, 22, turn);
    return shape(
      straight([
        [x, y],
        [ax, ay],
      ]),
      stroked(5),
    );
  });
  return printed(
    { paper: papers.buff, first: inks.black, second: inks.vermilion },
    {
      first: all(
        box(-20, 150, 2040, 1240, tint(0.86)),
        times(12, (row) =>
          shape(
            through(swell(230 + row * 94, 10, 330, row + 4)),
            `fill="none" stroke="#fff" stroke-opacity="0.35" stroke-width="6"`,
          ),
        ),
        box(-20, 140, 2040, 16),
        shape(cope, `fill="#fff" stroke="#fff" stroke-width="14"`),
        shape(cope, tint(0.2)),
        within(cope, ...hair),
        shape(core, knocked),
        within(core, ...bricks.flat()),
        shape(bell, `fill="#fff" stroke="#fff" stroke-width="10"`),
        box(320, 1170, 1360, 60, knocked),
        times(16, (place) => box(330 + place * 84, 1176, 76, 48)),
        shape("M900 150H1100L1040 250V340H960V250Z", 'fill="#fff" stroke="#fff" stroke-width="10"'),
        times(3, (person) =>
          all(coated(330 + person * 130, 152, 150), coated(1450 + person * 130, 152, 150)),
        ),
        shape(
          limb(
            [
              [640, -20],
              [700, 10],
              [820, 60],
              [930, 96],
              [990, 120],
            ],
            [40, 44, 44, 40, 30],
          ),
        ),
      ),
      second: all(
        shape(bell),
        shape("M960 120L1040 250V340H960V250L910 150Z"),
        shape(
          limb(
            [
              [640, -26],
              [700, 4],
              [820, 54],
              [930, 92],
              [990, 130],
            ],
            [18, 20, 20, 22, 26],
          ),
          tint(0.95),
        ),
        within(cope, shape(cope, tint(0.2))),
      ),
    },
  );
}
