import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  knocked,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, cornered, straight, through } from "../kit/outlines";
import { printed } from "../kit/sheet";
import { swell } from "../kit/waves";

export const freshwaterLens: DemoPicture = {
  name: "freshwater-lens",
  focus: { x: 0.5, y: 0.6 },
  headline: "The lens under Corva",
  caption:
    "Corva drinks from a lens of rain that floats on the salt water in its rock. Since the storm of February 2020 the western third of it, on the left, is gone.",
  alt: "Section through an island: a pale lens of fresh water lies in the rock on top of dark sea water, with a bite taken out of its left side and wells reaching down.",
  credit: "Graphic: The Meridian graphics desk",
  language: "en",
  places: ["Corva"],
  draw,
};

function draw(): string {
  const top: Point[] = [
    [120, 480],
    [260, 470],
    [400, 420],
    [620, 330],
    [900, 250],
    [1150, 230],
    [1400, 290],
    [1640, 390],
    [1800, 440],
    [1900, 480],
  ];
  const rock = `${through(top)}C1960 760 1900 1100 1990 1420L10 1420C100 1100 60 760 120 480Z`;
  const lens = around([
    [180, 500],
    [420, 470],
    [700, 425],
    [1000, 400],
    [1300, 405],
    [1600, 440],
    [1840, 500],
    [1640, 680],
    [1380, 840],
    [1020, 910],
    [680, 840],
    [400, 680],
  ]);
  const bite = around([
    [60, 420],
    [420, 430],
    [620, 470],
    [700, 560],
    [690, 680],
    [760, 760],
    [720, 900],
    [300, 900],
    [60, 700],
  ]);
  const wells: [number, number, number][] = [
    [760, 300, 560],
    [960, 245, 640],
    [1180, 235, 620],
    [1420, 300, 600],
    [1610, 380, 560],
    [480, 390, 610],
  ];
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.sky },
    {
      first: all(
        box(-20, 484, 2040, 900),
        times(9, (row) => shape(through(swell(540 + row * 96, 8, 420, row + 2)), scratched(3))),
        shape(rock, knocked),
        within(
          rock,
          shape(
            cornered([
              [0, 200],
              [2000, 200],
              [2000, 1420],
              [0, 1420],
            ]),
            tint(0.5),
          ),
          halftone((_, y) => (y - 700) / 900, {
            area: { x: 0, y: 700, width: 2000, height: 660 },
            pitch: 32,
          }),
        ),
        shape(lens, knocked),
        within(
          lens,
          shape(bite, tint(0.5)),
          ...times(6, (row) =>
            shape(
              through([
                [700, 470 + row * 62],
                [1000, 460 + row * 74],
                [1300, 462 + row * 70],
                [1800, 500 + row * 40],
              ]),
              stroked(4, 0.3),
            ),
          ),
        ),
        shape(through(top), stroked(16)),
        wells.map(([x, y, down]) =>
          all(
            shape(
              straight([
                [x, y],
                [x, down],
              ]),
              stroked(11),
            ),
            box(x - 28, y - 52, 56, 56),
            shape(`M${x - 44} ${y - 50}L${x} ${y - 96}L${x + 44} ${y - 50}Z`),
          ),
        ),
        within(lens, shape(bite, stroked(10))),
      ),
      second: all(
        shape(lens),
        within(lens, shape(bite, knocked)),
        times(34, (drop) =>
          shape(
            straight([
              [220 + drop * 50, 40 + ((drop * 67) % 90)],
              [206 + drop * 50, 100 + ((drop * 67) % 90)],
            ]),
            stroked(9),
          ),
        ),
      ),
    },
  );
}
