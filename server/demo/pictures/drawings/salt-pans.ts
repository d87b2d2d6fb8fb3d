import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  knocked,
  moved,
  oval,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { cornered, straight, through } from "../kit/outlines";
import { person } from "../kit/people";
import { seeded, wander } from "../kit/random";
import { printed } from "../kit/sheet";

export const saltPans: DemoPicture = {
  name: "salt-pans",
  focus: { x: 0.56, y: 0.5 },
  caption:
    "Cape Merrow has 412 pans, each of about the size of a tennis court. Nineteen families rake them by hand, with a plank of chestnut on a pole five metres long.",
  alt: "Salt pans from above like a patchwork of blue, rose and white; in the white one a figure draws a long rake, with a long shadow.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Cape Merrow"],
  draw,
};

function draw(): string {
  const bend = wander(17);
  const random = seeded(23);
  const corner = (column: number, row: number): Point => {
    const x = -260 + column * 330 + row * 62 + bend(column * 0.7 + row * 0.3) * 46;
    const y = -170 + row * 262 - column * 46 + bend(row * 0.9 + column * 0.2 + 40) * 34;
    return [x, y];
  };
  const pans = times(8, (column) =>
    times(8, (row) => ({ column, row, tone: random(), warm: random() })),
  ).flat();
  const outline = ({ column, row }: { column: number; row: number }) => {
    const edge: [number, number][] = [
      [column + 0.05, row + 0.06],
      [column + 0.95, row + 0.06],
      [column + 0.95, row + 0.94],
      [column + 0.05, row + 0.94],
    ];
    return cornered(
      edge.map(([c, r]) => {
        const [c0, r0] = [Math.floor(c), Math.floor(r)];
        const [a, b, d, e] = [
          corner(c0, r0),
          corner(c0 + 1, r0),
          corner(c0, r0 + 1),
          corner(c0 + 1, r0 + 1),
        ];
        const [u, v] = [c - c0, r - r0];
        const mix = (i: 0 | 1) =>
          (a[i] * (1 - u) + b[i] * u) * (1 - v) + (d[i] * (1 - u) + e[i] * u) * v;
        return [mix(0), mix(1)] as const;
      }),
    );
  };
  const isWhite = ({ column, row }: { column: number; row: number }) =>
    row === 3 && (column === 2 || column === 3);
  const blue = ({ tone }: { tone: number }) =>
    tint([0.16, 0.36, 0.6, 0.85][Math.floor(tone * 4)] ?? 0.5);
  const raking = {
    head: [13, -43],
    neck: [10, -34],
    hips: [0, 0],
    arms: [
      [
        [8, -31],
        [-4, -22],
        [-15, -24],
      ],
      [
        [10, -31],
        [0, -16],
        [-11, -14],
      ],
    ],
    legs: [
      [
        [-1, 0],
        [-11, 20],
        [-12, 46],
        [-18, 47],
      ],
      [
        [2, 0],
        [8, 22],
        [15, 45],
        [9, 47],
      ],
    ],
  } as const;
  return printed(
    { paper: papers.warm, first: inks.sea, second: inks.rose },
    {
      first: all(
        pans
          .filter((pan) => !isWhite(pan) && pan.warm <= 0.62)
          .map((pan) => shape(outline(pan), blue(pan))),
        pans
          .filter((pan) => !isWhite(pan) && pan.warm <= 0.62 && pan.tone > 0.55)
          .map((pan) =>
            within(
              outline(pan),
              ...times(5, (line) =>
                shape(
                  straight([
                    [
                      corner(pan.column, pan.row)[0] - 60,
                      corner(pan.column, pan.row)[1] + 30 + line * 56,
                    ],
                    [
                      corner(pan.column, pan.row)[0] + 440,
                      corner(pan.column, pan.row)[1] - 20 + line * 56,
                    ],
                  ]),
                  scratched(4),
                ),
              ),
            ),
          ),
        moved(
          "translate(1190 800) scale(1 -0.42) skewX(-46)",
          person(raking, { x: 0, y: -224, height: 470, paint: tint(0.6) }),
        ),
        person(raking, { x: 1190, y: 576, height: 470, build: 1.15 }),
        oval(1252, 366, 62, 15),
        shape(
          straight([
            [1240, 440],
            [606, 694],
          ]),
          stroked(13),
        ),
        shape(
          through([
            [590, 618],
            [630, 772],
          ]),
          stroked(30),
        ),
        times(5, (line) =>
          shape(
            through([
              [660 + line * 8, 630 + line * 30],
              [800 + line * 10, 612 + line * 32],
              [930, 600 + line * 30],
            ]),
            stroked(5, 0.4),
          ),
        ),
      ),
      second: all(
        box(-20, -20, 2040, 1373, tint(0.45)),
        pans.map((pan) => shape(outline(pan), knocked)),
        pans
          .filter((pan) => !isWhite(pan) && pan.warm > 0.62)
          .map((pan) => shape(outline(pan), tint(0.45 + pan.tone * 0.55))),
        oval(1252, 366, 62, 15, tint(0.9)),
      ),
    },
  );
}
