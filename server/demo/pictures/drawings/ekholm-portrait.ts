import type { DemoPicture } from "../demo-picture";
import { engraved } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  moved,
  scratched,
  shape,
  short,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, through } from "../kit/outlines";
import { placing, profile, shoulders } from "../kit/profile";
import { printed } from "../kit/sheet";

export const ekholmPortrait: DemoPicture = {
  name: "ekholm-portrait",
  focus: { x: 0.6, y: 0.4 },
  headline: "Casimir Ekholm",
  caption:
    "Casimir Ekholm has published 44 papers on the adhesion of mussels and kept 31 failures in a drawer.",
  alt: "Casimir Ekholm in profile with a full beard that turns into a cluster of mussels.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  people: ["Casimir Ekholm"],
  draw,
};

function draw(): string {
  const placed = { x: 1180, y: 170, size: 700, facing: -1 } as const;
  const at = placing(placed);
  const face = profile(
    { forehead: 2, brow: 2.4, nose: 3.5, tip: 1.5, bridge: 2.5, lips: -2, chin: -2 },
    placed,
  );
  const beard = around(
    at([
      [72, 66],
      [76, 80],
      [80, 100],
      [72, 122],
      [58, 134],
      [42, 124],
      [32, 106],
      [24, 84],
      [22, 64],
      [28, 56],
      [38, 68],
      [52, 72],
      [64, 67],
    ]),
  );
  const hair = around(
    at([
      [34, 4],
      [14, 2],
      [-2, 18],
      [-6, 42],
      [0, 66],
      [12, 82],
      [22, 74],
      [24, 56],
      [20, 40],
      [24, 24],
      [34, 16],
    ]),
  );
  const mussels: [number, number, number, number][] = [
    [66, 82, 40, 1],
    [52, 84, 70, 0.95],
    [38, 84, 110, 0.9],
    [72, 98, 20, 1.05],
    [58, 100, 60, 1.1],
    [44, 102, 95, 1],
    [64, 116, 40, 1.1],
    [50, 118, 80, 1.05],
    [58, 132, 60, 1.1],
    [30, 72, 130, 0.7],
    [70, 70, 10, 0.6],
    [40, 116, 120, 0.85],
    [74, 112, 15, 0.85],
    [64, 148, 70, 0.95],
    [50, 144, 110, 0.9],
  ];
  const mussel = ([px, py, turn, size]: [number, number, number, number], fill: boolean) => {
    const [spot] = at([[px, py]]);
    const s = 1.02 * size;
    const outline = around([
      [-64 * s, 6 * s],
      [-30 * s, -26 * s],
      [20 * s, -38 * s],
      [62 * s, -22 * s],
      [72 * s, 8 * s],
      [44 * s, 32 * s],
      [-10 * s, 30 * s],
    ]);
    const ribs = [0.55, 0.8].map((k) =>
      shape(
        through([
          [-60 * s, 6 * s],
          [-10 * s, -26 * s * k],
          [40 * s * k, -18 * s * k],
          [62 * s * k, 6 * s],
        ]),
        scratched(4.5),
      ),
    );
    return moved(
      `translate(${short(spot?.[0] ?? 0)} ${short(spot?.[1] ?? 0)}) rotate(${turn})`,
      fill ? all(shape(outline, 'stroke="#fff" stroke-width="9"'), ...ribs) : shape(outline),
    );
  };
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.sea },
    {
      first: all(
        within(
          face,
          engraved((x) => (x - 880) / 560, {
            area: { x: 700, y: 140, width: 840, height: 1220 },
            pitch: 24,
          }),
        ),
        shape(hair, knocked),
        within(
          hair,
          ...times(10, (line) =>
            shape(
              through(
                at([
                  [34 - line * 2, 6 + line * 2],
                  [10 - line, 16 + line * 7],
                  [2 + line, 44 + line * 5],
                  [14 + line, 78],
                ]),
              ),
              stroked(7),
            ),
          ),
        ),
        shape(beard, knocked),
        shape(beard),
        shape(shoulders(placed), knocked),
        shape(shoulders(placed)),
        mussels.map((each) => mussel(each, true)),
        shape(
          through(
            at([
              [71, 34],
              [62, 32],
              [54, 34],
            ]),
          ),
          stroked(17),
        ),
        shape(
          through(
            at([
              [66, 41],
              [60, 42],
              [55, 41],
            ]),
          ),
          stroked(9),
        ),
        times(4, (drawer) =>
          all(
            box(130, 200 + drawer * 270, 420, 230, stroked(14)),
            box(280, 300 + drawer * 270, 120, 26, ink, 13),
          ),
        ),
      ),
      second: all(
        disc(1160, 560, 600, tint(0.3)),
        shape(face, tint(0.16)),
        box(130, 740, 420, 230, tint(0.8)),
        mussels.map((each, place) => (place % 3 === 0 ? mussel(each, false) : "")),
      ),
    },
  );
}
