import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { ridge, ridgeLine } from "../kit/land";
import { all, box, knocked, shape, times, tint } from "../kit/marks";
import { cornered, limb, straight } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const millChimney: DemoPicture = {
  name: "mill-chimney",
  focus: { x: 0.5, y: 0.55 },
  headline: "The white tree of Vestrano",
  caption:
    "For a century the steam of the Cartiera Bellandi stood over Vestrano like a white tree. Now it runs in 31 kilometres of buried pipe to 4,100 homes, two schools, a swimming bath and the bishop.",
  alt: "A mill with a tall chimney; below the ground, orange pipes branch out from it like roots and rise into rows of houses.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Vestrano"],
  draw,
};

function draw(): string {
  const ground = 700;
  const homes = [80, 210, 340, 470, 600, 1330, 1460, 1590, 1720, 1850];
  const reach = [1040, 970, 910, 860, 820, 820, 860, 910, 970, 1040];
  const root = (x: number, deep: number, width: number) =>
    limb([[1000, ground + 10], [1000, 860 + Math.abs(x - 1000) * 0.14], [(1000 + x) / 2, deep + 110], [x + (1000 - x) * 0.12, deep + 40], [x, deep - 60], [x, ground]], [width + 20, width + 8, width, width * 0.8, width * 0.7, width * 0.6]);
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, ground, 2040, 700),
        times(7, (row) => shape(straight(ridgeLine({ base: 830 + row * 92, height: 40, seed: row * 7 + 3, rough: 0.3 })), `fill="none" stroke="#fff" stroke-opacity="0.22" stroke-width="5"`)),
        shape(ridge({ base: 500, height: 230, seed: 91, rough: 0.4, foot: ground }), tint(0.22)),
        shape("M955 690L970 110H1030L1045 690Z", 'stroke="#fff" stroke-width="12"'),
        box(958, 96, 84, 34),
        times(8, (ring) => box(960 - ring * 1.2, 190 + ring * 62, 80 + ring * 2.4, 7, knocked)),
        shape("M720 700V480L800 420V480L880 420V480L960 420V700Z", 'stroke="#fff" stroke-width="8"'),
        shape("M1040 700V500H1280V700Z", 'stroke="#fff" stroke-width="8"'),
        times(3, (row) => times(4, (column) => box(742 + column * 52, 520 + row * 56, 26, 34, knocked))),
        times(3, (row) => times(5, (column) => box(1064 + column * 42, 530 + row * 52, 22, 30, knocked))),
        homes.map((x, place) => {
          const h = 96 + ((place * 37) % 60);
          return all(shape(cornered([[x - 52, ground], [x - 52, ground - h], [x, ground - h - 54], [x + 52, ground - h], [x + 52, ground]]), 'stroke="#fff" stroke-width="8"'), box(x - 26, ground - h + 20, 22, 28, knocked), box(x + 6, ground - h + 20, 22, 28, knocked));
        }),
        homes.map((x, place) => shape(root(x, reach[place] ?? 900, 30), knocked)),
        shape(limb([[1000, ground], [1000, 980], [990, 1190], [1000, 1420]], [60, 40, 26, 12]), knocked),
        shape(limb([[1000, 940], [860, 1120], [700, 1200], [520, 1300]], [36, 24, 16, 8]), knocked),
        shape(limb([[1000, 960], [1150, 1130], [1320, 1200], [1500, 1290]], [36, 24, 16, 8]), knocked),
      ),
      second: all(
        homes.map((x, place) => shape(root(x, reach[place] ?? 900, 26))),
        shape(limb([[1000, ground], [1000, 980], [990, 1190], [1000, 1420]], [54, 36, 22, 8])),
        shape(limb([[1000, 940], [860, 1120], [700, 1200], [520, 1300]], [32, 20, 12, 5])),
        shape(limb([[1000, 960], [1150, 1130], [1320, 1200], [1500, 1290]], [32, 20, 12, 5])),
        homes.map((x, place) => {
          const h = 96 + ((place * 37) % 60);
          return all(box(x - 26, ground - h + 20, 22, 28), box(x + 6, ground - h + 20, 22, 28));
        }),
      ),
    },
  );
}
