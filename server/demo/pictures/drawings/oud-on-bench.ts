import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  moved,
  oval,
  scratched,
  shape,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around, limb, onCircle, through } from "../kit/outlines";
import { wander } from "../kit/random";
import { printed } from "../kit/sheet";

export const oudOnBench: DemoPicture = {
  name: "oud-on-bench",
  focus: { x: 0.45, y: 0.52 },
  headline: "عود بلا أوتار",
  caption:
    "يسلّم إدريس القطلبي أعواده بلا أوتار، لأن أول وتر يشدّه صاحبه. في ورشته في فاس مئتان وأربعون لوحا، على كل منها تاريخ بالقلم.",
  alt: "وجه عود بلا أوتار، مائل، بقمرية مزخرفة وعروق خشب ظاهرة، وخلفه ألواح خشب مسندة إلى الجدار.",
  credit: "رسم: لمى الشهابي / ذا ميريديان",
  language: "ar",
  places: ["فاس"],
  people: ["إدريس القطلبي"],
  draw,
};

function draw(): string {
  const bend = wander(44);
  const body = around([
    [0, -330],
    [90, -300],
    [240, -170],
    [360, 20],
    [410, 220],
    [370, 420],
    [240, 560],
    [0, 610],
    [-240, 560],
    [-370, 420],
    [-410, 220],
    [-360, 20],
    [-240, -170],
    [-90, -300],
  ]);
  const rosette = (x: number, y: number, r: number) =>
    all(
      disc(x, y, r),
      times(12, (petal) =>
        oval(
          ...onCircle(x, y, r * 0.62, petal * 30),
          r * 0.12,
          r * 0.24,
          scratched(6),
          petal * 30 + 90,
        ),
      ),
      disc(x, y, r * 0.3, scratched(6)),
      disc(x, y, r * 0.12, knocked),
      disc(x, y, r * 0.93, scratched(5)),
    );
  const place = "translate(900 640) rotate(-38)";
  const planks = times(9, (board) => ({ x: -40 + board * 240, w: 226, seed: board * 9 }));
  const grain = ({ x, w, seed }: (typeof planks)[number]) =>
    times(6, (line) =>
      shape(
        through(
          times(
            9,
            (step) =>
              [
                x + 22 + line * (w / 6) + bend(seed + line * 0.7 + step * 0.5) * 17,
                -60 + step * 190,
              ] as const,
          ),
        ),
        scratched(4),
      ),
    );
  return printed(
    { paper: papers.buff, first: inks.black, second: inks.copper },
    {
      first: all(
        planks.map((board) =>
          box(board.x, -20, board.w, 1400, tint([0.82, 0.66, 0.9, 0.74][board.seed % 4] ?? 0.8)),
        ),
        planks.flatMap(grain),
        moved(
          place,
          shape(body, 'fill="#fff" stroke="#fff" stroke-width="30"'),
          shape(body, stroked(12)),
          within(
            body,
            ...times(17, (line) =>
              shape(
                through(
                  times(
                    8,
                    (step) =>
                      [
                        -400 + line * 50 + bend(line * 0.6 + step * 0.5) * 14,
                        -340 + step * 140,
                      ] as const,
                  ),
                ),
                stroked(4, 0.35),
              ),
            ),
          ),
          shape("M-58-300L-46-760H46L58-300Z", 'stroke="#fff" stroke-width="14"'),
          shape("M-52-760L-40-800L70-1080L150-1060L60-760Z", 'stroke="#fff" stroke-width="14"'),
          ...times(5, (peg) =>
            moved(
              `translate(${10 + peg * 24} ${-830 - peg * 54})`,
              box(-110, -9, 240, 18, 'stroke="#fff" stroke-width="5"', 9),
            ),
          ),
          rosette(0, 120, 122),
          rosette(-160, -70, 56),
          rosette(160, -70, 56),
          box(-150, 420, 300, 44, ink, 10),
          ...times(11, (hole) => disc(-120 + hole * 24, 442, 6, knocked)),
          shape(
            limb(
              [
                [0, 260],
                [0, 330],
                [0, 372],
              ],
              [40, 56, 20],
            ),
            tint(0.9),
          ),
        ),
      ),
      second: all(
        planks.map((board) => box(board.x, -20, board.w, 1400, tint(board.seed % 2 ? 0.9 : 0.6))),
        moved(
          place,
          shape(body, knocked),
          shape(body, tint(0.52)),
          shape("M-52-760L-40-800L70-1080L150-1060L60-760Z", knocked),
          shape("M-58-300L-46-760H46L58-300Z", knocked),
        ),
      ),
    },
  );
}
