import type { DemoPicture } from "../demo-picture";
import { fading, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { lampHole, lampLight } from "../kit/lamp";
import { all, box, disc, knocked, moved, shape, short, stroked, times, tint } from "../kit/marks";
import { straight } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";
import { swell } from "../kit/waves";

export const convoyByNight: DemoPicture = {
  name: "convoy-by-night",
  focus: { x: 0.64, y: 0.5 },
  caption:
    "“They are asked to follow a ship with its lights on”: convoys of up to 14 vessels are to sail behind a pilot of the Straits Maritime Commission, twice a day from each end.",
  alt: "Cargo ships in line ahead on a dark sea under a nearly full moon, the foremost one carrying bright lights.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Lumar Straits"],
  draw,
};

function draw(): string {
  const horizon = 770;
  const freighter = (x: number, y: number, s: number) =>
    moved(
      `translate(${x} ${y}) scale(${s})`,
      shape(
        "M-250 0L-268-62L-196-62L-196-128L-176-128L-176-160L-130-160L-130-128L-118-128L-118-62L210-62L262-78L228 0Z",
      ),
      box(-90, -104, 60, 42),
      box(-24, -104, 60, 42),
      box(42, -104, 60, 42),
      box(108, -104, 60, 42),
      box(-152, -200, 6, 50),
      box(196, -150, 6, 90),
    );
  const pilot = moved(
    "translate(1330 815) scale(1.5)",
    shape("M-150 0L-164-46L-96-46L-96-112L-70-112L-58-146L-6-146L4-112L34-112L46-50L170-72L138 0Z"),
    box(-36, -248, 7, 110),
    box(-60, -206, 56, 6),
  );
  const lamps = [
    [1281, 445, 17],
    [1281, 512, 17],
    [1560, 728, 13],
    [1043, 650, 12],
    [590, 687, 9],
    [306, 718, 7],
  ] as const;
  const train = [
    [860, 792, 0.92],
    [470, 782, 0.6],
    [230, 777, 0.38],
    [90, 774, 0.24],
    [10, 772, 0.15],
  ] as const;
  const random = seeded(8);
  const glints = (x: number, width: number, top: number, count: number) =>
    times(count, (place) => {
      const y = top + (place / count) ** 1.2 * (1300 - top);
      const w = width * (0.35 + 1.1 * (place / count)) * (0.5 + random() * 0.7);
      return `M${short(x - w + random() * 20)} ${short(y)}q${short(w)}-${short(5 + place)} ${short(2 * w)} 0q-${short(w)} ${short(6 + place * 0.6)}-${short(2 * w)} 0Z`;
    });
  const moonlit = glints(1640, 70, 850, 12);
  const lit = glints(1290, 40, 850, 11);
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.ochre },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.52)),
        halftone(fading(-50, 640, "y", 0.9), {
          area: { x: -30, y: -30, width: 2060, height: 760 },
          pitch: 30,
        }),
        disc(1610, 260, 128, knocked),
        box(-20, horizon, 2040, 600, knocked),
        box(-20, horizon, 2040, 600, tint(0.82)),
        shape(straight(swell(horizon + 130, 10, 420, 2)), stroked(9)),
        shape(straight(swell(horizon + 260, 16, 560, 3)), stroked(14)),
        shape(straight(swell(horizon + 420, 24, 720, 4)), stroked(20)),
        moonlit.map((d) => shape(d, knocked)),
        lit.map((d) => shape(d, knocked)),
        lamps.map(([x, y, r]) => lampHole(x, y, r)),
        train.map(([x, y, s]) => freighter(x, y, s)),
        pilot,
        lamps.map(([x, y, r]) => disc(x, y, r, knocked)),
        box(1250, 622, 62, 22, knocked),
      ),
      second: all(
        disc(1610, 260, 128, tint(0.38)),
        moonlit.map((d) => shape(d, tint(0.38))),
        lit.map((d) => shape(d)),
        lamps.map(([x, y, r]) => lampLight(x, y, r)),
        box(1250, 622, 62, 22),
      ),
    },
  );
}
