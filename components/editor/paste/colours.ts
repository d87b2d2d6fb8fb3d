import { inSpace } from "./colour-spaces";
import { namedColours } from "./named-colours";

/** Red, green, blue from 0 to 255, and how far one cannot see through it, from 0 to 1. */
export type Colour = { red: number; green: number; blue: number; alpha: number };

export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** A colour as style sheets write it; null for what is none, or cannot be known here. */
export function colourIn(written: string): Colour | null {
  const text = written.trim().toLowerCase();
  if (text === "transparent") return { ...white, alpha: 0 };
  const hex = /^#([\da-f]{3,8})$/.exec(namedColours.get(text) ?? text)?.[1];
  if (hex) return fromHex(hex);
  const [, space = "", inside = ""] = /^([a-z\d]+)\(([^()]*)\)$/.exec(text) ?? [];
  const parts = inside.split(/[,/\s]/).filter((part) => part !== "");
  const [one, two, three] = parts;
  if (one === undefined || two === undefined || three === undefined) return null;
  const alpha = amount(parts[space === "color" ? 4 : 3] ?? "1", 1);
  if (/^hsla?$/.test(space))
    return fromHsl(Number.parseFloat(one), amount(two, 1), amount(three, 1), alpha);
  if (/^rgba?$/.test(space))
    return checked({
      red: amount(one, 255),
      green: amount(two, 255),
      blue: amount(three, 255),
      alpha,
    });
  return inSpace(space, parts, alpha);
}

/** The ground in a "background", which may also hold a picture. */
export function groundIn(background: string): Colour | null {
  const [, inBrackets] = /([a-z\d]{3,9}\([^()]*\))/.exec(background) ?? [];
  if (inBrackets) return colourIn(inBrackets);
  for (const part of background.split(/\s/)) {
    const colour = colourIn(part);
    if (colour) return colour;
  }
  return null;
}

/** Whether words in one cannot be told from a ground in the other. */
export function isAlike(one: Colour, other: Colour): boolean {
  const apart = [one.red - other.red, one.green - other.green, one.blue - other.blue];
  return apart.every((distance) => Math.abs(distance) <= 20);
}

export function isDark({ red, green, blue }: Colour): boolean {
  return 0.3 * red + 0.59 * green + 0.11 * blue < 160;
}

function amount(text: string, whole: number): number {
  const number = Number.parseFloat(text);
  return text.endsWith("%") ? (number * whole) / 100 : number;
}

function fromHex(hex: string): Colour | null {
  if (![3, 4, 6, 8].includes(hex.length)) return null;
  const pairs = hex.length < 6 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pairs.map((pair) =>
    Number.parseInt(pair, 16),
  );
  return { red, green, blue, alpha: alpha / 255 };
}

function fromHsl(hue: number, saturation: number, light: number, alpha: number): Colour | null {
  const strength = saturation * Math.min(light, 1 - light);
  const part = (from: number) => {
    const turn = (((from + hue / 30) % 12) + 12) % 12;
    return 255 * (light - strength * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return checked({ red: part(0), green: part(8), blue: part(4), alpha });
}

function checked(colour: Colour): Colour | null {
  return Object.values(colour).every(Number.isFinite) ? colour : null;
}
