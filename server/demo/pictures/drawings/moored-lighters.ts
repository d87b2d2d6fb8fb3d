import type { DemoPicture } from "../demo-picture";
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
} from "../kit/marks";
import { around, cornered, straight } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";
import { ripples } from "../kit/waves";

export const mooredLighters: DemoPicture = {
  name: "moored-lighters",
  focus: { x: 0.55, y: 0.45 },
  caption:
    "Forty-one lighters and tugs were tied up in Ostia Bay on Monday afternoon. Their pilots say that the agreement on the Lumar corridor gave away their work in a footnote.",
  alt: "A quay from above with a row of small boats tied up side by side; one red tug lies across their way.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Ostia Bay"],
  draw,
};

function draw(): string {
  const hull = (x: number, y: number, length: number, beam: number, turn: number, paint = ink) =>
    moved(
      `translate(${short(x)} ${short(y)}) rotate(${short(turn)})`,
      shape(
        around([
          [0, -length * 0.52],
          [beam * 0.3, -length * 0.4],
          [beam * 0.5, -length * 0.12],
          [beam * 0.5, length * 0.28],
          [beam * 0.4, length * 0.48],
          [0, length * 0.5],
          [-beam * 0.4, length * 0.48],
          [-beam * 0.5, length * 0.28],
          [-beam * 0.5, -length * 0.12],
          [-beam * 0.3, -length * 0.4],
        ]),
        paint,
      ),
    );
  const random = seeded(77);
  const row = (count: number, y: number, turn: number, shift: number) =>
    times(count, (place) => ({
      x: shift + place * 186 + random() * 16,
      y: y + place * -34 + random() * 26,
      turn: turn + random() * 7 - 3,
      long: 400 + random() * 50,
      wide: random(),
    }));
  const boats = [...row(12, 560, 10, -60), ...row(12, 1270, 191, -60)];
  const detail = ({ x, y, turn, long, wide }: (typeof boats)[number]) =>
    moved(
      `translate(${short(x)} ${short(y)}) rotate(${short(turn)})`,
      wide > 0.5
        ? all(box(-38, -40, 76, 170, knocked, 6), box(-26, -28, 52, 146, tint(0.55), 4))
        : all(
            box(-44, 40, 88, 90, knocked, 12),
            box(-28, 56, 56, 50, ink, 8),
            box(-40, -110, 80, 110, knocked, 4),
            box(-30, -100, 60, 90, tint(0.4), 4),
          ),
      shape(
        straight([
          [0, -long * 0.5],
          [-12, -long * 0.5 - 110],
        ]),
        stroked(6),
      ),
    );
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.2)),
        ripples(
          { top: 330, bottom: 1330, seed: 6 },
          { count: 46, paint: (width) => stroked(width, 0.4), weight: 8 },
        ),
        shape(
          cornered([
            [-60, -60],
            [2060, -60],
            [2060, -150],
            [2060, 40],
            [-60, 400],
          ]),
          knocked,
        ),
        shape(
          cornered([
            [-60, -60],
            [2060, -60],
            [2060, 40],
            [-60, 400],
          ]),
        ),
        times(16, (place) =>
          shape(
            straight([
              [60 + place * 130, 366 - place * 22],
              [30 + place * 130, 250 - place * 22],
            ]),
            scratched(5),
          ),
        ),
        times(13, (place) => disc(-20 + place * 170, 346 - place * 29, 17, knocked)),
        boats.map(({ x, y, turn, long }) => hull(x, y, long, 132, turn, knocked)),
        boats.map(({ x, y, turn, long }) => hull(x, y, long - 20, 116, turn)),
        boats.map(detail),
        hull(1130, 905, 470, 168, 74, knocked),
      ),
      second: all(
        hull(1130, 905, 440, 150, 74),
        moved(
          "translate(1130 905) rotate(74)",
          box(-46, -40, 92, 120, knocked, 14),
          box(-30, -24, 60, 70, ink, 8),
          disc(0, 118, 30, knocked),
          disc(0, 118, 19),
        ),
        times(13, (place) => disc(-20 + place * 170, 346 - place * 29, 8)),
      ),
    },
  );
}
