import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  disc,
  ink,
  knocked,
  moved,
  type Point,
  scratched,
  shape,
  stroked,
  times,
  tint,
} from "../kit/marks";
import { straight, through } from "../kit/outlines";
import { wander } from "../kit/random";
import { printed } from "../kit/sheet";

export const recorderNib: DemoPicture = {
  name: "recorder-nib",
  focus: { x: 0.52, y: 0.55 },
  caption:
    "النسخة الأولى من المحضر، والتصحيح إلى جانب الأصل لا فوقه: هذا ما تقترحه نجلاء بن عاشور، كاتبة الجلسة ستة وعشرين عاما.",
  alt: "سنّ قلم كبير فوق صفحة مسطّرة؛ شُطب سطر منها بالأحمر وكُتب إلى جانبه في الهامش سطر آخر.",
  credit: "رسم: لمى الشهابي / ذا ميريديان",
  language: "ar",
  draw,
};

function draw(): string {
  const bend = wander(81);
  const written = (y: number, from: number, to: number) => {
    const points: Point[] = [];
    for (let x = to; x > from; x -= 16)
      points.push([x, y + bend(x * 0.06 + y) * 21 - Math.abs(bend(x * 0.021 + y * 0.3)) * 24]);
    return through(points);
  };
  const pen = "translate(1010 815) rotate(-47)";
  const nib =
    "M0 0C90-30 190-98 330-128C420-146 500-120 560-96V96C500 120 420 146 330 128C190 98 90 30 0 0Z";
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(470, -20, 7, 1400, tint(0.45)),
        times(11, (line) => box(-20, 110 + line * 122, 2040, 4, tint(0.3))),
        times(5, (line) =>
          shape(written(92 + line * 122, 560 + (line % 3) * 60, 1900), stroked(12)),
        ),
        shape(written(825, 1010, 1900), stroked(12)),
        shape(written(702, 600, 1900), stroked(12)),
        moved(
          pen,
          shape(nib, 'fill="#fff" stroke="#fff" stroke-width="26"'),
          box(540, -150, 1600, 300, 'fill="#fff" stroke="#fff" stroke-width="26"'),
          shape(nib),
          shape(
            "M60-12C160-46 240-84 340-98C420-108 480-96 540-80L540-56C420-82 300-74 200-40Z",
            knocked,
          ),
          shape("M10 0H352", scratched(8)),
          disc(368, 0, 30, knocked),
          box(556, -150, 44, 300),
          box(612, -140, 1500, 280, ink, 24),
          box(660, -92, 1400, 26, knocked, 13),
        ),
      ),
      second: all(
        shape(
          straight([
            [640, 432],
            [1840, 440],
          ]),
          stroked(19),
        ),
        shape(written(440, 70, 420), stroked(13)),
        shape(
          through([
            [460, 420],
            [520, 400],
            [600, 430],
          ]),
          stroked(11),
        ),
        moved(pen, box(556, -150, 44, 300)),
      ),
    },
  );
}
