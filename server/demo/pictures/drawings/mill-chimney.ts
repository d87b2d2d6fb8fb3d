import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { ridge, ridgeLine } from "../kit/land";
import { all, box, knocked, scratched, shape, stroked, times, tint } from "../kit/marks";
import { around, cornered, straight } from "../kit/outlines";
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
  const pipe = (x: number, place: number) => {
    const rank = place < 5 ? place : 9 - place;
    const side = x < 1000 ? -1 : 1;
    const [from, deep, turn] = [1000 + side * (14 + rank * 26), 1240 - rank * 92, 70];
    return `M${from} ${ground - 60}V${deep - turn}Q${from} ${deep} ${from + side * turn} ${deep}H${x - side * turn}Q${x} ${deep} ${x} ${deep - turn}V${ground - 10}`;
  };
  const crown = around([
    [985, 345],
    [930, 300],
    [820, 310],
    [760, 240],
    [800, 160],
    [890, 150],
    [930, 70],
    [1040, 40],
    [1130, 90],
    [1220, 100],
    [1270, 180],
    [1230, 260],
    [1150, 300],
    [1060, 296],
    [1015, 345],
  ]);
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, ground, 2040, 700),
        times(7, (row) =>
          shape(
            straight(
              ridgeLine({ base: 830 + row * 92, height: 40, seed: row * 7 + 3, rough: 0.3 }),
            ),
            `fill="none" stroke="#fff" stroke-opacity="0.22" stroke-width="5"`,
          ),
        ),
        shape(ridge({ base: 500, height: 230, seed: 91, rough: 0.4, foot: ground }), tint(0.22)),
        shape("M955 690L970 350H1030L1045 690Z", 'stroke="#fff" stroke-width="12"'),
        box(958, 344, 84, 34),
        times(5, (ring) => box(962 - ring * 2.2, 410 + ring * 56, 76 + ring * 4.4, 7, knocked)),
        shape(
          "M700 700V500L786 440V500L872 440V500L958 440V700Z",
          'stroke="#fff" stroke-width="8"',
        ),
        shape("M1040 700V500H1280V700Z", 'stroke="#fff" stroke-width="8"'),
        times(3, (row) =>
          times(4, (column) => box(742 + column * 52, 520 + row * 56, 26, 34, knocked)),
        ),
        times(3, (row) =>
          times(5, (column) => box(1064 + column * 42, 530 + row * 52, 22, 30, knocked)),
        ),
        homes.map((x, place) => {
          const h = 96 + ((place * 37) % 60);
          return all(
            shape(
              cornered([
                [x - 52, ground],
                [x - 52, ground - h],
                [x, ground - h - 54],
                [x + 52, ground - h],
                [x + 52, ground],
              ]),
              'stroke="#fff" stroke-width="8"',
            ),
            box(x - 26, ground - h + 20, 22, 28, knocked),
            box(x + 6, ground - h + 20, 22, 28, knocked),
          );
        }),
        homes.map((x, place) => shape(pipe(x, place), scratched(25))),
        shape(crown, 'fill="#fff"'),
        shape(crown, `fill="none" stroke="currentColor" stroke-width="9" stroke-dasharray="24 18"`),
      ),
      second: all(
        homes.map((x, place) => shape(pipe(x, place), stroked(19))),
        homes.map((x, place) => {
          const h = 96 + ((place * 37) % 60);
          return all(box(x - 26, ground - h + 20, 22, 28), box(x + 6, ground - h + 20, 22, 28));
        }),
      ),
    },
  );
}
