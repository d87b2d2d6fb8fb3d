import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, disc, ink, knocked, shape, stroked, times, tint } from "../kit/marks";
import { around, cornered, straight, through } from "../kit/outlines";
import { wander } from "../kit/random";
import { printed } from "../kit/sheet";

export const greenNotebook: DemoPicture = {
  name: "green-notebook",
  focus: { x: 0.5, y: 0.5 },
  caption:
    "Every Friday from 2003 Benedita Farrow’s pupils measured the school well with a hydrometer borrowed from a wine grower. For fourteen years the notebooks show the seasons; from 2017 they show a line going up.",
  alt: "A glass cylinder with a floating hydrometer beside an open green notebook whose dots rise steeply on the right-hand page.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Corva"],
  people: ["Benedita Farrow"],
  draw,
};

function draw(): string {
  const bend = wander(7);
  const readings = times(34, (place) => {
    const x = 880 + place * 31;
    const rise = Math.max(0, place - 19) ** 1.75 * 5.2;
    return [x, 870 + Math.sin(place * 1.1) * 15 + bend(place * 0.9) * 18 - rise] as const;
  });
  return printed(
    { paper: papers.warm, first: inks.pine, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.2)),
        shape(
          cornered([
            [770, 330],
            [1370, 300],
            [1990, 330],
            [1990, 1130],
            [1370, 1100],
            [770, 1130],
          ]),
          'stroke="currentColor" stroke-width="60" stroke-linejoin="round"',
        ),
        shape(
          cornered([
            [790, 340],
            [1370, 312],
            [1370, 1086],
            [790, 1112],
          ]),
          knocked,
        ),
        shape(
          cornered([
            [1380, 312],
            [1970, 340],
            [1970, 1112],
            [1380, 1086],
          ]),
          knocked,
        ),
        times(11, (line) =>
          all(
            shape(
              straight([
                [800, 420 + line * 60],
                [1360, 394 + line * 60],
              ]),
              stroked(3, 0.35),
            ),
            shape(
              straight([
                [1390, 394 + line * 60],
                [1960, 420 + line * 60],
              ]),
              stroked(3, 0.35),
            ),
          ),
        ),
        shape("M330 1240V210Q330 170 290 160H630Q590 170 590 210V1240Z", knocked),
        shape("M338 500H582V1240H338Z", tint(0.5)),
        shape("M330 1240V210Q330 170 290 160H630Q590 170 590 210V1240Z", stroked(14)),
        box(230, 1236, 460, 56, ink, 12),
        box(440, 250, 40, 400, 'fill="#fff" stroke="currentColor" stroke-width="9"', 18),
        times(13, (mark) => box(446, 290 + mark * 26, mark % 4 ? 14 : 26, 5)),
        shape(
          around([
            [460, 640],
            [510, 690],
            [536, 790],
            [510, 890],
            [476, 930],
            [444, 930],
            [410, 890],
            [384, 790],
            [410, 690],
          ]),
          'fill="#fff" stroke="currentColor" stroke-width="9"',
        ),
        disc(460, 870, 44),
        times(9, (mark) => box(344, 300 + mark * 100, 40, 7)),
      ),
      second: all(
        shape(
          straight([
            [338, 500],
            [582, 500],
          ]),
          stroked(13),
        ),
        readings.map(([x, y]) => disc(x, y, 13)),
        shape(through(readings.slice(18)), stroked(6)),
      ),
    },
  );
}
