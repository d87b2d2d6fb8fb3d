import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  knocked,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { limb, onCircle, round } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const noctilucaCell: DemoPicture = {
  name: "noctiluca-cell",
  focus: { x: 0.52, y: 0.5 },
  caption:
    "Sea sparkle, Noctiluca scintillans: one round, transparent cell about half a millimetre across, with a tail that it uses more for feeding than for swimming. There are about 1,800 in a litre.",
  alt: "A single round cell in the dark, transparent, with a groove, fine threads branching through it and a curling tail.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Dar Salim"],
  draw,
};

function draw(): string {
  const [cx, cy, r] = [1040, 690, 470];
  const random = seeded(61);
  const veins = times(17, (place) => {
    const turn = place * 21.2 + random() * 12;
    const [reach, bend] = [r * (0.55 + random() * 0.4), (random() - 0.5) * 50];
    const end = onCircle(cx, cy, reach, turn);
    return [
      limb(
        [onCircle(cx, cy - 60, 70, turn), onCircle(cx, cy, reach * 0.5, turn + bend * 0.4), end],
        [15, 8, 3],
      ),
      limb(
        [
          onCircle(cx, cy, reach * 0.55, turn + bend * 0.35),
          onCircle(cx, cy, reach * 1.05, turn + 16),
        ],
        [7, 3],
      ),
    ];
  }).flat();
  const sacs = times(70, () => {
    const spot = onCircle(cx, cy, r * Math.sqrt(random()) * 0.93, random() * 360);
    return { spot, size: 7 + random() * 10 };
  });
  const tail = limb(
    [
      [760, 300],
      [640, 190],
      [470, 220],
      [380, 360],
      [250, 380],
      [180, 280],
    ],
    [44, 38, 30, 24, 16, 7],
  );
  const others: [number, number, number][] = [
    [240, 1060, 90],
    [1760, 240, 120],
    [1820, 1120, 64],
    [120, 690, 44],
    [1560, 90, 38],
  ];
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.glow },
    {
      first: all(
        box(-20, -20, 2040, 1373),
        others.map(([x, y, radius]) =>
          all(
            disc(x, y, radius, knocked),
            disc(x, y, radius, tint(0.62)),
            disc(x, y, radius, scratched(6)),
          ),
        ),
        shape(tail, knocked),
        disc(cx, cy, r, knocked),
        within(
          round(cx, cy, r),
          halftone((x, y) => Math.hypot(x - cx + 90, y - cy + 100) / 760 - 0.3, {
            area: { x: 560, y: 210, width: 970, height: 970 },
            pitch: 28,
          }),
        ),
        veins.map((d) => shape(d, tint(0.9))),
        disc(cx, cy - 60, 92),
        sacs.map(({ spot: [x, y], size }) => disc(x, y, size)),
        disc(cx, cy, r, stroked(9)),
        shape(
          limb(
            [
              [cx - 20, cy - r - 10],
              [cx - 60, cy - 330],
              [cx - 10, cy - 150],
            ],
            [70, 46, 12],
          ),
        ),
      ),
      second: all(
        shape(tail, tint(0.9)),
        disc(cx, cy, r, tint(0.55)),
        sacs.map(({ spot: [x, y], size }) => disc(x, y, size * 1.7)),
        others.map(([x, y, radius]) => disc(x, y, radius, tint(0.9))),
      ),
    },
  );
}
