import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, disc, knocked, moved, scratched, shape, stroked, times, tint } from "../kit/marks";
import { around, limb, onCircle, round, straight } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const velodromeBoards: DemoPicture = {
  name: "velodrome-boards",
  focus: { x: 0.56, y: 0.42 },
  headline: "The northern turn at Bergh",
  caption:
    "The ends of the track at Bergh are 48 degrees steep. Below 32 kilometres an hour the tyre lets go, and a rider slides down eight metres of pine.",
  alt: "A lone track cyclist leans high on a steep banking of narrow boards that sweep in curves across the picture.",
  credit: "Illustration: Noor Halabi / The Meridian",
  language: "en",
  places: ["Bergh"],
  draw,
};

function draw(): string {
  const [cx, cy] = [900, 1980];
  const rings = times(22, (ring) => 760 + ring * 58);
  const joints = rings.flatMap((radius, ring) =>
    times(9, (place) => {
      const turn = 205 + place * 16 + ((ring * 37) % 13);
      return shape(
        straight([onCircle(cx, cy, radius, turn), onCircle(cx, cy, radius + 58, turn)]),
        scratched(6),
      );
    }),
  );
  const band = (inner: number, outer: number) => `${round(cx, cy, outer)}${round(cx, cy, inner)}`;
  const bike = "translate(1130 560) rotate(14) scale(1.3)";
  const wheel = (x: number) =>
    all(disc(x, 0, 96, 'fill="#fff"'), disc(x, 0, 92, stroked(15)), disc(x, 0, 12));
  return printed(
    { paper: papers.buff, first: inks.black, second: inks.copper },
    {
      first: all(
        rings
          .slice(0, -1)
          .map((radius, ring) =>
            shape(
              band(radius + 3, radius + 55),
              `fill-rule="evenodd" fill-opacity="${[0.12, 0.3, 0.18, 0.42, 0.22][ring % 5]}"`,
            ),
          ),
        joints,
        shape(band(748, 770), 'fill-rule="evenodd"'),
        shape(
          limb(
            [
              [1000, 690],
              [1250, 720],
              [1420, 800],
            ],
            [16, 26, 12],
          ),
          tint(0.75),
        ),
        moved(
          bike,
          wheel(-150),
          wheel(160),
          shape("M-150 0L-10-6L110-140L-54-136L-10-6M-150 0L-54-136M160 0L118-150", stroked(14)),
          shape("M118-150q52-8 54 30q-2 30-34 26", stroked(13)),
          shape(
            limb(
              [
                [-60, -196],
                [20, -110],
                [-4, -30],
                [14, 4],
              ],
              [56, 44, 28, 20],
            ),
          ),
          shape(
            limb(
              [
                [-70, -200],
                [-6, -130],
                [-60, -60],
                [-36, -34],
              ],
              [52, 40, 26, 20],
            ),
          ),
          shape(
            limb(
              [
                [-76, -196],
                [-30, -262],
                [70, -286],
                [118, -262],
              ],
              [66, 76, 66, 44],
            ),
          ),
          shape(
            limb(
              [
                [96, -270],
                [112, -200],
                [150, -120],
              ],
              [38, 30, 22],
            ),
          ),
          shape(
            around([
              [98, -276],
              [120, -324],
              [176, -330],
              [214, -294],
              [206, -262],
              [160, -250],
              [120, -254],
            ]),
          ),
          shape(
            around([
              [88, -300],
              [130, -344],
              [184, -344],
              [216, -304],
              [150, -300],
            ]),
            knocked,
          ),
        ),
      ),
      second: all(
        shape(band(770, 2600), 'fill-rule="evenodd" fill-opacity="0.5"'),
        shape(band(1108, 1166), 'fill-rule="evenodd"'),
        moved(
          bike,
          disc(-150, 0, 92, knocked),
          disc(160, 0, 92, knocked),
          shape(
            around([
              [88, -300],
              [130, -344],
              [184, -344],
              [216, -304],
              [150, -300],
            ]),
          ),
          shape(
            limb(
              [
                [-76, -196],
                [-30, -262],
                [70, -286],
                [118, -262],
              ],
              [50, 60, 50, 30],
            ),
          ),
        ),
      ),
    },
  );
}
