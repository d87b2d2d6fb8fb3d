import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, moved, oval, shape, stroked, times, tint } from "../kit/marks";
import { around, straight, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const nineteenPages: DemoPicture = {
  name: "nineteen-pages",
  focus: { x: 0.5, y: 0.42 },
  caption:
    "The straits agreement has nineteen pages, of which eleven say what it does not decide. The annex on pilots was corrected at four in the morning; according to Anselm Dravik there is marmalade on it.",
  alt: "Nineteen sheets of paper fanned out like a hand of cards, eight of them written on, one with an orange stain.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Halmere"],
  draw,
};

function draw(): string {
  const turns = times(19, (place) => -54 + place * 6);
  const sheetAt = (turn: number, ...marks: string[]) =>
    moved(`rotate(${turn} 1000 1560)`, ...marks);
  const outline = (turn: number) =>
    sheetAt(turn, box(830, 190, 340, 980, knocked, 4), box(830, 190, 340, 980, stroked(6), 4));
  const written = (turn: number) =>
    times(7, (line) =>
      sheetAt(
        turn,
        box(862, 240 + line * 44, [270, 240, 276, 190, 268, 250, 120][line] ?? 200, 13),
      ),
    );
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.ochre },
    {
      first: all(
        box(-20, -20, 2040, 1373),
        turns.map((turn, place) =>
          all(
            outline(turn),
            place < 11 ? sheetAt(turn, box(830, 190, 60, 980, tint(0.1))) : written(turn),
          ),
        ),
        sheetAt(
          54,
          shape(
            through([
              [870, 560],
              [930, 530],
              [980, 585],
              [1040, 535],
              [1100, 575],
            ]),
            stroked(9),
          ),
        ),
        disc(1000, 1560, 250),
      ),
      second: all(
        sheetAt(
          42,
          shape(
            around([
              [900, 560],
              [960, 500],
              [1050, 520],
              [1110, 590],
              [1090, 690],
              [1030, 690],
              [1020, 760],
              [985, 690],
              [910, 660],
            ]),
            tint(0.95),
          ),
        ),
        sheetAt(42, oval(985, 575, 34, 16, knocked, -24)),
        sheetAt(
          30,
          shape(
            straight([
              [858, 290],
              [1130, 290],
            ]),
            stroked(10),
          ),
          shape(
            straight([
              [858, 378],
              [1050, 378],
            ]),
            stroked(10),
          ),
        ),
        sheetAt(
          54,
          shape(
            straight([
              [858, 335],
              [1130, 335],
            ]),
            stroked(10),
          ),
        ),
        turns.slice(0, 11).map((turn) => sheetAt(turn, box(830, 190, 340, 980, tint(0.28), 4))),
        turns.slice(11).map((turn) => sheetAt(turn, box(830, 190, 340, 10, tint(0.01)))),
        disc(1000, 1560, 250, tint(0.9)),
      ),
    },
  );
}
