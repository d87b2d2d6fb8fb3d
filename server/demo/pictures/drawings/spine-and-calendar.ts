import type { DemoPicture } from "../demo-picture";
import { halftone } from "../kit/halftone";
import { inks, papers } from "../kit/inks";
import {
  all,
  box,
  dashed,
  ink,
  knocked,
  moved,
  oval,
  shape,
  short,
  stroked,
  times,
  tint,
  within,
} from "../kit/marks";
import { around } from "../kit/outlines";
import { printed } from "../kit/sheet";

export const spineAndCalendar: DemoPicture = {
  name: "spine-and-calendar",
  focus: { x: 0.46, y: 0.5 },
  caption:
    "Dilan Ferrers had eighteen matches in 74 days, with a gap of nineteen in the middle. A fast bowler lands with eight times his weight on a spine that the rest has taken apart.",
  alt: "A lower spine beside a calendar grid; red match days crowd above and below an empty gap, at which one vertebra has cracked.",
  credit: "Illustration: Lucia Fermor / The Meridian",
  language: "en",
  places: ["Colombo"],
  people: ["Dilan Ferrers"],
  draw,
};

function draw(): string {
  const curve = times(8, (place) => ({
    x: 560 + Math.sin(place * 0.62 + 0.3) * 86,
    y: 70 + place * 176,
    turn: Math.cos(place * 0.62 + 0.3) * 16,
    size: 0.84 + place * 0.045,
  }));
  const block = around([
    [-170, -62],
    [-90, -54],
    [0, -48],
    [90, -54],
    [170, -62],
    [186, -40],
    [158, 0],
    [186, 44],
    [166, 64],
    [90, 56],
    [0, 50],
    [-90, 56],
    [-166, 64],
    [-186, 44],
    [-158, 0],
    [-186, -40],
  ]);
  const wings = around([
    [150, -30],
    [250, -60],
    [330, -24],
    [370, 40],
    [330, 62],
    [270, 24],
    [190, 36],
  ]);
  const matches = new Set([0, 3, 6, 9, 11, 14, 17, 20, 22, 42, 44, 47, 50, 53, 56, 60, 64, 70]);
  const days = times(74, (day) => ({
    day,
    x: 1150 + (day % 7) * 112,
    y: 78 + Math.floor(day / 7) * 112,
  }));
  const bone = (marks: (place: number) => string) =>
    curve.map(({ x, y, turn, size }, place) =>
      moved(
        `translate(${short(x)} ${short(y)}) rotate(${short(turn)}) scale(${size})`,
        marks(place),
      ),
    );
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.vermilion },
    {
      first: all(
        box(-20, -20, 1080, 1373),
        bone(() =>
          all(
            shape(wings, knocked),
            shape(block, knocked),
            within(
              block,
              halftone((x, y) => (x + 190) / 700 + (y + 60) / 700 - 0.18, {
                area: { x: -190, y: -70, width: 380, height: 140 },
                pitch: 22,
              }),
            ),
          ),
        ),
        curve.slice(0, -1).map(({ x, y }, place) => {
          const next = curve[place + 1] ?? { x, y };
          return oval(
            (x + next.x) / 2,
            (y + next.y) / 2,
            130,
            18,
            `fill="#fff" fill-opacity="0.55"`,
          );
        }),
        moved(
          `translate(${short(curve[4]?.x ?? 0)} ${short(curve[4]?.y ?? 0)})`,
          shape("M-190-20L-90 14L-30-26L40 20L110-16L196 24", stroked(20)),
        ),
        days
          .filter(({ day }) => !matches.has(day))
          .map(({ x, y, day }) =>
            box(
              x - 40,
              y - 40,
              80,
              80,
              day > 22 && day < 42 ? dashed(5, "10 9") : stroked(5, 0.75),
              8,
            ),
          ),
      ),
      second: all(
        days
          .filter(({ day }) => matches.has(day))
          .map(({ x, y }) => box(x - 44, y - 44, 88, 88, ink, 8)),
        moved(
          `translate(${short(curve[4]?.x ?? 0)} ${short(curve[4]?.y ?? 0)}) rotate(${short(curve[4]?.turn ?? 0)})`,
          shape(block, tint(0.85)),
          shape(wings, tint(0.85)),
        ),
      ),
    },
  );
}
