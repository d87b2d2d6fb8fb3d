import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, oval, shape, stroked, times, tint, within } from "../kit/marks";
import { cornered, onCircle, round, straight } from "../kit/outlines";
import { person } from "../kit/people";
import { printed } from "../kit/sheet";

export const fogDerby: DemoPicture = {
  name: "fog-derby",
  focus: { x: 0.62, y: 0.42 },
  headline: "An orange ball in the fog",
  caption:
    "The harbour derby at Port Almeda was finished with an orange ball, last used in the snow of 2018. Iñigo Balogun’s free kick from 61 metres bounced once and went over his opponent’s shoulder.",
  alt: "An orange football, large and close, drops out of grey fog above a goal in which a keeper stretches too late.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Port Almeda"],
  people: ["Iñigo Balogun"],
  draw,
};

function draw(): string {
  const [cx, cy, r] = [1270, 470, 300];
  const five = (x: number, y: number, size: number, turn: number) =>
    times(5, (side) => onCircle(x, y, size, turn + side * 72));
  const middle = five(cx, cy, 92, -90);
  const seams = middle.map((point, side) =>
    straight([point, onCircle(cx, cy, 190, -90 + side * 72)]),
  );
  const outer = times(5, (side) => {
    const tip = onCircle(cx, cy, 190, -90 + side * 72);
    const [a, b] = [
      onCircle(cx, cy, 252, -90 + side * 72 - 20),
      onCircle(cx, cy, 252, -90 + side * 72 + 20),
    ];
    return cornered([
      tip,
      a,
      onCircle(cx, cy, 310, -90 + side * 72 - 16),
      onCircle(cx, cy, 310, -90 + side * 72 + 16),
      b,
    ]);
  });
  const keeper = {
    head: [12, -45],
    neck: [8, -36],
    hips: [0, 0],
    arms: [
      [
        [7, -34],
        [20, -50],
        [31, -66],
      ],
      [
        [9, -34],
        [24, -42],
        [36, -56],
      ],
    ],
    legs: [
      [
        [1, 0],
        [-3, 24],
        [6, 46],
        [12, 47],
      ],
      [
        [-2, 0],
        [-18, 20],
        [-31, 40],
        [-27, 44],
      ],
    ],
  } as const;
  return printed(
    { paper: papers.cool, first: inks.night, second: inks.vermilion },
    {
      first: all(
        halftone((x, y) => 0.04 + y / 5200 + Math.hypot(x - cx, y - cy) / 9000, {
          pitch: 62,
          turn: 30,
        }),
        box(-20, 1130, 2040, 240, knocked),
        box(-20, 1130, 2040, 240, tint(0.85)),
        box(150, 500, 30, 640),
        box(150, 500, 1500, 30),
        box(1620, 500, 30, 640),
        times(18, (place) =>
          shape(
            straight([
              [180 + place * 84, 530],
              [220 + place * 79, 1130],
            ]),
            stroked(4, 0.55),
          ),
        ),
        times(8, (place) =>
          shape(
            straight([
              [180, 600 + place * 72],
              [1620, 600 + place * 72],
            ]),
            stroked(4, 0.55),
          ),
        ),
        person(keeper, { x: 640, y: 960, height: 430 }),
        disc(cx, cy, r + 26, knocked),
        disc(cx, cy, r, stroked(12)),
        within(
          round(cx, cy, r),
          shape(cornered(middle)),
          ...seams.map((d) => shape(d, stroked(11))),
          ...outer.map((d) => shape(d)),
          halftone((x, y) => (y - cy) / 420 + (x - cx) / 900, {
            area: { x: 960, y: 420, width: 640, height: 380 },
            pitch: 24,
          }),
        ),
      ),
      second: all(disc(cx, cy, r), oval(cx - 130, cy - 160, 60, 30, knocked, -38)),
    },
  );
}
