import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  disc,
  knocked,
  type Point,
  scratched,
  shape,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, cornered, limb } from "../kit/outlines";
import { placing, profile, shoulders } from "../kit/profile";
import { printed } from "../kit/sheet";

export const nkemeluPortrait: DemoPicture = {
  name: "nkemelu-portrait",
  focus: { x: 0.36, y: 0.42 },
  headline: "Anders Nkemelu",
  caption:
    "Anders Nkemelu helped to forecast inflation for eleven years and kept a list of the 407 forecasts that were dropped.",
  alt: "Anders Nkemelu in profile, close-cropped, a fan of forecast lines spreading from his brow, one of them red and far above the rest.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  people: ["Anders Nkemelu"],
  draw,
};

function draw(): string {
  const placed = { x: 620, y: 230, size: 690 } as const;
  const at = placing(placed);
  const face = profile(
    { forehead: 1.6, nose: 0.6, bridge: -1.2, lips: 2.6, chin: 1.8, jaw: 1 },
    placed,
  );
  const hair = around(
    at([
      [67, 16],
      [60, 2],
      [42, -6],
      [18, -3],
      [0, 14],
      [-4, 38],
      [0, 60],
      [10, 72],
      [16, 62],
      [18, 46],
      [26, 40],
      [34, 44],
      [38, 30],
      [56, 22],
    ]),
  );
  const from: Point = [980, 470];
  const fan = times(9, (line) =>
    limb(
      [
        from,
        [1280, 480 - (line - 4) * 14],
        [1640, 560 - (line - 4) * 62],
        [2080, 640 - (line - 4) * 118],
      ],
      [4, 14, 22, 30],
    ),
  );
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        fan.map((d, line) =>
          shape(d, tint([0.18, 0.3, 0.45, 0.7, 1, 0.7, 0.45, 0.3, 0.18][line] ?? 0.3)),
        ),
        shape(face, knocked),
        shape(face),
        within(
          face,
          halftone((x, y) => 0.62 - Math.hypot(x - 790, y - 560) / 240, {
            area: { x: 560, y: 260, width: 460, height: 640 },
            pitch: 26,
            paint: knocked,
          }),
        ),
        shape(hair, scratched(9)),
        shape(hair),
        within(
          hair,
          halftone(() => 0.16, {
            area: { x: 300, y: 160, width: 580, height: 600 },
            pitch: 24,
            paint: knocked,
          }),
        ),
        shape(shoulders(placed), knocked),
        shape(shoulders(placed), tint(0.9)),
        shape(
          cornered(
            at([
              [42, 124],
              [62, 136],
              [74, 148],
              [58, 168],
              [44, 140],
            ]),
          ),
          knocked,
        ),
        shape(
          limb(
            [
              [1010, 500],
              [1360, 330],
              [1700, 150],
              [1990, -30],
            ],
            [20, 24, 26, 28],
          ),
          knocked,
        ),
      ),
      second: all(
        shape(
          limb(
            [
              [1010, 500],
              [1360, 330],
              [1700, 150],
              [1990, -30],
            ],
            [8, 16, 20, 24],
          ),
        ),
        [
          [1360, 330],
          [1700, 150],
        ].map(([x = 0, y = 0]) => disc(x, y, 34)),
        shape(
          cornered(
            at([
              [60, 146],
              [68, 154],
              [66, 200],
              [56, 210],
              [54, 160],
            ]),
          ),
        ),
      ),
    },
  );
}
