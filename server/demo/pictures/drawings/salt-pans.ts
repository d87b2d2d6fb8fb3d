import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  knocked,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { cornered, limb, straight, through } from "../kit/outlines";
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
    (column === 3 && row === 3) || (column === 4 && row === 3) || (column === 4 && row === 2);
  const blue = ({ tone }: { tone: number }) =>
    tint([0.16, 0.36, 0.6, 0.85][Math.floor(tone * 4)] ?? 0.5);
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
        shape(
          limb(
            [
              [1150, 640],
              [1330, 700],
              [1560, 800],
            ],
            [16, 26, 40],
          ),
          tint(0.75),
        ),
        shape(
          limb(
            [
              [1128, 600],
              [1150, 640],
              [1148, 700],
            ],
            [52, 74, 58],
          ),
        ),
        disc(1136, 586, 33),
        shape(
          limb(
            [
              [1150, 640],
              [1100, 660],
              [1050, 662],
            ],
            [26, 22, 18],
          ),
        ),
        shape(
          limb(
            [
              [1140, 668],
              [1080, 690],
              [1000, 692],
            ],
            [26, 22, 18],
          ),
        ),
        shape(
          straight([
            [1130, 650],
            [716, 716],
          ]),
          stroked(13),
        ),
        shape(
          straight([
            [690, 640],
            [742, 792],
          ]),
          stroked(26),
        ),
        times(6, (line) =>
          shape(
            through([
              [760 + line * 10, 790 - line * 30],
              [900 + line * 20, 775 - line * 34],
              [1040, 770 - line * 30],
            ]),
            stroked(3, 0.35),
          ),
        ),
      ),
      second: all(
        box(-20, -20, 2040, 1373, tint(0.45)),
        pans.map((pan) => shape(outline(pan), knocked)),
        pans
          .filter((pan) => !isWhite(pan) && pan.warm > 0.62)
          .map((pan) => shape(outline(pan), tint(0.45 + pan.tone * 0.55))),
        disc(1136, 586, 33, tint(0.9)),
      ),
    },
  );
}
