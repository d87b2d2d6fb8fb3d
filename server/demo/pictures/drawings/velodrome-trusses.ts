import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, knocked, type Point, shape, stroked, times, tint } from "../kit/marks";
import { cornered, limb, straight } from "../kit/outlines";
import { person } from "../kit/people";
import { printed } from "../kit/sheet";

export const velodromeTrusses: DemoPicture = {
  name: "velodrome-trusses",
  focus: { x: 0.44, y: 0.45 },
  caption:
    "The planks at Bergh are nailed from below, amid the trusses. Bram Hollander, who is 17, reads the names on their undersides as he goes along.",
  alt: "A carpenter on a ladder reaches up under a lattice of wooden trusses; light falls through one missing board.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Bergh"],
  people: ["Bram Hollander"],
  draw,
};

function draw(): string {
  const roof = (x: number) => 90 + x * 0.12;
  const boards = times(34, (place) => place * 62 - 60);
  const carpenter = {
    head: [6, -46],
    neck: [3, -36],
    hips: [0, 0],
    arms: [
      [
        [1, -34],
        [10, -48],
        [14, -66],
      ],
      [
        [4, -34],
        [16, -42],
        [22, -60],
      ],
    ],
    legs: [
      [
        [-2, 0],
        [8, 18],
        [2, 38],
        [8, 40],
      ],
      [
        [-3, 0],
        [-6, 24],
        [-10, 47],
        [-4, 48],
      ],
    ],
  } as const;
  const beam = (a: Point, b: Point, width: number) =>
    shape(
      limb([a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], b], [width, width, width]),
      'stroke="#fff" stroke-width="7"',
    );
  return printed(
    { paper: papers.buff, first: inks.black, second: inks.copper },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.16)),
        shape(
          cornered([
            [900, 210],
            [962, 218],
            [1420, 1400],
            [760, 1400],
          ]),
          knocked,
        ),
        shape(
          cornered([
            [900, 210],
            [962, 218],
            [1420, 1400],
            [760, 1400],
          ]),
          tint(0.01),
        ),
        boards
          .filter((x) => x !== 870)
          .map((x) =>
            shape(
              cornered([
                [x, roof(x) - 190],
                [x + 56, roof(x) - 184],
                [x + 56, roof(x) + 40],
                [x, roof(x) + 33],
              ]),
            ),
          ),
        shape(
          cornered([
            [870, -20],
            [930, -20],
            [930, 240],
            [870, 232],
          ]),
          knocked,
        ),
        [120, 620, 1240, 1760].map((x) =>
          all(
            beam([x, 150 + x * 0.12], [x - 20, 1400], 62),
            beam([x, 700], [x + 300, 200 + x * 0.12], 44),
            beam([x, 700], [x - 280, 170 + x * 0.1], 44),
            beam([x - 10, 1180], [x + 420, 560], 38),
          ),
        ),
        beam([-60, 760], [2060, 880], 50),
        shape("M700 1400L810 470M870 1400L900 470", `fill="none" stroke="#fff" stroke-width="40"`),
        shape("M700 1400L810 470M870 1400L900 470", stroked(24)),
        times(9, (rung) =>
          shape(
            straight([
              [806 - rung * 11.6, 530 + rung * 96],
              [898 - rung * 3.2, 530 + rung * 96],
            ]),
            stroked(20),
          ),
        ),
        person(carpenter, {
          x: 830,
          y: 700,
          height: 760,
          paint: 'stroke="#fff" stroke-width="1.6"',
          build: 1.15,
        }),
        person(carpenter, { x: 830, y: 700, height: 760, build: 1.15 }),
      ),
      second: all(
        boards
          .filter((x) => x !== 870)
          .map((x, place) =>
            shape(
              cornered([
                [x, roof(x) - 190],
                [x + 56, roof(x) - 184],
                [x + 56, roof(x) + 40],
                [x, roof(x) + 33],
              ]),
              tint(place % 3 ? 0.5 : 0.9),
            ),
          ),
        shape(
          cornered([
            [-60, 120],
            [2060, 376],
            [2060, 1400],
            [-60, 1400],
          ]),
          tint(0.55),
        ),
        shape(
          cornered([
            [870, -20],
            [930, -20],
            [962, 218],
            [1420, 1400],
            [760, 1400],
            [900, 210],
          ]),
          knocked,
        ),
        shape(
          cornered([
            [900, 210],
            [962, 218],
            [1420, 1400],
            [760, 1400],
          ]),
          tint(0.12),
        ),
      ),
    },
  );
}
