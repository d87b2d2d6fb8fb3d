import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  knocked,
  moved,
  type Point,
  shape,
  short,
  stroked,
  times,
  tint,
} from "../kit/marks";
import { around, followed, limb, onCircle } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const filmReels: DemoPicture = {
  name: "film-reels",
  focus: { x: 0.4, y: 0.5 },
  caption:
    "Two reels of “Tidewater”, shot by Marthe Vandeloo in 1931, lay in biscuit tins behind a bale of seed packets in a loft in Ghent, marked “lettuce, do not open”.",
  alt: "A film reel in a round tin from above; the strip runs out of it in a long curve, harbour scenes in its frames.",
  credit: "Illustration: Lucia Fermor / The Meridian",
  language: "en",
  places: ["Ghent"],
  draw,
};

function draw(): string {
  const [cx, cy] = [760, 650];
  const holes = times(5, (place) => onCircle(cx, cy, 270, place * 72 - 90));
  const strip: Point[] = [
    [1150, 900],
    [1300, 1120],
    [1520, 1110],
    [1600, 860],
    [1500, 600],
    [1560, 330],
    [1760, 250],
    [2100, 330],
  ];
  const track = followed(strip, 24);
  const frames = track.filter((_, place) => place % 14 === 6 && place > 8);
  const facing = (spot: Point) => {
    const place = track.indexOf(spot);
    const [ax, ay] = track[place - 1] ?? spot;
    const [bx, by] = track[place + 1] ?? spot;
    return (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
  };
  return printed(
    { paper: papers.buff, first: inks.black, second: inks.moss },
    {
      first: all(
        disc(cx + 30, cy + 34, 590, tint(0.22)),
        disc(cx, cy, 575, knocked),
        disc(cx, cy, 575, stroked(14)),
        disc(cx, cy, 545, stroked(5)),
        disc(cx, cy, 480),
        times(9, (ring) =>
          disc(cx, cy, 468 - ring * 11, `fill="none" stroke="#fff" stroke-width="2.5"`),
        ),
        disc(cx, cy, 366, knocked),
        disc(cx, cy, 366, stroked(12)),
        holes.map(([x, y]) => disc(x, y, 78)),
        disc(cx, cy, 96),
        disc(cx, cy, 40, knocked),
        shape(
          limb(
            strip,
            strip.map(() => 176),
          ),
        ),
        track
          .filter((_, place) => place % 2 === 0)
          .map((spot) =>
            moved(
              `translate(${short(spot[0])} ${short(spot[1])}) rotate(${short(facing(spot))})`,
              box(-9, -80, 18, 15, knocked, 3),
              box(-9, 65, 18, 15, knocked, 3),
            ),
          ),
        frames.map((spot, place) =>
          moved(
            `translate(${short(spot[0])} ${short(spot[1])}) rotate(${short(facing(spot))})`,
            box(-58, -54, 116, 108, knocked, 6),
            shape(
              `M-58 ${20 - place * 3}Q-20 ${6 - place * 3} 0 ${20 - place * 3}T58 ${20 - place * 3}V54H-58Z`,
            ),
            shape(`M${-44 + place * 9} 14l8 22h46l10-22h-22v-44h-8v44Z`),
          ),
        ),
      ),
      second: all(
        shape(
          around([
            [90, 980],
            [-30, 700],
            [60, 420],
            [240, 250],
            [430, 60],
            [700, -10],
            [1000, 30],
            [1260, 180],
            [1400, 420],
            [1420, 680],
            [1330, 960],
            [1180, 1220],
            [900, 1330],
            [560, 1330],
            [260, 1220],
          ]),
          tint(0.55),
        ),
        disc(cx, cy, 575, knocked),
        disc(cx, cy, 575, tint(0.35)),
        disc(cx, cy, 480, knocked),
        disc(cx, cy, 366, tint(0.3)),
        shape(
          limb(
            strip,
            strip.map(() => 176),
          ),
          knocked,
        ),
        frames.map((spot) =>
          moved(
            `translate(${short(spot[0])} ${short(spot[1])}) rotate(${short(facing(spot))})`,
            box(-58, -54, 116, 108, tint(0.7), 6),
          ),
        ),
      ),
    },
  );
}
