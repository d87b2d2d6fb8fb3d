import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  dashed,
  disc,
  knocked,
  moved,
  type Point,
  scratched,
  shape,
  times,
  tint,
  within,
} from "../kit/marks";
import { straight, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const premiumFalls: DemoPicture = {
  name: "premium-falls",
  focus: { x: 0.62, y: 0.55 },
  headline: "What it costs to insure one transit",
  caption:
    "The war-risk rate for one transit of the Lumar Straits since December 2025: from 0.02 per cent of hull value to 2.10 in January, and down to 0.45 on the day of the signing. The area is still listed.",
  alt: "A steep blue wave shaped like a chart that rises to a crest and slopes away; a red tanker sails down its far side.",
  credit: "Graphic: The Meridian graphics desk",
  language: "en",
  places: ["Lumar Straits"],
  draw,
};

function draw(): string {
  const sea: Point[] = [
    [-60, 1130],
    [180, 1120],
    [300, 1010],
    [390, 560],
    [480, 235],
    [600, 215],
    [800, 360],
    [1060, 581],
    [1360, 660],
    [1540, 713],
    [1660, 860],
    [1800, 932],
    [2080, 950],
  ];
  const wave = `${through(sea)}L2080 1420L-60 1420Z`;
  const tanker = moved(
    "translate(1280 622) rotate(16) scale(1.22)",
    shape(
      "M-230 0L-250-70L-170-70L-170-140L-150-140L-150-176L-112-176L-112-140L-96-140L-96-70L200-70L262-96L222 0Q-10 26-230 0Z",
    ),
    box(-20, -94, 170, 12),
    box(20, -120, 8, 40),
    box(110, -120, 8, 40),
  );
  return printed(
    { paper: papers.warm, first: inks.sea, second: inks.vermilion },
    {
      first: all(
        times(5, (line) =>
          shape(
            straight([
              [-20, 253 + line * 219],
              [2020, 253 + line * 219],
            ]),
            dashed(4, "4 22"),
          ),
        ),
        shape(wave),
        within(
          wave,
          ...times(13, (row) =>
            shape(
              through(sea.map(([x, y]) => [x + row * 14, y + 46 + row * 62 + row * row * 2])),
              scratched(5 + (row % 3) * 3),
            ),
          ),
        ),
        within(
          wave,
          halftone((x, y) => 0.9 - Math.abs(x - 560) / 260 - (y - 220) / 700, {
            area: { x: 300, y: 200, width: 600, height: 640 },
            pitch: 28,
            paint: knocked,
          }),
        ),
        moved(
          "translate(1280 622) rotate(16) scale(1.22)",
          shape("M-230 0L-250-70L262-96L222 0Q-10 26-230 0Z", knocked),
        ),
      ),
      second: all(
        disc(1640, 330, 150, tint(0.9)),
        tanker,
        [
          [180, 1120],
          [545, 208],
          [1060, 581],
          [1540, 713],
          [1800, 932],
        ].map(([x = 0, y = 0]) => all(disc(x, y, 22, knocked), disc(x, y, 15))),
      ),
    },
  );
}
