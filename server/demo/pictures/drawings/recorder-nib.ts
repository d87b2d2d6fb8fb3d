import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { type Point, all, box, disc, knocked, scratched, shape, stroked, times, tint, within } from "../kit/marks";
import { around, cornered, limb, straight, through } from "../kit/outlines";
import { wander } from "../kit/random";
import { printed } from "../kit/sheet";

export const recorderNib: DemoPicture = {
  name: "recorder-nib",
  focus: { x: 0.55, y: 0.5 },
  caption: "النسخة الأولى من المحضر، والتصحيح إلى جانب الأصل لا فوقه: هذا ما تقترحه نجلاء بن عاشور، كاتبة الجلسة ستة وعشرين عاما.",
  alt: "سنّ قلم كبير فوق صفحة مسطّرة؛ شُطب سطر منها بالأحمر وكُتب إلى جانبه في الهامش سطر آخر.",
  credit: "رسم: لمى الشهابي / ذا ميريديان",
  language: "ar",
  draw,
};

function draw(): string {
  const bend = wander(81);
  const written = (y: number, from: number, to: number) => {
    const points: Point[] = [];
    for (let x = to; x > from; x -= 16) points.push([x, y + bend(x * 0.06 + y) * 21 - Math.abs(bend(x * 0.021 + y * 0.3)) * 24]);
    return through(points);
  };
  const nib = around([[1180, 700], [1235, 590], [1330, 470], [1450, 330], [1560, 240], [1650, 330], [1560, 440], [1420, 560], [1300, 650]]);
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(470, -20, 7, 1400, tint(0.45)),
        times(11, (line) => box(-20, 110 + line * 122, 2040, 4, tint(0.3))),
        times(5, (line) => shape(written(92 + line * 122, 560 + (line % 3) * 60, 1900), stroked(12))),
        shape(written(702, 1190, 1900), stroked(12)),
        shape(cornered([[1480, 400], [2100, -230], [2100, 60], [1600, 480]]), knocked),
        shape(nib, knocked),
        shape(nib),
        within(nib, halftone((x, y) => 0.62 - Math.abs((x - 1180) * 0.82 + (y - 700) * 1.04 + 40) / 140, { area: { x: 1160, y: 220, width: 520, height: 500 }, pitch: 20, paint: knocked })),
        shape(limb([[1550, 345], [1780, 110], [2100, -200]], [176, 214, 240])),
        shape(limb([[1570, 260], [1800, 20], [2000, -180]], [10, 16, 16]), knocked),
        shape(straight([[1190, 690], [1400, 480]]), scratched(7)),
        disc(1410, 470, 21, knocked),
      ),
      second: all(
        shape(straight([[640, 432], [1840, 440]]), stroked(19)),
        shape(written(440, 70, 420), stroked(13)),
        shape(through([[460, 420], [520, 400], [600, 430]]), stroked(11)),
        disc(1168, 712, 17),
        shape(limb([[1640, 255], [1660, 300], [1620, 370]], [20, 30, 20]), tint(0.01)),
      ),
    },
  );
}
