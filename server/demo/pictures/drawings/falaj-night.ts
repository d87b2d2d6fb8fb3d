import type { DemoPicture } from "../demo-picture";
import { glowing, halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, oval, shape, stroked, times, tint, within } from "../kit/marks";
import { around, cornered, limb, onCircle, straight, through } from "../kit/outlines";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const falajNight: DemoPicture = {
  name: "falaj-night",
  focus: { x: 0.56, y: 0.45 },
  headline: "سالم بن مرهون عند رأس الساقية",
  caption:
    "ينتظر سالم بن مرهون، عريف فلج الضاهر، أن يطلع النجم الذي يسميه أهل الواحة «الغراب» من ثلمة في الجبل الشرقي، ليتحول الماء من بستان إلى بستان.",
  alt: "شيخ جالس على حجر في الليل عند رأس ساقية، وأمامه جبل أسود فيه ثلمة يطلع منها نجم ينعكس ضوؤه على الماء.",
  credit: "رسم: لمى الشهابي / ذا ميريديان",
  language: "ar",
  places: ["واحة الضاهر"],
  people: ["سالم بن مرهون"],
  draw,
};

function draw(): string {
  const random = seeded(24);
  const stars = times(80, () => [random() * 2000, random() * 440, 4 + random() * 4] as const);
  const mountain = cornered([
    [-60, 860],
    [-60, 640],
    [160, 540],
    [330, 580],
    [520, 400],
    [680, 330],
    [820, 350],
    [930, 230],
    [1000, 300],
    [1060, 560],
    [1120, 590],
    [1170, 540],
    [1230, 260],
    [1330, 190],
    [1450, 310],
    [1620, 300],
    [1800, 450],
    [2060, 500],
    [2060, 860],
  ]);
  const [sx, sy] = [1116, 470];
  const star = cornered(
    times(8, (tip) => onCircle(sx, sy, tip % 2 ? 22 : tip % 4 ? 66 : 96, tip * 45 - 90)),
  );
  const channel = around([
    [1070, 800],
    [1170, 800],
    [1210, 880],
    [1130, 980],
    [990, 1080],
    [930, 1200],
    [960, 1340],
    [1040, 1460],
    [380, 1460],
    [460, 1330],
    [640, 1180],
    [860, 1060],
    [1030, 940],
    [1090, 860],
  ]);
  const light = limb(
    [
      [1120, 806],
      [1140, 890],
      [1030, 1000],
      [830, 1130],
      [700, 1280],
      [690, 1420],
    ],
    [16, 30, 50, 76, 104, 130],
  );
  const robe = around([
    [1560, 880],
    [1440, 910],
    [1372, 990],
    [1340, 1110],
    [1320, 1260],
    [1380, 1330],
    [1560, 1344],
    [1740, 1330],
    [1800, 1260],
    [1780, 1110],
    [1748, 990],
    [1680, 910],
  ]);
  const lit = around([
    [1500, 892],
    [1440, 910],
    [1372, 990],
    [1340, 1110],
    [1320, 1260],
    [1380, 1330],
    [1440, 1338],
    [1410, 1230],
    [1430, 1080],
    [1470, 970],
  ]);
  const turban = around([
    [1478, 776],
    [1484, 716],
    [1560, 684],
    [1636, 716],
    [1644, 776],
    [1600, 800],
    [1560, 806],
    [1520, 800],
  ]);
  const trail = limb(
    [
      [1624, 770],
      [1660, 850],
      [1652, 950],
    ],
    [36, 44, 22],
  );
  const glow = glowing(sx, sy, 400, 1.15);
  const skyglow = { area: { x: sx - 400, y: sy - 400, width: 800, height: 640 }, pitch: 27 };
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.ochre },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.6)),
        halftone(
          (x, y) => 0.82 - y / 620 - 0.5 * Math.max(0, 1 - Math.hypot(x - sx, y - sy) / 420),
          { area: { x: -30, y: -30, width: 2060, height: 640 }, pitch: 32 },
        ),
        halftone(glow, { ...skyglow, paint: knocked }),
        stars.map(([x, y, r]) => disc(x, y, r, knocked)),
        shape(mountain),
        within(
          mountain,
          ...times(9, (line) =>
            shape(
              straight([
                [930 - line * 96, 240 + line * 40],
                [900 - line * 150, 870],
              ]),
              `fill="none" stroke="#fff" stroke-opacity="0.2" stroke-width="7"`,
            ),
          ),
          ...times(9, (line) =>
            shape(
              straight([
                [1330 + line * 90, 200 + line * 34],
                [1340 + line * 140, 870],
              ]),
              `fill="none" stroke="#fff" stroke-opacity="0.2" stroke-width="7"`,
            ),
          ),
        ),
        shape(star, knocked),
        box(-20, 800, 2040, 600, knocked),
        box(-20, 800, 2040, 600, tint(0.9)),
        shape(channel, knocked),
        shape(channel, tint(0.42)),
        shape(light, knocked),
        times(6, (row) =>
          shape(
            through([
              [1120 - row * 90, 900 + row * 80],
              [980 - row * 90, 960 + row * 80],
            ]),
            stroked(5, 0.5),
          ),
        ),
        oval(1560, 1330, 330, 70),
        shape(robe, 'fill="#fff" stroke="#fff" stroke-width="8"'),
        shape(robe, tint(0.16)),
        within(
          robe,
          halftone((x, y) => (x - 1530) / 330 + (y - 1250) / 900, {
            area: { x: 1320, y: 870, width: 490, height: 480 },
            pitch: 24,
          }),
        ),
        box(1526, 790, 68, 110),
        shape(turban, 'fill="#fff" stroke="#fff" stroke-width="6"'),
        shape(
          through([
            [1486, 760],
            [1556, 716],
            [1636, 730],
          ]),
          stroked(7),
        ),
        shape(
          through([
            [1500, 790],
            [1570, 746],
            [1642, 766],
          ]),
          stroked(7),
        ),
        shape(trail, 'fill="#fff" stroke="currentColor" stroke-width="6"'),
      ),
      second: all(
        halftone(glow, skyglow),
        shape(mountain, knocked),
        shape(star, knocked),
        shape(light, tint(0.8)),
        shape(lit, tint(0.45)),
        shape(turban, tint(0.3)),
      ),
    },
    [2, -2],
  );
}
