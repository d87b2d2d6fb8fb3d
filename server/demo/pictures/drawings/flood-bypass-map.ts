import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { coast } from "../kit/land";
import {
  all,
  box,
  disc,
  knocked,
  moved,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  within,
} from "../kit/marks";
import { around, cornered, limb, straight, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const floodBypassMap: DemoPicture = {
  name: "flood-bypass-map",
  focus: { x: 0.45, y: 0.5 },
  headline: "The bypass of the Senna delta",
  caption:
    "The flood bypass, hatched, takes 21,000 hectares and nine villages between the Ilhara Bridge barrage and the sea; the northern dyke of Vila Senna is the heavy line.",
  alt: "Map of a branching delta; a hatched red basin beside the main river, nine dots for villages, and a walled city near the sea.",
  credit: "Map: The Meridian graphics desk",
  language: "en",
  places: ["Senna delta", "Vila Senna"],
  draw,
};

function draw(): string {
  const river: Point[] = [
    [520, -60],
    [560, 160],
    [690, 330],
    [760, 520],
    [930, 660],
    [1010, 860],
    [1190, 1010],
    [1260, 1400],
  ];
  const arms: Point[][] = [
    [
      [760, 520],
      [620, 700],
      [560, 900],
      [420, 1080],
      [380, 1400],
    ],
    [
      [930, 660],
      [1160, 720],
      [1400, 800],
      [1560, 960],
      [1760, 1060],
      [2080, 1180],
    ],
    [
      [1160, 720],
      [1420, 660],
      [1680, 700],
      [2080, 640],
    ],
    [
      [560, 900],
      [700, 1080],
      [760, 1400],
    ],
  ];
  const sea = coast(
    [
      [-60, 1250],
      [380, 1190],
      [760, 1230],
      [1240, 1150],
      [1560, 1120],
      [1760, 960],
      [1880, 720],
      [2060, 470],
    ],
    14,
    1.2,
  );
  const basin = around([
    [700, 380],
    [560, 520],
    [430, 640],
    [330, 840],
    [290, 1010],
    [420, 1010],
    [520, 880],
    [590, 700],
    [730, 540],
  ]);
  const villages: Point[] = [
    [600, 560],
    [520, 640],
    [560, 700],
    [450, 720],
    [480, 820],
    [400, 850],
    [360, 950],
    [450, 930],
    [640, 500],
  ];
  const fields = times(26, (row) =>
    shape(
      straight([
        [-60, row * 54 - 40],
        [2060, row * 54 + 260],
      ]),
      stroked(3, 0.35),
    ),
  );
  return printed(
    { paper: papers.warm, first: inks.sea, second: inks.vermilion },
    {
      first: all(
        fields,
        shape(cornered([...sea, [2100, 1400], [-60, 1400]]), knocked),
        shape(cornered([...sea, [2100, 1400], [-60, 1400]])),
        times(5, (row) =>
          shape(
            through(
              sea
                .filter((_, place) => place % 3 === 0)
                .map(([x, y]) => [x + row * 26 + 20, y + row * 34 + 34]),
            ),
            scratched(4),
          ),
        ),
        shape(limb(river, [60, 62, 58, 54, 46, 44, 50, 70])),
        arms.map((arm) => shape(limb(arm, [34, 30, 30, 34, 50]))),
        shape(basin, knocked),
        box(1096, 830, 210, 150, knocked),
        times(20, (place) =>
          box(1108 + (place % 5) * 40, 842 + Math.floor(place / 5) * 34, 28, 22),
        ),
      ),
      second: all(
        within(
          basin,
          ...times(70, (row) =>
            shape(
              straight([
                [200, 300 + row * 26 - 600],
                [900, 300 + row * 26],
              ]),
              stroked(11),
            ),
          ),
        ),
        shape(basin, stroked(9)),
        villages.map(([x, y]) => all(disc(x, y, 23, knocked), disc(x, y, 15))),
        moved(
          "translate(640 268) rotate(56)",
          box(-74, -20, 148, 40),
          ...times(6, (place) => box(-66 + place * 24, -20, 7, 40, knocked)),
        ),
        shape(
          through([
            [1010, 780],
            [1120, 800],
            [1250, 790],
            [1340, 840],
          ]),
          stroked(22),
        ),
      ),
    },
  );
}
