import type { DemoPicture } from "../demo-picture";
import { engraved } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, scratched, stroked, times, tint } from "../kit/marks";
import { onCircle } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const cableSection: DemoPicture = {
  name: "cable-section",
  focus: { x: 0.47, y: 0.5 },
  caption:
    "Old cable already supplies a third of refined copper, and at present prices it pays to dig it up: Hamburg’s tramway company sold eleven kilometres that it had forgotten it owned, for €2.6m.",
  alt: "The cut end of a thick cable, bundles of bright copper wires packed in circles within a black sheath.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Hamburg"],
  draw,
};

function draw(): string {
  const [cx, cy] = [930, 666];
  const strands = [
    [0, 1],
    [1, 6],
    [2, 12],
  ].flatMap(([ring = 0, count = 1]) =>
    times(count, (place) => onCircle(cx, cy, ring * 186, (place / count) * 360 + ring * 11)),
  );
  const wires = (x: number, y: number, turn: number) =>
    [
      [0, 1],
      [1, 6],
      [2, 12],
    ].flatMap(([ring = 0, count = 1]) =>
      times(count, (place) => onCircle(x, y, ring * 33, (place / count) * 360 + turn)),
    );
  return printed(
    { paper: papers.warm, first: inks.black, second: inks.copper },
    {
      first: all(
        engraved((x, y) => 0.42 - (x - 1000) / 5200 + Math.abs(y - 666) / 3600, {
          area: { x: 900, y: 66, width: 1160, height: 1200 },
          pitch: 40,
        }),
        disc(cx, cy, 625),
        disc(cx, cy, 560, knocked),
        disc(cx, cy, 560, tint(0.75)),
        disc(cx, cy, 520, knocked),
        disc(cx, cy, 520),
        strands.map(([x, y]) => disc(x, y, 92, knocked)),
        strands
          .flatMap(([x, y], place) => wires(x, y, place * 23))
          .map(([x, y]) => disc(x, y, 16.5, stroked(4.5))),
        strands.map(([x, y]) => disc(x, y, 90, stroked(7))),
        disc(cx, cy, 600, scratched(6)),
      ),
      second: all(
        box(920, 62, 1140, 1208, tint(0.55)),
        disc(cx, cy, 625, knocked),
        strands.map(([x, y]) => disc(x, y, 92, tint(0.95))),
        strands
          .flatMap(([x, y], place) => wires(x, y, place * 23))
          .map(([x, y]) => disc(x - 5, y - 5, 6.5, knocked)),
      ),
    },
  );
}
