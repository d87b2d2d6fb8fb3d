import type { DemoPicture } from "../demo-picture";
import { engraved } from "../kit/halftone";
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
import { around, cornered, onCircle, square, straight, through } from "../kit/outlines";
import { placing, profile, shoulders } from "../kit/profile";
import { printed } from "../kit/sheet";

export const marchettiPortrait: DemoPicture = {
  name: "marchetti-portrait",
  focus: { x: 0.36, y: 0.42 },
  headline: "Ilse Marchetti",
  caption:
    "Ilse Marchetti spent two years finding out which emergency laws were still in force. There were 63.",
  alt: "Ilse Marchetti in profile, short hair and glasses, facing a red sun that has half sunk behind a stack of papers.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  people: ["Ilse Marchetti"],
  draw,
};

function draw(): string {
  const placed = { x: 690, y: 190, size: 700 } as const;
  const at = placing(placed);
  const face = profile({ nose: 1.5, bridge: 1, tip: -1, lips: -0.8, chin: -0.5 }, placed);
  const hair = around(
    at([
      [66, 14],
      [60, 2],
      [40, -8],
      [14, -4],
      [-6, 14],
      [-10, 40],
      [-4, 66],
      [8, 84],
      [22, 86],
      [28, 74],
      [24, 60],
      [32, 46],
      [44, 40],
      [50, 30],
      [60, 26],
    ]),
  );
  const [glass] = at([[64, 42]]);
  return printed(
    { paper: papers.warm, first: inks.plum, second: inks.vermilion },
    {
      first: all(
        shape(face, tint(0.16)),
        within(
          face,
          engraved((x) => 0.85 - (x - 420) / 480, {
            area: { x: 380, y: 200, width: 660, height: 1160 },
            pitch: 24,
          }),
        ),
        shape(hair, knocked),
        shape(hair),
        within(
          hair,
          ...times(7, (line) =>
            shape(
              through(
                at([
                  [62 - line * 2, 12 + line],
                  [40, -2 + line * 8],
                  [10, 8 + line * 8],
                  [0 + line * 2, 40 + line * 8],
                ]),
              ),
              scratched(4),
            ),
          ),
        ),
        shape(shoulders(placed), knocked),
        shape(shoulders(placed)),
        shape(
          cornered(
            at([
              [44, 128],
              [64, 138],
              [60, 170],
              [52, 150],
            ]),
          ),
          knocked,
        ),
        disc(...(glass ?? [0, 0]), 66, stroked(13)),
        shape(
          straight(
            at([
              [55, 42],
              [26, 40],
            ]),
          ),
          stroked(13),
        ),
        times(21, (page) => box(1290 + ((page * 37) % 23) - 10, 740 + page * 30, 660, 21)),
      ),
      second: all(
        within(square(1100, -20, 920, 752), disc(1620, 720, 380)),
        times(11, (ray) =>
          shape(
            straight([
              onCircle(1620, 720, 430, 188 + ray * 16.4),
              onCircle(1620, 720, 500 + (ray % 2) * 60, 188 + ray * 16.4),
            ]),
            stroked(17),
          ),
        ),
        shape(face, tint(0.12)),
      ),
    },
  );
}
