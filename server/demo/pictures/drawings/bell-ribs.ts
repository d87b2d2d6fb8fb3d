import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, shape, short, stroked, times, tint, within } from "../kit/marks";
import { straight, through } from "../kit/outlines";
import { wander } from "../kit/random";
import { printed } from "../kit/sheet";

export const bellRibs: DemoPicture = {
  name: "bell-ribs",
  focus: { x: 0.5, y: 0.5 },
  caption:
    "In a locked room above the office hang 411 ribs of pear and beech, the oldest from 1688. Each carries the line of a bell, and on some is written what was wrong with it.",
  alt: "Wooden boards hang in a row, each cut along one edge to the curve of half a bell; one of them is orange.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  places: ["Sankt Odil"],
  draw,
};

function draw(): string {
  const bend = wander(66);
  const rib = (x: number, top: number, s: number) =>
    `M${short(x)} ${short(top)}H${short(x + 90 * s)}C${short(x + 130 * s)} ${short(top + 60 * s)} ${short(x + 140 * s)} ${short(top + 160 * s)} ${short(x + 150 * s)} ${short(top + 330 * s)}C${short(x + 160 * s)} ${short(top + 520 * s)} ${short(x + 190 * s)} ${short(top + 640 * s)} ${short(x + 262 * s)} ${short(top + 760 * s)}L${short(x + 240 * s)} ${short(top + 800 * s)}L${short(x)} ${short(top + 860 * s)}Z`;
  const rows = [
    { y: 660, s: 0.84, count: 9, step: 242, from: -70, shade: 0.5 },
    { y: 170, s: 1.14, count: 7, step: 312, from: 10, shade: 1 },
  ];
  const boards = rows.flatMap(({ y, s, count, step, from, shade }) =>
    times(count, (place) => ({
      x: from + place * step,
      y: y + bend(place * 1.7 + y) * 46,
      s,
      shade,
      place,
    })),
  );
  const chosen = ({ shade, place }: { shade: number; place: number }) => shade === 1 && place === 3;
  return printed(
    { paper: papers.buff, first: inks.black, second: inks.copper },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.86)),
        box(-20, 84, 2040, 26),
        box(-20, 640, 2040, 20),
        boards.map((board) => {
          const d = rib(board.x, board.y, board.s);
          return all(
            shape(
              straight([
                [board.x + 40 * board.s, board.y + 10],
                [board.x + 40 * board.s, board.shade === 1 ? 100 : 650],
              ]),
              `fill="none" stroke="#fff" stroke-width="6"`,
            ),
            shape(d, `fill="#fff" stroke="#fff" stroke-width="10"`),
            shape(d, tint(board.shade === 1 ? 0.1 : 0.5)),
            within(
              d,
              ...times(6, (line) =>
                shape(
                  through(
                    times(
                      8,
                      (step) =>
                        [
                          board.x +
                            12 +
                            line * 40 * board.s +
                            bend(board.place * 3 + line + step * 0.4) * 16,
                          board.y - 20 + step * 140,
                        ] as const,
                    ),
                  ),
                  stroked(4, 0.35),
                ),
              ),
            ),
            shape(d, stroked(7)),
            disc(board.x + 40 * board.s, board.y + 36 * board.s, 13 * board.s),
            board.shade === 1
              ? all(
                  times(3, (line) =>
                    box(
                      board.x + 30,
                      board.y + 590 + line * 40,
                      [86, 120, 64][line] ?? 80,
                      9,
                      tint(0.8),
                    ),
                  ),
                )
              : "",
          );
        }),
      ),
      second: all(
        boards.map((board) =>
          all(
            shape(rib(board.x, board.y, board.s), knocked),
            shape(rib(board.x, board.y, board.s), tint(board.shade === 1 ? 0.34 : 0.6)),
          ),
        ),
        boards
          .filter(chosen)
          .map((board) =>
            all(
              shape(rib(board.x, board.y, board.s), knocked),
              shape(rib(board.x, board.y, board.s)),
            ),
          ),
      ),
    },
  );
}
