import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, oval, scratched, shape, short, times, tint } from "../kit/marks";
import { around, limb, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const balloonInTheatre: DemoPicture = {
  name: "balloon-in-theatre",
  focus: { x: 0.53, y: 0.5 },
  caption:
    "Dagny Osterhout measures a theatre with a child’s balloon and a pin: the bang goes out above row K, comes back from the gallery and is gone after 1.9 seconds.",
  alt: "An empty theatre seen from the stage, its galleries in rising arcs; a small figure holds up a red balloon from which rings spread.",
  credit: "Illustration: Lucia Fermor / The Meridian",
  language: "en",
  places: ["Oporto"],
  people: ["Dagny Osterhout"],
  draw,
};

function draw(): string {
  const tier = (y: number, dip: number) =>
    through([
      [-80, y - 130],
      [350, y + dip * 0.4],
      [1000, y + dip],
      [1650, y + dip * 0.4],
      [2080, y - 130],
    ]);
  const tiers = [
    [250, 60],
    [480, 80],
    [710, 96],
  ] as const;
  const seats = times(7, (row) => {
    const y = 890 + row * 66 + row * row * 5;
    const wide = 54 + row * 13;
    return times(31, (place) => {
      const x = 1000 + (place - 15) * wide * 1.16;
      const bend = ((x - 1000) / 1000) ** 2 * -46;
      return `M${short(x - wide / 2)} ${short(y + bend + 60 + row * 6)}V${short(y + bend + 14)}q0-24 ${short(wide / 2)}-24t${short(wide / 2)} 24V${short(y + bend + 60 + row * 6)}Z`;
    });
  });
  return printed(
    { paper: papers.warm, first: inks.plum, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.82)),
        tiers.map(([y, dip]) =>
          all(
            shape(`${tier(y, dip)}V${y + 400}H-80Z`, knocked),
            shape(`${tier(y, dip)}V${y + 400}H-80Z`, tint(0.82)),
            shape(tier(y, dip), `fill="none" stroke="currentColor" stroke-width="84"`),
            shape(tier(y - 48, dip), scratched(9)),
            shape(tier(y + 46, dip), scratched(5)),
            times(15, (place) => {
              const x = 60 + place * 134;
              const t = (x - 1000) / 1080;
              return disc(
                x,
                y + dip - t * t * (dip + 130) + (Math.abs(t) > 0.75 ? 14 : -6),
                9,
                knocked,
              );
            }),
          ),
        ),
        box(-20, 850, 2040, 520, knocked),
        box(-20, 850, 2040, 520, tint(0.14)),
        [60, 140, 230, 330, 440].map((r, place) =>
          disc(1090, 560, r + 80, scratched(13 - place * 2)),
        ),
        seats.slice(0, 5).map((row) => row.map((d) => shape(d, tint(0.62)))),
        seats.slice(4).map((row) => row.map((d) => all(shape(d, knocked), shape(d, tint(0.9))))),
        shape(
          around([
            [640, 1420],
            [660, 1260],
            [720, 1160],
            [830, 1106],
            [880, 1060],
            [980, 1060],
            [1030, 1106],
            [1130, 1140],
            [1200, 1240],
            [1220, 1420],
          ]),
          'stroke="#fff" stroke-width="12"',
        ),
        shape(
          limb(
            [
              [1130, 1200],
              [1190, 1010],
              [1140, 830],
              [1098, 672],
            ],
            [104, 76, 60, 40],
          ),
        ),
        oval(930, 960, 92, 116),
        disc(912, 836, 54),
        oval(1090, 545, 92, 108, knocked),
      ),
      second: all(
        tiers.map(([y, dip]) =>
          shape(
            tier(y, dip),
            `fill="none" stroke="currentColor" stroke-width="84" stroke-opacity="0.5"`,
          ),
        ),
        oval(1090, 545, 92, 108),
        shape("M1076 650h28l-14-22Z"),
        oval(1058, 505, 18, 32, knocked, 24),
      ),
    },
  );
}
