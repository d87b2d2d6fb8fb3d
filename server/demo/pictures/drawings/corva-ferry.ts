import type { DemoPicture } from "../demo-picture";
import { fading, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  oval,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, cornered, straight, through } from "../kit/outlines";
import { coated } from "../kit/people";
import { printed } from "../kit/sheet";
import { ripples } from "../kit/waves";

export const corvaFerry: DemoPicture = {
  name: "corva-ferry",
  focus: { x: 0.42, y: 0.5 },
  headline: "The last ferry from Corva",
  caption:
    "The ferry left Corva at twenty to twelve on 17 November, forty minutes late. On the landing Duarte Faria let go the line, since there was no one else to do it.",
  alt: "A ferry leaves an island with empty houses and a church; one figure stays on the mole, the slack line in the water.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Corva"],
  people: ["Duarte Faria"],
  draw,
};

function draw(): string {
  const island = around([
    [-120, 780],
    [-60, 520],
    [140, 380],
    [360, 330],
    [560, 250],
    [760, 300],
    [930, 430],
    [1120, 560],
    [1330, 700],
    [1400, 770],
    [600, 800],
  ]);
  const houses: [number, number, number][] = [
    [180, 560, 96],
    [320, 510, 84],
    [440, 560, 92],
    [600, 480, 80],
    [720, 560, 92],
    [860, 600, 84],
    [560, 620, 96],
    [330, 650, 100],
    [980, 660, 80],
    [150, 680, 100],
    [770, 670, 90],
  ];
  const house = ([x, y, w]: [number, number, number], paint: string) =>
    shape(
      cornered([
        [x, y + w * 0.62],
        [x, y],
        [x + w / 2, y - w * 0.34],
        [x + w, y],
        [x + w, y + w * 0.62],
      ]),
      paint,
    );
  const wake = times(6, (line) =>
    shape(
      through([
        [1150 - line * 20, 905 + line * 6],
        [900 - line * 70, 950 + line * 34],
        [640 - line * 110, 1010 + line * 70],
      ]),
      scratched(12 - line),
    ),
  );
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.copper },
    {
      first: all(
        halftone(fading(-40, 330, "y", 0.4), {
          area: { x: -30, y: -30, width: 2060, height: 400 },
          pitch: 34,
        }),
        shape(island),
        within(
          island,
          ...times(7, (row) =>
            shape(
              through([
                [-60, 560 + row * 46 - 100],
                [260, 430 + row * 50],
                [560, 330 + row * 66],
                [860, 470 + row * 58],
                [1300, 730 + row * 30],
              ]),
              scratched(4),
            ),
          ),
        ),
        houses.map((each) => house(each, knocked)),
        houses.map(([x, y, w]) => box(x + w * 0.38, y + w * 0.2, w * 0.24, w * 0.42)),
        shape("M470 420V230L510 160L550 230V420Z", knocked),
        box(494, 262, 32, 60),
        box(-20, 760, 2040, 620, knocked),
        box(-20, 760, 2040, 620, tint(0.66)),
        ripples({ top: 775, bottom: 1330, seed: 12 }, { count: 60, paint: scratched, weight: 6 }),
        wake,
        shape(
          "M1060 930L1030 800H1110V690H1180V620H1330V690H1540V760H1800L1860 740L1790 930Q1420 960 1060 930Z",
          knocked,
        ),
        shape(
          "M1060 930L1030 800H1110V690H1180V620H1330V690H1540V760H1800L1860 740L1790 930Q1420 960 1060 930Z",
          stroked(9),
        ),
        shape("M1048 870H1830L1790 930Q1420 960 1060 930Z"),
        times(7, (place) => box(1150 + place * 54, 716, 30, 34)),
        times(10, (place) => disc(1130 + place * 62, 822, 12)),
        box(1215, 480, 70, 140),
        box(1330, 560, 8, 130),
        shape(
          cornered([
            [-60, 1080],
            [560, 1090],
            [620, 1130],
            [620, 1400],
            [-60, 1400],
          ]),
          knocked,
        ),
        shape(
          cornered([
            [-60, 1080],
            [560, 1090],
            [620, 1130],
            [620, 1400],
            [-60, 1400],
          ]),
        ),
        times(4, (row) =>
          shape(
            straight([
              [-20, 1150 + row * 62],
              [610, 1160 + row * 62],
            ]),
            scratched(4),
          ),
        ),
        box(500, 1046, 54, 52),
        oval(527, 1046, 42, 14),
        coated(330, 1092, 400),
        shape(
          through([
            [540, 1070],
            [660, 1170],
            [860, 1100],
            [1010, 1010],
            [1070, 900],
          ]),
          `fill="none" stroke="#fff" stroke-width="8"`,
        ),
      ),
      second: all(
        houses.map((each) => house(each, tint(0.25))),
        houses.slice(0, 1).map((each) => house(each, ink)),
        shape("M1048 870H1830L1790 930Q1420 960 1060 930Z", knocked),
        shape("M1036 806H1846L1826 866H1050Z"),
        box(1215, 510, 70, 50),
        disc(1560, 300, 130, tint(0.85)),
      ),
    },
  );
}
