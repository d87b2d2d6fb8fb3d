import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  dashed,
  disc,
  knocked,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
} from "../kit/marks";
import { limb, onCircle, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const assemblyDivision: DemoPicture = {
  name: "assembly-division",
  focus: { x: 0.5, y: 0.5 },
  headline: "79 to 77, and nine who stayed seated",
  caption:
    "The Carrow Assembly as it voted on the water bill: 79 for, in red; 77 against, in blue; nine of the Rural League who stayed in their seats, as rings; two seats empty. One absent member was stuck in the east lift.",
  alt: "A half circle of 167 seats seen from above, red on the left and blue on the right, parted by a river; nine hollow rings stand on its bank.",
  credit: "Graphic: The Meridian graphics desk",
  language: "en",
  places: ["Carrow", "Strandholm"],
  draw,
};

function draw(): string {
  const [cx, cy] = [1000, 1190];
  const rows = [15, 18, 21, 24, 27, 30, 32];
  const seats = rows
    .flatMap((count, row) =>
      times(count, (place) => {
        const half = place < count / 2 ? -1 : 1;
        const turn = 180 + 4 + (place / (count - 1)) * 158 + (half > 0 ? 14 : 0);
        return { row, turn, spot: onCircle(cx, cy, 372 + row * 92, turn) };
      }),
    )
    .sort((a, b) => a.turn - b.turn);
  const ayes = seats.slice(0, 79);
  const rest = seats.slice(79);
  const bank = new Set(
    [...rest].sort((a, b) => a.turn - b.turn + (a.row - b.row) * 0.9).slice(0, 9),
  );
  const noes = rest.filter((seat) => !bank.has(seat)).slice(0, 77);
  const absent = rest.filter((seat) => !bank.has(seat)).slice(77);
  const river: Point[] = [
    [940, -80],
    [1010, 120],
    [960, 330],
    [1025, 560],
    [985, 800],
    [1010, 1010],
    [1000, 1400],
  ];
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        shape(limb(river, [120, 104, 92, 78, 66, 90, 420]), tint(0.9)),
        times(4, (line) =>
          shape(
            through(
              river.map(([x, y], place) => [
                x - 26 + line * 17 + (place === 6 ? (line - 1.5) * 60 : 0),
                y,
              ]),
            ),
            scratched(4),
          ),
        ),
        noes.map(({ spot: [x, y], row }) => disc(x, y, 27 + row * 1.3)),
        [...bank].map(({ spot: [x, y] }) => disc(x, y, 27, stroked(9))),
        absent.map(({ spot: [x, y] }) => disc(x, y, 28, dashed(4, "8 9"))),
        shape("M800 1400L840 1150H1160L1200 1400Z", knocked),
        shape("M800 1400L840 1150H1160L1200 1400Z"),
        box(876, 1186, 248, 16, knocked),
      ),
      second: all(
        ayes.map(({ spot: [x, y], row }) => disc(x, y, 27 + row * 1.3)),
        [...bank].map(({ spot: [x, y] }) => disc(x, y, 11)),
        disc(1000, 1105, 34),
      ),
    },
  );
}
