import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, disc, scratched, shape, stroked, times } from "../kit/marks";
import { bow } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const restChart: DemoPicture = {
  name: "rest-chart",
  focus: { x: 0.6, y: 0.5 },
  headline: "The longer the rest, the more breaks",
  caption:
    "Injured within 30 days, by the longest rest in the 60 days before: 3.9 per cent under six days, 3.5 up to ten, 6.9 up to sixteen and 10.6 beyond. Each ball is a tenth of one per cent.",
  alt: "Four heaps of cricket balls set side by side, the two on the right far higher than the two on the left.",
  credit: "Graphic: The Meridian graphics desk",
  language: "en",
  draw,
};

function draw(): string {
  const heaps = [39, 35, 69, 106].map((count, heap) =>
    times(count, (place) => ({
      x: 150 + heap * 470 + (place % 6) * 68,
      y: 1180 - Math.floor(place / 6) * 66,
      late: heap > 1,
    })),
  );
  const ball = ({ x, y }: { x: number; y: number }) =>
    all(
      shape(bow(x - 38, y, 34, -52, 52), scratched(4)),
      shape(bow(x + 38, y, 34, 128, 232), scratched(4)),
    );
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, 1220, 2040, 14),
        heaps
          .flat()
          .filter(({ late }) => !late)
          .map(({ x, y }) => disc(x, y, 31)),
        heaps
          .flat()
          .filter(({ late }) => !late)
          .map(ball),
        heaps.map((_, heap) =>
          times(heap * 2 + 1, (day) =>
            box(150 + heap * 470 - 28 + day * 46, 1262, 32, 32, stroked(6), 4),
          ),
        ),
      ),
      second: all(
        heaps
          .flat()
          .filter(({ late }) => late)
          .map(({ x, y }) => disc(x, y, 31)),
        heaps
          .flat()
          .filter(({ late }) => late)
          .map(ball),
      ),
    },
  );
}
