import type { DemoPicture } from "../demo-picture";
import { inks, papers } from "../kit/inks";
import { all, box, ink, knocked, moved, shape, short, stroked, times, tint } from "../kit/marks";
import { seeded } from "../kit/random";
import { printed } from "../kit/sheet";

export const saltCrust: DemoPicture = {
  name: "salt-crust",
  focus: { x: 0.5, y: 0.5 },
  caption:
    "The fine crust forms on still evenings, when there is a dry breeze from the east of no more than nine knots. A grain of blue clay in it, and the salt is grey.",
  alt: "Salt crystals close up: hollow stepped squares float side by side on dark brine, one of them rose-coloured.",
  credit: "Illustration: Ines Okafor / The Meridian",
  language: "en",
  places: ["Cape Merrow"],
  draw,
};

function draw(): string {
  const random = seeded(303);
  const crystals: { x: number; y: number; size: number; turn: number }[] = [
    { x: 1020, y: 660, size: 300, turn: 17 },
  ];
  for (let tries = 0; tries < 4000 && crystals.length < 64; tries++) {
    const [x, y, size] = [random() * 2000, random() * 1333, 40 + random() ** 2.2 * 190];
    if (
      crystals.every((other) => Math.hypot(other.x - x, other.y - y) > (other.size + size) * 1.18)
    )
      crystals.push({ x, y, size, turn: random() * 90 });
  }
  const steps = (size: number) => times(size > 200 ? 8 : size > 90 ? 5 : 3, (step) => step);
  return printed(
    { paper: papers.warm, first: inks.sea, second: inks.rose },
    {
      first: all(
        box(-20, -20, 2040, 1373),
        crystals.map(({ x, y, size, turn }) =>
          moved(
            `translate(${short(x)} ${short(y)}) rotate(${short(turn)})`,
            box(-size, -size, 2 * size, 2 * size, knocked),
            ...steps(size).map((step) => {
              const half = size * (1 - (step + 0.5) / (steps(size).length + 0.6));
              return box(
                -half,
                -half,
                2 * half,
                2 * half,
                `fill="currentColor" fill-opacity="0.13" stroke="currentColor" stroke-width="${size > 200 ? 7 : 5}"`,
              );
            }),
            shape(
              `M${short(-size)} ${short(-size)}L${short(-size * 0.14)} ${short(-size * 0.14)}M${short(size)} ${short(-size)}L${short(size * 0.14)} ${short(-size * 0.14)}M${short(size)} ${short(size)}L${short(size * 0.14)} ${short(size * 0.14)}M${short(-size)} ${short(size)}L${short(-size * 0.14)} ${short(size * 0.14)}`,
              stroked(size > 200 ? 6 : 4),
            ),
          ),
        ),
      ),
      second: all(
        crystals.map(({ x, y, size, turn }, place) =>
          place === 0 || place % 9 === 4
            ? moved(
                `translate(${short(x)} ${short(y)}) rotate(${short(turn)})`,
                box(-size, -size, 2 * size, 2 * size, place ? tint(0.5) : ink),
              )
            : "",
        ),
      ),
    },
  );
}
