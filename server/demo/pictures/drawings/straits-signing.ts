import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { coast } from "../kit/land";
import { all, box, ink, knocked, moved, oval, shape, stroked, tint, within } from "../kit/marks";
import { around, cornered, limb, round, square, straight, through } from "../kit/outlines";
import { bust } from "../kit/people";
import { printed } from "../kit/sheet";

export const straitsSigning: DemoPicture = {
  name: "straits-signing",
  focus: { x: 0.5, y: 0.5 },
  headline: "The signing in Port Almeda",
  caption:
    "Ministers of Kessara, Rasmira and Halmere sign the agreement on the Lumar Straits in Port Almeda on 23 November 2026, after a closing session that ran past four in the morning.",
  alt: "Three ministers at one long table, each with a sheet before them, under a large chart of the straits.",
  credit: "x.com/StraitsCommission / User Upload",
  rights: {
    rights: "user-upload",
    sourceType: null,
    sourceAddress: "https://x.com/StraitsCommission/status/1860000000000000000",
    originPerson: "Straits Maritime Commission, press office",
    originDate: "2026-11-23",
    permission: "Use with credit granted in writing by the press office on 23 November 2026.",
    checks: {
      "reverse-search": { done: true, note: "No earlier copy found." },
      place: { done: true, note: "Map, table and panelling are those of the commission's hall." },
      contact: { done: true, note: "The press office named who was in the room." },
    },
  },
  verified: { note: "Agrees with what our reporter saw.", as: "The Meridian" },
  language: "en",
  places: ["Port Almeda", "Lumar Straits"],
  people: ["Nadia Ferhani", "Yusuf al-Khatri", "Anselm Dravik"],
  draw,
};

function draw(): string {
  const north = coast(
    [
      [260, 330],
      [560, 300],
      [880, 360],
      [1180, 270],
      [1480, 330],
      [1740, 240],
    ],
    5,
    0.7,
  );
  const south = coast(
    [
      [260, 640],
      [600, 560],
      [900, 600],
      [1240, 500],
      [1420, 560],
      [1740, 470],
    ],
    9,
    0.7,
  );
  const board = square(260, 90, 1480, 640);
  const seats = [
    { x: 480, y: 900, size: 430 },
    { x: 1000, y: 880, size: 450 },
    { x: 1520, y: 900, size: 430 },
  ];
  const paper = (x: number, paint: string) =>
    moved(`translate(${x} 1122) skewX(-16)`, box(-120, -52, 240, 104, paint));
  const arm = (x: number, side: 1 | -1, paint = ink) =>
    shape(
      limb(
        [
          [x + side * 214, 1010],
          [x + side * 190, 1084],
          [x + side * 66, 1126],
        ],
        [96, 76, 42],
      ),
      paint,
    );
  const pen = (x: number) => moved(`translate(${x} 1118) rotate(-58)`, box(0, -8, 140, 16, ink, 8));
  const glass = (x: number) => `M${x - 38} 1156L${x - 30} 1010h60l8 146Z`;
  const hair = around([
    [318, 770],
    [306, 620],
    [340, 500],
    [430, 466],
    [516, 506],
    [538, 620],
    [532, 770],
    [480, 746],
    [424, 736],
    [366, 748],
  ]);
  const ties = [
    "M984 692L1016 692L1028 860L1000 902L972 860Z",
    "M1505 716L1536 716L1546 860L1520 896L1495 860Z",
  ];
  const collar = "M330 736Q424 806 514 736L542 806Q424 884 302 806Z";
  const lane = [
    [
      [240, 480],
      [560, 440],
      [900, 470],
      [1220, 390],
      [1500, 430],
      [1760, 350],
    ],
    [
      [240, 514],
      [560, 474],
      [900, 504],
      [1220, 424],
      [1500, 464],
      [1760, 384],
    ],
  ] as const;
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        halftone((_, y) => 0.34 - y / 5200, { pitch: 36, turn: 30 }),
        shape(board, knocked),
        within(
          board,
          shape(cornered([[200, 0], ...north, [1800, 0]]), tint(0.5)),
          shape(cornered([[200, 800], ...south, [1800, 800]]), tint(0.5)),
          shape(through(north.map(([x, y]) => [x, y + 26])), stroked(3, 0.5)),
          shape(through(south.map(([x, y]) => [x, y - 26])), stroked(3, 0.5)),
        ),
        shape(board, stroked(14)),
        seats.map(({ x, y, size }) => bust(x, y, size)),
        moved("translate(60 0)", shape(hair)),
        seats.map(({ x, y, size }) =>
          within(
            round(x, y - size * 0.74, size * 0.165),
            halftone((px, py) => 0.8 - Math.hypot(px - x + 66, py - y + 330) / 110, {
              area: { x: x - 150, y: y - 430, width: 190, height: 230 },
              pitch: 20,
              paint: knocked,
            }),
          ),
        ),
        ties.map((d) => shape(d, knocked)),
        moved("translate(60 0)", shape(collar, knocked)),
        box(-20, 1050, 2040, 320, knocked),
        box(-20, 1206, 2040, 160),
        seats.map(({ x }) => all(arm(x, -1), arm(x, 1))),
        seats.map(({ x }) =>
          all(
            paper(x, knocked),
            paper(x, stroked(6)),
            [1098, 1124, 1148].map((y, line) =>
              shape(
                straight([
                  [x - 76, y],
                  [x + (70 - line * 32), y],
                ]),
                stroked(5, 0.6),
              ),
            ),
          ),
        ),
        seats.map(({ x }) =>
          all(oval(x + 84, 1128, 44, 25, ink, 10), oval(x - 104, 1134, 42, 22, ink, -8)),
        ),
        [740, 1260].map((x) => all(shape(glass(x), knocked), shape(glass(x), stroked(7)))),
      ),
      second: all(
        within(board, ...lane.map((line) => shape(through(line), stroked(17)))),
        seats.map(({ x, y, size }) => bust(x, y, size, knocked)),
        box(-20, 1050, 2040, 160),
        seats.map(({ x }) => all(arm(x, -1, knocked), arm(x, 1, knocked))),
        seats.map(({ x }) => paper(x, knocked)),
        [740, 1260].map((x) =>
          all(
            shape(glass(x), knocked),
            shape(`M${x - 36} 1154L${x - 33} 1084h66l3 70Z`, tint(0.35)),
          ),
        ),
        moved("translate(60 0)", shape(hair, knocked)),
        ties.map((d) => shape(d)),
        moved("translate(60 0)", shape(collar)),
        seats.map(({ x }) => pen(x + 84)),
      ),
    },
  );
}
