import type { DemoPicture } from "../demo-picture";
import { fading, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { lampHole, lampLight } from "../kit/lamp";
import { all, box, disc, knocked, shape, short, stroked, times, tint } from "../kit/marks";
import { around, cornered, through } from "../kit/outlines";
import { coated } from "../kit/people";
import { printed } from "../kit/sheet";
import { swell } from "../kit/waves";

export const barrageGates: DemoPicture = {
  name: "barrage-gates",
  focus: { x: 0.36, y: 0.45 },
  headline: "The gates at Ilhara Bridge",
  caption:
    "All 38 gates of the Ilhara Bridge barrage stood open by eight on Monday evening, releasing 9,400 cubic metres a second on to the rice and cassava of the Senna delta.",
  alt: "A long barrage at night seen from below, water bursting white from a row of open gates, lamps on the parapet and three people on the bank.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Senna delta", "Vila Senna"],
  draw,
};

function draw(): string {
  const top = (x: number) => 190 + x * 0.165;
  const sill = (x: number) => 830 - x * 0.135;
  const foot = (x: number) => 1010 - x * 0.235;
  const piers: number[] = [];
  for (let x = -120, gap = 330; gap > 14; gap *= 0.868) {
    piers.push(x);
    x += gap;
  }
  const gates = piers.slice(0, -1).map((x, place) => {
    const next = piers[place + 1] ?? x;
    return { left: x + (next - x) * 0.34, right: next, wide: next - x };
  });
  const jet = ({ left, right, wide }: { left: number; right: number; wide: number }) => {
    const [a, b] = [
      top(left) + (sill(left) - top(left)) * 0.5,
      top(right) + (sill(right) - top(right)) * 0.5,
    ];
    return `M${short(left)} ${short(a)}L${short(right)} ${short(b)}C${short(right + wide * 0.25)} ${short(b + 90)} ${short(right + wide * 0.4)} ${short(foot(right) - 40)} ${short(right + wide * 0.5)} ${short(foot(right) + 60)}L${short(left - wide * 0.12)} ${short(foot(left) + 70)}C${short(left - wide * 0.02)} ${short(foot(left) - 100)} ${short(left)} ${short(a + 140)} ${short(left)} ${short(a)}Z`;
  };
  const streaks = gates.slice(0, 8).flatMap(({ left, wide }) =>
    [0.2, 0.45, 0.7].map((t) => {
      const x = left + wide * 0.66 * t;
      const from = top(x) + (sill(x) - top(x)) * 0.56;
      return shape(
        `M${short(x)} ${short(from)}C${short(x + wide * 0.1 * t)} ${short(from + 90)} ${short(x + wide * 0.2 * t)} ${short(foot(x) - 60)} ${short(x + wide * 0.36 * (t - 0.2))} ${short(foot(x) + 20)}`,
        stroked(Math.max(3, wide * 0.025), 0.75),
      );
    }),
  );
  const foam = around([
    [-80, 1420],
    [-60, 985],
    [80, 1035],
    [230, 965],
    [360, 985],
    [480, 915],
    [610, 930],
    [740, 860],
    [880, 865],
    [1010, 790],
    [1150, 790],
    [1300, 720],
    [1480, 690],
    [1660, 625],
    [1900, 585],
    [2080, 570],
    [2120, 760],
    [1700, 860],
    [1300, 1010],
    [900, 1130],
    [420, 1290],
    [60, 1400],
  ]);
  const people = [
    [390, 100],
    [760, 74],
    [1120, 54],
    [1430, 38],
  ] as const;
  const bank = [
    [1290, 1010, 250],
    [1395, 985, 236],
    [1560, 930, 214],
  ] as const;
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.8)),
        halftone(fading(-60, 300, "y", 0.9), {
          area: { x: -30, y: -30, width: 2060, height: 400 },
          pitch: 32,
        }),
        shape(
          cornered([
            [-60, sill(0) + 400],
            [-60, top(-60)],
            [2060, top(2060)],
            [2060, 640],
          ]),
          knocked,
        ),
        shape(
          cornered([
            [-60, sill(0) + 400],
            [-60, top(-60)],
            [2060, top(2060)],
            [2060, 640],
          ]),
          tint(0.42),
        ),
        gates.map(({ left, right }) =>
          shape(
            cornered([
              [left, top(left) + (sill(left) - top(left)) * 0.2],
              [right, top(right) + (sill(right) - top(right)) * 0.2],
              [right, foot(right)],
              [left, foot(left)],
            ]),
          ),
        ),
        box(-20, 1040, 2040, 330),
        shape(
          cornered([
            [-20, 1040],
            [2040, 560],
            [2040, 1400],
            [-20, 1400],
          ]),
        ),
        shape(foam, knocked),
        gates.map((gate) => shape(jet(gate), knocked)),
        streaks,
        times(7, (row) =>
          shape(
            through(
              swell(1000 + row * 62, 14 + row * 3, 380 + row * 60, row + 3, 80).map(([x, y]) => [
                x,
                y - x * (0.2 - row * 0.02),
              ]),
            ),
            stroked(8 + row * 3, 0.85),
          ),
        ),
        shape(
          cornered([
            [-60, top(-60) - 52],
            [2060, top(2060) - 12],
            [2060, top(2060) + 6],
            [-60, top(-60) + 34],
          ]),
        ),
        people.map(([x, height]) =>
          all(
            lampHole(x + height * 0.42, top(x) - height * 1.05, height * 0.12),
            coated(x, top(x) - 34 * (height / 80), height * 1.35),
            disc(x + height * 0.42, top(x) - height * 1.05, height * 0.12, knocked),
          ),
        ),
        bank.map(([x, y, height]) =>
          all(coated(x, y, height, 'stroke="#fff" stroke-width="3"'), coated(x, y, height)),
        ),
      ),
      second: all(
        people.map(([x, height]) =>
          lampLight(x + height * 0.42, top(x) - height * 1.05, height * 0.12),
        ),
        gates.map(({ left, right }) =>
          shape(
            cornered([
              [left, top(left) + (sill(left) - top(left)) * 0.2],
              [right, top(right) + (sill(right) - top(right)) * 0.2],
              [right, top(right) + (sill(right) - top(right)) * 0.5],
              [left, top(left) + (sill(left) - top(left)) * 0.5],
            ]),
          ),
        ),
      ),
    },
  );
}
