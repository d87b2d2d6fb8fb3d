import type { DemoPicture } from "../demo-picture";
import { fading, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, oval, shape, stroked, times, tint, within } from "../kit/marks";
import { square, straight } from "../kit/outlines";
import { coated } from "../kit/people";
import { printed } from "../kit/sheet";
import { swell } from "../kit/waves";

export const saltHeaps: DemoPicture = {
  name: "salt-heaps",
  focus: { x: 0.52, y: 0.5 },
  caption:
    "In a good year the nineteen families lift 900 tonnes of coarse salt at Cape Merrow and eleven of the fine crust. This year it blew from the east on fourteen evenings, and they lifted four.",
  alt: "White cones of salt stand in a row along a dike and are mirrored in still brine under a low red sun.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Cape Merrow"],
  draw,
};

function draw(): string {
  const heaps: [number, number][] = [
    [250, 150],
    [520, 210],
    [880, 300],
    [1330, 390],
    [1790, 300],
  ];
  const base = 690;
  const heap = (x: number, h: number, side: 1 | -1) =>
    `M${x - h * 0.92} ${base}Q${x - h * 0.3} ${base - side * h * 0.72} ${x} ${base - side * h}Q${x + h * 0.3} ${base - side * h * 0.72} ${x + h * 0.92} ${base}Z`;
  return printed(
    { paper: papers.warm, first: inks.sea, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, base + 20, tint(0.42)),
        halftone(fading(-60, 420, "y", 0.8), {
          area: { x: -30, y: -30, width: 2060, height: 520 },
          pitch: 30,
        }),
        within(square(-20, -20, 2040, base + 20), disc(640, 560, 250, knocked)),
        box(-20, base, 2040, 700, tint(0.72)),
        heaps.map(([x, h]) => shape(heap(x, h, 1), knocked)),
        heaps.map(([x, h]) =>
          within(
            heap(x, h, 1),
            halftone((px, py) => (px - x) / (h * 1.1) + (py - base + h) / (h * 5) - 0.06, {
              area: { x: x - h, y: base - h, width: h * 2, height: h },
              pitch: 24,
            }),
          ),
        ),
        heaps.map(([x, h]) =>
          all(shape(heap(x, h, -1), knocked), shape(heap(x, h, -1), tint(0.3))),
        ),
        times(17, (row) =>
          shape(
            straight(swell(base + 60 + row * 38, 2 + row * 0.4, 240 + row * 20, row, 40)),
            `fill="none" stroke="currentColor" stroke-width="${5 + row * 0.9}"`,
          ),
        ),
        box(-20, base - 8, 2040, 34),
        coated(1020, base - 6, 240),
        shape(
          straight([
            [1036, base - 150],
            [1150, base - 330],
          ]),
          stroked(9),
        ),
        shape(
          straight([
            [1118, base - 350],
            [1184, base - 312],
          ]),
          stroked(18),
        ),
      ),
      second: all(
        within(square(-20, -20, 2040, base + 20), disc(640, 560, 250)),
        heaps.map(([x, h]) => shape(heap(x, h, 1), knocked)),
        times(9, (row) => oval(640, base + 56 + row * 44, 230 - row * 22, 10)),
      ),
    },
  );
}
