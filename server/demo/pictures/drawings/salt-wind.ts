import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { type Point, all, dashed, disc, knocked, shape, stroked, times } from "../kit/marks";
import { around, cornered, limb, straight, through } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const saltWind: DemoPicture = {
  name: "salt-wind",
  focus: { x: 0.42, y: 0.45 },
  caption:
    "“We do not make it. The wind makes it, and we are in time or we are not,” says Nuria Cardew, whose family has pans 88 to 121.",
  alt: "A weathervane in the shape of a rake on a tall pole, long level lines of wind bending round it above a flat shore.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Cape Merrow"],
  people: ["Nuria Cardew"],
  draw,
};

function draw(): string {
  const [px, py] = [830, 480];
  const wind = times(17, (line) => {
    const y = 70 + line * 56;
    const points: Point[] = times(22, (step) => {
      const x = -60 + step * 102;
      const near = Math.exp(-(((x - px - 40) / 330) ** 2) - ((y - py) / 300) ** 2);
      return [x, y + Math.sign(y - py + 1) * near * 74 + Math.sin(step * 0.5 + line * 0.8) * 9];
    });
    return through(points);
  });
  return printed(
    { paper: papers.cool, first: inks.sea, second: inks.vermilion },
    {
      first: all(
        wind.map((d, line) => shape(d, `fill="none" stroke="currentColor" stroke-width="${[7, 12, 5, 16, 8][line % 5]}" stroke-opacity="0.62" stroke-dasharray="${500 + ((line * 173) % 400)} 70"`)),
        shape(around([[-60, 1400], [-60, 1120], [300, 1092], [760, 1100], [1240, 1088], [1700, 1108], [2080, 1096], [2080, 1400]]), knocked),
        shape(around([[-60, 1400], [-60, 1120], [300, 1092], [760, 1100], [1240, 1088], [1700, 1108], [2080, 1096], [2080, 1400]])),
        times(5, (row) => shape(straight([[-40, 1160 + row * 44], [2040, 1150 + row * 44]]), dashed(0, ""))),
        times(4, (row) => times(7, (pan) => shape(cornered([[-120 + pan * 340 - row * 60, 1140 + row * 52], [160 + pan * 340 - row * 66, 1138 + row * 52], [146 + pan * 346 - row * 84, 1176 + row * 52], [-146 + pan * 346 - row * 78, 1178 + row * 52]]), `fill="#fff" fill-opacity="${[0.85, 0.3, 0.55][(pan + row) % 3]}"`))),
        shape(limb([[px, 1120], [px, 800], [px, 500]], [40, 30, 22]), 'stroke="#fff" stroke-width="14"'),
        disc(px, py, 60, knocked),
      ),
      second: all(
        shape(limb([[330, 480], [800, 480], [1280, 480]], [26, 28, 26])),
        shape(cornered([[1270, 360], [1350, 360], [1350, 600], [1270, 600]])),
        shape("M350 480L260 400V560Z"),
        disc(px, py, 44),
        shape(straight([[px, 640], [px, 780]]), stroked(0.1)),
      ),
    },
  );
}
