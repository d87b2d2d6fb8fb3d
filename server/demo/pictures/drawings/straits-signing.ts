import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { coast } from "../kit/land";
import { all, box, ink, knocked, moved, oval, shape, stroked, tint, within } from "../kit/marks";
import { around, cornered, limb, square, straight, through } from "../kit/outlines";
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
  language: "en",
  places: ["Port Almeda", "Lumar Straits"],
  people: ["Nadia Ferhani", "Yusuf al-Khatri", "Anselm Dravik"],
  draw,
};

function draw(): string {
  const north = coast([[260, 330], [560, 300], [880, 360], [1180, 270], [1480, 330], [1740, 240]], 5, 0.7);
  const south = coast([[260, 640], [600, 560], [900, 600], [1240, 500], [1420, 560], [1740, 470]], 9, 0.7);
  const board = square(260, 90, 1480, 640);
  const paper = (x: number, turn: number) =>
    moved(`translate(${x} 1100) rotate(${turn}) skewX(-18)`, box(-110, -48, 220, 96, knocked));
  const pen = (x: number, turn: number) => moved(`translate(${x} 1085) rotate(${turn})`, box(0, -7, 130, 13, ink, 6));
  const sleeve = (x: number, side: 1 | -1) =>
    shape(limb([[x + side * 205, 900], [x + side * 195, 1040], [x + side * 40, 1098]], [110, 96, 54]));
  const hand = (x: number, side: 1 | -1) => oval(x + side * 22, 1100, 42, 25, ink, side * 12);
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1080, tint(0.3)),
        shape(board, knocked),
        within(
          board,
          shape(cornered([[200, 0], ...north, [1800, 0]]), tint(0.55)),
          shape(cornered([[200, 800], ...south, [1800, 800]]), tint(0.55)),
          shape(through(north.map(([x, y]) => [x, y + 26])), stroked(3, 0.5)),
          shape(through(south.map(([x, y]) => [x, y - 26])), stroked(3, 0.5)),
        ),
        shape(board, stroked(12)),
        bust(420, 900, 430),
        bust(1000, 880, 450),
        bust(1580, 900, 430),
        shape(around([[318, 760], [312, 600], [345, 490], [430, 462], [512, 500], [530, 610], [526, 760], [480, 740], [420, 700], [362, 742]])),
        box(-20, 1040, 2040, 320, knocked),
        box(-20, 1040, 2040, 26),
        box(-20, 1200, 2040, 160),
        [420, 1000, 1580].map((x) => all(box(x - 150, 1020, 300, 20, knocked))),
        sleeve(420, -1), sleeve(420, 1), sleeve(1000, -1), sleeve(1000, 1), sleeve(1580, -1), sleeve(1580, 1),
        paper(420, -3), paper(1000, 1), paper(1580, 3),
        [420, 1000, 1580].map((x) => all(shape(straight([[x - 60, 1082], [x + 60, 1082]]), stroked(5, 0.5)), shape(straight([[x - 70, 1112], [x + 40, 1112]]), stroked(5, 0.5)))),
        [420, 1000, 1580].map((x) => all(hand(x + 70, 1))),
        [700, 1300].map((x) => all(shape(`M${x - 40} 1150L${x - 30} 1010h60l10 140Z`, knocked), shape(`M${x - 40} 1150L${x - 30} 1010h60l10 140Z`, stroked(7)))),
      ),
      second: all(
        box(-20, 1066, 2040, 134, tint(0.85)),
        paper(420, -3), paper(1000, 1), paper(1580, 3),
        [700, 1300].map((x) => shape(`M${x - 40} 1150L${x - 30} 1010h60l10 140Z`, knocked)),
        [700, 1300].map((x) => shape(`M${x - 38} 1150L${x - 34} 1080h68l4 70Z`, tint(0.4))),
        shape(through([[240, 480], [560, 440], [900, 470], [1220, 390], [1500, 430], [1760, 350]]), stroked(16)),
        shape(through([[240, 510], [560, 470], [900, 500], [1220, 420], [1500, 460], [1760, 380]]), stroked(16)),
        pen(480, -62), pen(1060, -58), pen(1640, -66),
        shape("M985 690L1015 690L1028 860L1000 900L972 860Z"),
        shape("M1565 715L1595 715L1605 860L1580 895L1555 860Z"),
        shape("M330 730Q420 800 512 730L540 800Q420 870 300 800Z", tint(0.9)),
      ),
    },
  );
}
