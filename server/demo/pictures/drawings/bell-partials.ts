import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, type Point, scratched, shape, stroked, within } from "../kit/marks";
import { through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const bellPartials: DemoPicture = {
  name: "bell-partials",
  focus: { x: 0.5, y: 0.55 },
  headline: "Five notes at once",
  caption:
    "Five notes live in the line of one bell: the hum an octave down, the strike note that the ear makes up, the third, the fifth and the octave. At Reinholt’s the third, in orange, stands a hair wide.",
  alt: "A bell in outline with five waves running across it, one over the other, each shorter than the one beneath; one is orange.",
  credit: "Graphic: The Meridian graphics desk",
  language: "en",
  places: ["Sankt Odil"],
  draw,
};

function draw(): string {
  const bell =
    "M900 190Q1000 150 1100 190C1300 230 1330 330 1350 520C1370 760 1420 930 1600 1130L1630 1190H370L400 1130C580 930 630 760 650 520C670 330 700 230 900 190Z";
  const wave = (y: number, length: number, height: number, width: number) => {
    const points: Point[] = [];
    for (let x = -40; x <= 2040; x += length / 8) {
      const swellness = Math.exp(-(((x - 1000) / 620) ** 2));
      points.push([
        x,
        y + Math.sin(((x - 1000) / length) * Math.PI * 2) * height * (0.12 + swellness),
      ]);
    }
    return { d: through(points), width };
  };
  const notes = [
    wave(1060, 560, 62, 24),
    wave(880, 280, 56, 19),
    wave(700, 226, 60, 24),
    wave(530, 187, 44, 14),
    wave(370, 140, 36, 11),
  ];
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        halftone((x, y) => 0.34 - Math.abs(Math.hypot(x - 1000, (y - 700) * 1.1) - 860) / 620, {
          pitch: 44,
        }),
        shape(bell, 'fill="#fff" stroke="#fff" stroke-width="26"'),
        shape(bell),
        shape("M920 180V110Q920 50 1000 50T1080 110V180", stroked(40)),
        shape("M930 1190Q940 1290 1000 1290T1070 1190Z"),
        notes.filter((_, place) => place !== 2).map(({ d, width }) => shape(d, stroked(width))),
        within(
          bell,
          ...notes.map(({ d, width }, place) =>
            shape(d, place === 2 ? scratched(width + 8) : scratched(width)),
          ),
        ),
      ),
      second: all(
        notes.filter((_, place) => place === 2).map(({ d, width }) => shape(d, stroked(width))),
      ),
    },
  );
}
