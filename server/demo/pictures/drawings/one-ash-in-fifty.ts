import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, disc, ink, moved, oval, shape, stroked, times, tint } from "../kit/marks";
import { limb, onCircle, straight } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const oneAshInFifty: DemoPicture = {
  name: "one-ash-in-fifty",
  focus: { x: 0.65, y: 0.5 },
  caption:
    "Of 9,100 ash trees in the path of the fungus 183 showed next to no sign of it: about one in fifty, in hedges, on railway land and in the car park of a crematorium.",
  alt: "Fifty trees in five rows, all bare and grey but one, which stands in full green leaf.",
  credit: "Graphic: The Meridian graphics desk",
  language: "en",
  draw,
};

function draw(): string {
  const random = seeded(19);
  const twig = (x: number, y: number, turn: number, length: number, width: number): string[] => {
    const end = onCircle(x, y, length, turn);
    const bend = onCircle(x, y, length * 0.55, turn + (random() - 0.5) * 16);
    const here = shape(limb([[x, y], bend, end], [width, width * 0.8, width * 0.6]));
    if (length < 26) return [here];
    return [
      here,
      ...twig(end[0], end[1], turn - 24 - random() * 14, length * 0.68, width * 0.6),
      ...twig(end[0], end[1], turn + 24 + random() * 14, length * 0.68, width * 0.6),
    ];
  };
  const trees = times(5, (row) =>
    times(10, (column) => ({ row, column, x: 120 + column * 196, y: 258 + row * 252 })),
  ).flat();
  const isWell = ({ row, column }: { row: number; column: number }) => row === 2 && column === 6;
  const leaves = times(64, (place) => {
    const t = place / 64;
    const [x, y] = onCircle(1296, 628, 118 * Math.sqrt(t), place * 137.5);
    return oval(x, y, 17, 29, ink, place * 47);
  });
  return printed(
    { paper: papers.warm, first: inks.black, second: inks.pine },
    {
      first: all(
        trees
          .filter((tree) => !isWell(tree))
          .map(({ x, y }) => moved(`translate(${x} ${y})`, ...twig(0, 0, -90, 76, 13))),
        shape(
          limb(
            [
              [1296, 762],
              [1292, 700],
              [1296, 600],
            ],
            [24, 16, 8],
          ),
        ),
        trees.map(({ x, y }) =>
          shape(
            straight([
              [x - 58, y],
              [x + 58, y],
            ]),
            stroked(5, 0.5),
          ),
        ),
      ),
      second: all(
        disc(1296, 628, 146, tint(0.45)),
        leaves,
        shape(
          straight([
            [1238, 762],
            [1354, 762],
          ]),
          stroked(9),
        ),
      ),
    },
  );
}
