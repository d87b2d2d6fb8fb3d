import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
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
  tint,
  within,
} from "../kit/marks";
import { around } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const refereeHorn: DemoPicture = {
  name: "referee-horn",
  focus: { x: 0.4, y: 0.5 },
  caption:
    "Eight words, fifteen seconds, one breath: from 2 January handball referees in the north must tell the hall what they have decided, and why.",
  alt: "A large horn loudspeaker from the side; eight bars of sound of different length leave it in a row.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Aarhus"],
  draw,
};

function draw(): string {
  const bell = around([
    [420, 560],
    [560, 520],
    [760, 420],
    [930, 240],
    [1030, 110],
    [1080, 300],
    [1100, 666],
    [1080, 1030],
    [1030, 1220],
    [930, 1090],
    [760, 910],
    [560, 810],
    [420, 770],
  ]);
  const heights = [430, 700, 300, 560, 820, 380, 620, 240];
  const bars = heights.map((height, place) => ({ x: 1230 + place * 92, height }));
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(300, 600, 200, 132),
        box(140, 520, 200, 292, ink, 40),
        shape(bell, knocked),
        shape(bell, tint(0.18)),
        within(
          bell,
          halftone((_, y) => (y - 560) / 620, {
            area: { x: 400, y: 500, width: 720, height: 760 },
            pitch: 30,
          }),
        ),
        shape(bell, stroked(16)),
        oval(1045, 666, 96, 560),
        oval(1040, 666, 56, 440, scratched(7)),
        oval(1036, 666, 26, 300, scratched(6)),
        shape("M560 830L620 1140H500L440 812Z"),
        box(380, 1130, 380, 40),
        box(555, 1170, 40, 200),
      ),
      second: all(
        disc(560, 666, 620, tint(0.9)),
        shape(bell, knocked),
        box(140, 520, 200, 292, knocked, 40),
        box(300, 600, 200, 132, knocked),
        box(140, 520, 200, 292, tint(0.4), 40),
        bars.map(({ x, height }) => box(x, 666 - height / 2, 58, height, ink, 29)),
      ),
    },
  );
}
