import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, disc, knocked, oval, shape, stroked, times, tint, within } from "../kit/marks";
import { around, cornered, limb, onCircle, round, straight, through } from "../kit/outlines";
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
  const stars = times(90, () => [random() * 2000, random() * 470, 3.4 + random() * 4.4] as const);
  const mountain = cornered([[-60, 860], [-60, 640], [160, 560], [330, 590], [560, 430], [760, 380], [900, 280], [1010, 330], [1050, 300], [1085, 420], [1118, 560], [1150, 410], [1180, 290], [1290, 250], [1450, 350], [1620, 330], [1800, 470], [2060, 520], [2060, 860]]);
  const channel = `M1100 800L1180 800C1250 930 1080 1010 1010 1130C950 1240 1000 1330 1060 1420H560C560 1290 760 1140 900 1050C1010 980 1080 900 1100 800Z`;
  const [sx, sy] = [1118, 500];
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.ochre },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.84)),
        stars.map(([x, y, r]) => disc(x, y, r, knocked)),
        shape(round(sx, sy, 150), `fill="#fff" fill-opacity="0.14"`),
        shape(round(sx, sy, 84), `fill="#fff" fill-opacity="0.25"`),
        shape(mountain),
        within(mountain, ...times(8, (line) => shape(straight([[560 + line * 46, 430 - line * 18], [330 + line * 90, 870]]), `fill="none" stroke="#fff" stroke-opacity="0.16" stroke-width="7"`)), ...times(7, (line) => shape(straight([[1290 + line * 80, 280 + line * 24], [1200 + line * 140, 870]]), `fill="none" stroke="#fff" stroke-opacity="0.16" stroke-width="7"`))),
        shape("M1118 440L1127 490L1177 500L1127 510L1118 560L1109 510L1059 500L1109 490Z", knocked),
        box(-20, 800, 2040, 600, knocked),
        box(-20, 800, 2040, 600, tint(0.93)),
        shape(channel, knocked),
        shape(channel, tint(0.34)),
        shape(limb([[1142, 812], [1120, 930], [960, 1080], [850, 1240], [840, 1400]], [10, 22, 40, 60, 80]), knocked),
        times(9, (tree) => {
          const x = [60, 190, 330, 1330, 1480, 1640, 1790, 1920, 480][tree] ?? 0;
          const height = 150 + ((tree * 71) % 110);
          return all(shape(limb([[x, 850], [x + 8, 850 - height * 0.5], [x + 4, 850 - height]], [16, 12, 11])), times(9, (leaf) => shape(limb([[x + 4, 850 - height], onCircle(x + 4, 850 - height, 64, -180 + leaf * 22.5), onCircle(x + 4, 850 - height + 34, 104, -190 + leaf * 25)], [8, 14, 3]))));
        }),
        shape(around([[1330, 1250], [1370, 1150], [1500, 1120], [1680, 1140], [1740, 1250], [1700, 1330], [1400, 1330]]), 'stroke="#fff" stroke-opacity="0.5" stroke-width="6"'),
        shape(around([[1440, 1180], [1400, 1120], [1420, 960], [1470, 850], [1560, 800], [1650, 850], [1700, 980], [1710, 1140], [1660, 1190], [1560, 1170], [1500, 1200]]), knocked),
        shape(around([[1440, 1180], [1400, 1120], [1420, 960], [1470, 850], [1560, 800], [1650, 850], [1700, 980], [1710, 1140], [1660, 1190], [1560, 1170], [1500, 1200]]), tint(0.2)),
        shape(through([[1500, 880], [1480, 1010], [1510, 1160]]), stroked(7, 0.6)),
        shape(through([[1600, 850], [1640, 1000], [1620, 1160]]), stroked(7, 0.6)),
        shape(limb([[1470, 920], [1410, 1030], [1370, 1080]], [70, 54, 40]), knocked),
        shape(limb([[1470, 920], [1410, 1030], [1370, 1080]], [64, 48, 34]), tint(0.2)),
        oval(1530, 755, 60, 76),
        shape(around([[1470, 740], [1480, 680], [1540, 655], [1600, 680], [1612, 740], [1560, 720], [1510, 722]]), knocked),
        shape(around([[1470, 770], [1478, 800], [1500, 850], [1540, 836], [1530, 800]]), knocked),
      ),
      second: all(
        shape("M1118 440L1127 490L1177 500L1127 510L1118 560L1109 510L1059 500L1109 490Z", tint(0.6)),
        shape(limb([[1142, 812], [1120, 930], [960, 1080], [850, 1240], [840, 1400]], [10, 22, 40, 60, 80]), tint(0.75)),
        shape(around([[1440, 1180], [1400, 1120], [1420, 960], [1470, 850], [1500, 830], [1490, 1000], [1500, 1190]]), tint(0.4)),
        stars.filter((_, place) => place % 5 === 0).map(([x, y, r]) => disc(x, y, r)),
      ),
    },
    [2, -2],
  );
}
