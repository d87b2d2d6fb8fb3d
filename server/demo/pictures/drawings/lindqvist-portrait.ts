import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  oval,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, limb, square, through } from "../kit/outlines";
import { placing, profile, shoulders } from "../kit/profile";
import { printed } from "../kit/sheet";

export const lindqvistPortrait: DemoPicture = {
  name: "lindqvist-portrait",
  focus: { x: 0.4, y: 0.45 },
  headline: "Femke Lindqvist",
  caption:
    "Femke Lindqvist directed a town museum that owned 61,400 objects. On a good day one could see 2,900.",
  alt: "Femke Lindqvist in profile with a long plait, seen through an empty gilt frame among other frames.",
  credit: "Illustration: Lucia Fermor / The Meridian",
  language: "en",
  people: ["Femke Lindqvist"],
  draw,
};

function draw(): string {
  const placed = { x: 860, y: 300, size: 560 } as const;
  const at = placing(placed);
  const face = profile({ forehead: -1, nose: -0.5, tip: -2.4, lips: 0.6, chin: 0.4 }, placed);
  const hair = around(
    at([
      [64, 16],
      [58, 0],
      [38, -8],
      [12, -3],
      [-6, 16],
      [-8, 44],
      [2, 66],
      [14, 76],
      [24, 66],
      [30, 50],
      [44, 40],
      [56, 28],
    ]),
  );
  const plait = times(7, (knot) =>
    oval(...(at([[4 - knot * 3, 82 + knot * 17]])[0] ?? [0, 0]), 58 - knot * 3, 66, ink, 24),
  );
  const frame = (x: number, y: number, w: number, h: number, wide: number) =>
    all(box(x, y, w, h), box(x + wide, y + wide, w - 2 * wide, h - 2 * wide, knocked));
  const small = [
    [60, 90, 300, 380, 34],
    [90, 560, 250, 250, 26],
    [1500, 120, 420, 300, 36],
    [1540, 520, 300, 420, 32],
    [40, 900, 330, 300, 30],
  ] as const;
  return printed(
    { paper: papers.buff, first: inks.pine, second: inks.ochre },
    {
      first: all(
        box(-20, -20, 2040, 1373),
        small.map(([x, y, w, h]) => box(x, y, w, h, knocked)),
        box(440, 60, 960, 1330, knocked),
        within(
          square(520, 140, 800, 1250),
          halftone((x, y) => 0.55 - (x - 520) / 1300 - y / 5000, {
            area: { x: 500, y: 120, width: 840, height: 1260 },
            pitch: 30,
          }),
          shape(face, knocked),
          shape(face, tint(0.08)),
          shape(hair, knocked),
          shape(hair),
          ...times(5, (line) =>
            shape(
              through(
                at([
                  [60, 16 + line],
                  [38, 4 + line * 9],
                  [10, 14 + line * 10],
                  [2, 46 + line * 5],
                ]),
              ),
              scratched(4),
            ),
          ),
          shape(shoulders(placed), knocked),
          shape(shoulders(placed)),
          ...plait.map((knot) => knot.replace("/>", ' stroke="#fff" stroke-width="7"/>')),
        ),
        box(520, 140, 800, 1300, stroked(8)),
        box(450, 70, 940, 1330, stroked(8)),
        small.map(([x, y, w, h, wide]) =>
          box(x + wide, y + wide, w - 2 * wide, h - 2 * wide, stroked(6)),
        ),
        shape("M110 400L190 260L230 320L270 240L330 400Z"),
        disc(1700, 290, 60, stroked(8)),
        shape("M1590 360Q1700 310 1800 330T1860 350V384H1536V370Z"),
        shape(
          limb(
            [
              [1690, 880],
              [1690, 800],
              [1690, 730],
              [1690, 670],
              [1690, 630],
            ],
            [70, 150, 130, 44, 80],
          ),
        ),
        shape("M110 1130Q200 1040 330 1120V1166H76V1140Z"),
      ),
      second: all(
        small.map(([x, y, w, h, wide]) => frame(x, y, w, h, wide)),
        frame(440, 60, 960, 1500, 80),
        shape(face, tint(0.3)),
        shape(shoulders(placed), knocked),
        disc(215, 685, 66),
      ),
    },
  );
}
