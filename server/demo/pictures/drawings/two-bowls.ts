import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, oval, scratched, stroked, times, within } from "../kit/marks";
import { onCircle, round } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const twoBowls: DemoPicture = {
  name: "two-bowls",
  focus: { x: 0.5, y: 0.52 },
  caption:
    "طاستا الضاهر، للحارة العليا والحارة السفلى: إناءان مثقوبان من نحاس يغرق كل منهما بعد مدة معلومة، وبينهما فرق قدره سبع عشرة ثانية، فيُؤخذ بالوسط.",
  alt: "طاستان من نحاس تطفوان على ماء داكن تُريان من فوق، إحداهما أعمق غرقا من الأخرى، وحولهما دوائر الماء.",
  credit: "رسم: لمى الشهابي / ذا ميريديان",
  language: "ar",
  places: ["واحة الضاهر"],
  draw,
};

function draw(): string {
  const bowls = [
    { x: 660, y: 690, r: 350, deep: 0.42 },
    { x: 1400, y: 620, r: 330, deep: 0.74 },
  ];
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.copper },
    {
      first: all(
        box(-20, -20, 2040, 1373),
        bowls.flatMap(({ x, y, r }) =>
          times(6, (ring) =>
            disc(
              x,
              y,
              r + 50 + ring * 74 + ring * ring * 6,
              `fill="none" stroke="#fff" stroke-opacity="${0.75 - ring * 0.11}" stroke-width="${13 - ring * 1.6}"`,
            ),
          ),
        ),
        bowls.map(({ x, y, r, deep }) =>
          all(
            disc(x, y, r + 12),
            disc(x, y, r, knocked),
            within(
              round(x, y, r),
              halftone(
                (px, py) => Math.hypot(px - x + r * 0.3, py - y + r * 0.3) / (r * 1.5) - 0.42,
                { area: { x: x - r, y: y - r, width: 2 * r, height: 2 * r }, pitch: 24 },
              ),
            ),
            times(36, (dent) => disc(...onCircle(x, y, r - 34, dent * 10), 8)),
            disc(x, y, r - 64, stroked(7)),
            disc(x, y, r * deep),
            disc(x, y, r * deep, stroked(6)),
            disc(x, y, r * deep * 0.72, scratched(5)),
            disc(x - 8, y + 6, 13, knocked),
          ),
        ),
      ),
      second: all(
        bowls.map(({ x, y, r, deep }) =>
          all(
            disc(x, y, r),
            oval(x - r * 0.5, y - r * 0.56, r * 0.24, r * 0.07, knocked, -44),
            disc(x, y, r * deep, knocked),
          ),
        ),
      ),
    },
  );
}
