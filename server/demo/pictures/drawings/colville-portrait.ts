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
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, through } from "../kit/outlines";
import { placing, profile, shoulders } from "../kit/profile";
import { printed } from "../kit/sheet";

export const colvillePortrait: DemoPicture = {
  name: "colville-portrait",
  focus: { x: 0.62, y: 0.42 },
  headline: "Ndapewa Colville",
  caption: "Ndapewa Colville has run water points in nine disasters, in six countries.",
  alt: "Ndapewa Colville in profile, hair gathered high in a cloth, before a tap from which one drop falls.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  people: ["Ndapewa Colville"],
  draw,
};

function draw(): string {
  const placed = { x: 1240, y: 250, size: 660, facing: -1 } as const;
  const at = placing(placed);
  const face = profile({ nose: -1, bridge: -2, lips: 2.4, chin: 1, forehead: 1 }, placed);
  const cloth = around(
    at([
      [70, 16],
      [58, -12],
      [40, -34],
      [14, -44],
      [-14, -36],
      [-30, -14],
      [-26, 14],
      [-12, 40],
      [2, 54],
      [14, 44],
      [34, 28],
      [56, 20],
    ]),
  );
  const folds = [
    [
      [68, 12],
      [46, -4],
      [20, -8],
      [-10, 4],
    ],
    [
      [62, -4],
      [40, -20],
      [10, -26],
      [-22, -10],
    ],
    [
      [70, 16],
      [40, 14],
      [10, 22],
      [-8, 40],
    ],
  ] as const;
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        shape(face),
        within(
          face,
          halftone((x) => 0.5 - Math.abs(x - 1165) / 250, {
            area: { x: 800, y: 330, width: 460, height: 620 },
            pitch: 26,
            paint: knocked,
          }),
        ),
        shape(shoulders(placed), knocked),
        shape(shoulders(placed)),
        shape(cloth, knocked),
        folds.map((fold) => shape(through(at(fold)), stroked(12))),
        disc(...(at([[15, 66]])[0] ?? [0, 0]), 22, knocked),
        disc(...(at([[15, 66]])[0] ?? [0, 0]), 22, stroked(9)),
        box(-40, 330, 330, 96),
        shape("M270 330H430Q560 330 560 470V560H450V500Q450 430 390 430H270Z"),
        box(436, 556, 138, 34, ink, 8),
        box(318, 210, 40, 130),
        box(230, 180, 216, 46, ink, 23),
        times(4, (ring) => oval(505, 1190, 60 + ring * 75, 14 + ring * 17, stroked(11 - ring * 2))),
      ),
      second: all(
        disc(1180, 600, 560, tint(0.28)),
        shape(cloth),
        shape(
          around([
            [505, 680],
            [556, 790],
            [560, 850],
            [505, 900],
            [450, 850],
            [454, 790],
          ]),
        ),
        oval(480, 840, 12, 26, knocked, 16),
      ),
    },
  );
}
