import { ink, short } from "./marks";
import { sheet } from "./sheet";

/** How dark the tone is at a place, from 0 to 1. */
export type Tone = (x: number, y: number) => number;
type Area = { x: number; y: number; width: number; height: number };

/** A tone in dots, on a turned grid; what would be smaller than a press can hold is left out. */
export function halftone(
  tone: Tone,
  { area = whole, pitch = 26, turn = 22, paint = ink }: Partial<Screen> = {},
): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [cx, cy] = [area.x + area.width / 2, area.y + area.height / 2];
  const reach = Math.ceil(Math.hypot(area.width, area.height) / 2 / pitch) + 1;
  let d = "";
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const [u, v] = [column * pitch, row * pitch];
      const [x, y] = [cx + u * cos - v * sin, cy + u * sin + v * cos];
      if (x < area.x || x > area.x + area.width || y < area.y || y > area.y + area.height) continue;
      const radius = Math.sqrt(Math.min(1, Math.max(0, tone(x, y)))) * pitch * 0.66;
      if (radius < 4.5) continue;
      const r = short(radius);
      d += `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
    }
  }
  return `<path d="${d}" ${paint}/>`;
}

/** A tone in level lines that swell and thin, as an engraver lays it. */
export function engraved(
  tone: Tone,
  { area = whole, pitch = 24, paint = ink, sway = () => 0 }: Partial<Screen> & { sway?: Tone } = {},
): string {
  let d = "";
  for (let y = area.y; y <= area.y + area.height; y += pitch) {
    let [over, under] = ["", ""];
    let drawn = false;
    for (let x = area.x; x <= area.x + area.width; x += 20) {
      const half = Math.min(0.98, Math.max(0, tone(x, y))) * (pitch / 2);
      if (half > 0.8) drawn = true;
      const middle = y + sway(x, y);
      over += `${over ? "L" : "M"}${short(x)} ${short(middle - half)}`;
      under = `L${short(x)} ${short(middle + half)}${under}`;
    }
    if (drawn) d += `${over}${under}Z`;
  }
  return `<path d="${d}" ${paint}/>`;
}

/** From full at the first place to nothing at the second. */
export function fading(from: number, to: number, along: "x" | "y" = "y", most = 1): Tone {
  return (x, y) => most * (1 - ((along === "x" ? x : y) - from) / (to - from));
}

export function glowing(x: number, y: number, radius: number, most = 1): Tone {
  return (px, py) => most * (1 - Math.hypot(px - x, py - y) / radius);
}

type Screen = { area: Area; pitch: number; turn: number; paint: string };
const whole: Area = { x: -30, y: -30, width: sheet.width + 60, height: sheet.height + 60 };
