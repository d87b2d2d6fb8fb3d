import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  knocked,
  moved,
  oval,
  scratched,
  shape,
  short,
  stroked,
  tint,
} from "../kit/marks";
import { bow, limb } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const lotteryBalls: DemoPicture = {
  name: "lottery-balls",
  focus: { x: 0.42, y: 0.5 },
  headline: "Ninety-nine, by lot",
  caption:
    "The Office of the Lot draws its 20,000 addresses in public, with a machine from 1961 and balls of beech wood. At the end 99 people will decide where Carrow keeps its nuclear waste.",
  alt: "A round glass drum filled with 99 wooden balls; one has rolled out along a chute towards an upturned hat.",
  credit: "Illustration: Lucia Fermor / The Meridian",
  language: "en",
  places: ["Carrow", "Strandholm"],
  draw,
};

function draw(): string {
  const [cx, cy, r] = [820, 600, 500];
  const random = seeded(99);
  const balls: [number, number][] = [];
  for (let row = 0; row < 12 && balls.length < 98; row++) {
    const y = cy + r - 56 - row * 76;
    const half = Math.sqrt(Math.max(0, (r - 52) ** 2 - (y - cy) ** 2));
    const count = Math.floor((2 * half) / 88);
    for (let place = 0; place < count && balls.length < 98; place++)
      balls.push([
        cx - (count - 1) * 44 + place * 88 + (random() - 0.5) * 8,
        y + (random() - 0.5) * 8,
      ]);
  }
  const grain = ([x, y]: [number, number], turn: number) =>
    moved(
      `rotate(${turn} ${short(x)} ${short(y)})`,
      shape(bow(x, y + 26, 40, 218, 322), scratched(4)),
      shape(bow(x, y + 44, 40, 228, 312), scratched(4)),
    );
  return printed(
    { paper: papers.warm, first: inks.plum, second: inks.ochre },
    {
      first: all(
        box(-20, 1190, 2040, 180),
        disc(cx, cy, r + 34),
        disc(cx, cy, r, knocked),
        disc(cx, cy, r, tint(0.2)),
        balls.map(([x, y]) => disc(x, y, 41, knocked)),
        balls.map(([x, y], place) =>
          place % 7 === 3 ? disc(x, y, 41, tint(0.85)) : disc(x, y, 38, stroked(6)),
        ),
        shape(bow(cx, cy, r - 46, 200, 250), scratched(20)),
        shape(bow(cx, cy, r - 46, 258, 268), scratched(20)),
        shape(`M${cx - 90} ${cy + r + 20}L${cx - 180} 1200H${cx + 180}L${cx + 90} ${cy + r + 20}Z`),
        shape(
          limb(
            [
              [1290, 690],
              [1420, 760],
              [1530, 800],
              [1600, 880],
            ],
            [40, 34, 32, 26],
          ),
        ),
        shape(
          limb(
            [
              [cx - 520, cy],
              [cx - 640, cy],
              [cx - 680, cy + 60],
              [cx - 690, cy + 160],
            ],
            [40, 34, 30, 26],
          ),
        ),
        disc(cx - 690, cy + 180, 48),
        disc(1500, 722, 43, knocked),
        disc(1500, 722, 41, stroked(7)),
        shape("M1500 1190L1540 940Q1690 900 1840 940L1880 1190Z"),
        oval(1690, 945, 152, 34, knocked),
        oval(1690, 945, 152, 34, tint(0.6)),
        oval(1690, 1190, 300, 38, 'stroke="#fff" stroke-width="10"'),
      ),
      second: all(
        balls.map(([x, y], place) => (place % 7 === 3 ? "" : disc(x, y, 40))),
        balls.map((spot, place) => (place % 7 === 3 ? "" : grain(spot, place * 53))),
        disc(1500, 722, 42),
        box(1536, 1100, 310, 60, knocked),
        shape("M1514 1100H1866L1874 1156H1506Z"),
      ),
    },
  );
}
