import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, ink, knocked, moved, short, stroked, times, tint } from "../kit/marks";
import { followed } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const slipsInS: DemoPicture = {
  name: "slips-in-s",
  focus: { x: 0.5, y: 0.5 },
  headline: "The letter S",
  caption:
    "Orla Venkataraman has 412,000 slips for the letter S in her office in Edinburgh, each with a sentence in which somebody used a word. She has got to “sponge”.",
  alt: "Hundreds of paper slips laid edge over edge in one long double curve; a single red one has slid out of it.",
  credit: "Illustration: Lucia Fermor / The Meridian",
  language: "en",
  places: ["Edinburgh"],
  people: ["Orla Venkataraman"],
  draw,
};

function draw(): string {
  const spine = followed(
    [
      [1440, 290],
      [1300, 190],
      [1060, 150],
      [800, 190],
      [660, 330],
      [720, 500],
      [920, 600],
      [1120, 690],
      [1300, 800],
      [1350, 980],
      [1220, 1130],
      [980, 1190],
      [730, 1150],
      [560, 1030],
    ],
    9,
  );
  const random = seeded(50);
  const slips = spine.map(([x, y], place) => {
    const [nx, ny] = spine[place + 1] ?? [x - 10, y - 8];
    return {
      x,
      y,
      turn: (Math.atan2(ny - y, nx - x) * 180) / Math.PI + 82 + random() * 16,
      lines: 2 + Math.floor(random() * 3),
      shade: random(),
    };
  });
  const card = ({ x, y, turn }: { x: number; y: number; turn: number }, paint: string) =>
    moved(
      `translate(${short(x)} ${short(y)}) rotate(${short(turn)})`,
      box(-130, -62, 260, 124, paint, 4),
    );
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 2040, 1373),
        slips.map((slip) =>
          all(
            card(slip, knocked),
            card(slip, stroked(5)),
            slip.shade > 0.7 ? card(slip, tint(0.16)) : "",
            moved(
              `translate(${short(slip.x)} ${short(slip.y)}) rotate(${short(slip.turn)})`,
              box(-112, -46, 60, 9),
              ...times(slip.lines, (line) =>
                box(-112, -22 + line * 20, 120 + ((line * 53) % 90), 6, tint(0.6)),
              ),
            ),
          ),
        ),
        moved("translate(1610 560) rotate(-14)", box(-150, -74, 300, 148, knocked, 4)),
        moved(
          "translate(1610 560) rotate(-14)",
          box(-124, -50, 80, 12),
          box(-124, -16, 220, 8, tint(0.7)),
          box(-124, 12, 180, 8, tint(0.7)),
          box(-124, 40, 120, 8, tint(0.7)),
        ),
      ),
      second: all(moved("translate(1610 560) rotate(-14)", box(-150, -74, 300, 148, ink, 4))),
    },
  );
}
