import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { coast, ridgeLine } from "../kit/land";
import {
  all,
  dashed,
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
import { bow, cornered, followed, straight, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const corridorMap: DemoPicture = {
  name: "corridor-map",
  focus: { x: 0.5, y: 0.5 },
  headline: "The Lumar corridor",
  caption:
    "The corridor runs 214 nautical miles from the Halmere roads to Cape Merrow: two miles in each direction, one mile between, watched by five radar stations on the Kessaran shore and four on the Rasmiran.",
  alt: "Map of a strait between two dark coasts; two red lanes curve through it side by side, with radar arcs spreading from both shores.",
  credit: "Map: The Meridian graphics desk",
  language: "en",
  places: ["Lumar Straits", "Cape Merrow"],
  draw,
};

function draw(): string {
  const north = coast(
    [
      [-80, 470],
      [240, 520],
      [520, 380],
      [820, 430],
      [1120, 330],
      [1380, 420],
      [1640, 250],
      [2100, 210],
    ],
    11,
  );
  const south = coast(
    [
      [-80, 1010],
      [260, 900],
      [560, 960],
      [840, 850],
      [1150, 940],
      [1460, 800],
      [1610, 640],
      [1700, 780],
      [2100, 830],
    ],
    29,
  );
  const lane = followed(
    [
      [-60, 735],
      [320, 715],
      [680, 660],
      [1020, 650],
      [1330, 600],
      [1620, 470],
      [2080, 500],
    ],
    14,
  );
  const stations: Point[] = [
    [150, 505],
    [545, 366],
    [815, 420],
    [1130, 345],
    [1590, 232],
  ];
  const southern: Point[] = [
    [265, 905],
    [835, 862],
    [1150, 928],
    [1600, 665],
  ];
  const northLand = cornered([[-80, -80], ...north, [2100, -80]]);
  const southLand = cornered([[-80, 1420], ...south, [2100, 1420]]);
  const shore = [1, 2, 3].flatMap((step) => [
    shape(
      through(north.filter((_, place) => place % 3 === 0).map(([x, y]) => [x, y + step * 34])),
      stroked(4, 0.55 - step * 0.1),
    ),
    shape(
      through(south.filter((_, place) => place % 3 === 0).map(([x, y]) => [x, y - step * 34])),
      stroked(4, 0.55 - step * 0.1),
    ),
  ]);
  const hills = (seed: number, base: number) =>
    times(5, (row) =>
      shape(
        straight(ridgeLine({ base: base + row * 62, height: 60, seed: seed + row * 5 })),
        scratched(3),
      ),
    );
  const side = (off: number): Point[] =>
    lane.map(([x, y], place) => {
      const [nx, ny] = lane[place + 1] ?? [x + 1, y];
      const length = Math.hypot(nx - x, ny - y) || 1;
      return [x - ((ny - y) / length) * off, y + ((nx - x) / length) * off];
    });
  const ships = (off: number, from: number, turn: number) =>
    side(off)
      .filter((_, place) => place % 9 === from)
      .map(([x, y], place, list) => {
        const [bx, by] = list[place - 1] ?? [x - 50, y + 5];
        const angle = (Math.atan2(y - by, x - bx) * 180) / Math.PI + turn;
        return moved(
          `translate(${x} ${y}) rotate(${angle})`,
          shape("M-20-6L8-6Q20 0 8 6L-20 6Z", knocked),
        );
      });
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.vermilion },
    {
      first: all(
        shore,
        shape(northLand),
        shape(southLand),
        within(northLand, ...hills(3, 60)),
        within(southLand, ...hills(60, 1090)),
        [...stations, ...southern].map(([x, y]) => all(disc(x, y, 17, knocked), disc(x, y, 8))),
        shape(straight(lane), dashed(4, "18 18")),
      ),
      second: all(
        stations.flatMap(([x, y]) =>
          [70, 115, 160].map((r) => shape(bow(x, y, r, 35, 145), stroked(5, 0.8))),
        ),
        southern.flatMap(([x, y]) =>
          [70, 115, 160].map((r) => shape(bow(x, y, r, 215, 325), stroked(5, 0.8))),
        ),
        shape(straight(side(-27)), stroked(34)),
        shape(straight(side(27)), stroked(34)),
        ships(-27, 3, 0),
        ships(27, 7, 180),
      ),
    },
  );
}
