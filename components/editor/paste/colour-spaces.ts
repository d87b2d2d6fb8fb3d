import type { Colour } from "./colours";

/**
 * The colour of hwb(), lab(), lch(), oklab(), oklch() and color(), near enough to say what can be
 * told apart; null for another function. Numbers are shares of their whole, from 0 to 1, hues degrees.
 */
export function inSpace(name: string, parts: readonly string[], alpha: number): Colour | null {
  const share = (at: number, whole: number) => {
    const text = parts[at] ?? "0";
    const value = Number.parseFloat(text) || 0;
    return text.endsWith("%") ? value / 100 : value / whole;
  };
  const hue = (at: number) => ((Number.parseFloat(parts[at] ?? "0") || 0) * Math.PI) / 180;
  switch (name) {
    case "hwb": {
      const [whiteness, blackness] = [share(1, 100), share(2, 100)];
      const sum = Math.max(1, whiteness + blackness);
      return fromHue(hue(0), whiteness / sum, 1 - blackness / sum, alpha);
    }
    case "lab":
      return fromLab(share(0, 100), share(1, 125) * 1.25, share(2, 125) * 1.25, alpha);
    case "lch": {
      const chroma = share(1, 150) * 1.5;
      return fromLab(share(0, 100), chroma * Math.cos(hue(2)), chroma * Math.sin(hue(2)), alpha);
    }
    case "oklab":
      return fromOklab(share(0, 1), share(1, 0.4) * 0.4, share(2, 0.4) * 0.4, alpha);
    case "oklch": {
      const chroma = share(1, 0.4) * 0.4;
      return fromOklab(share(0, 1), chroma * Math.cos(hue(2)), chroma * Math.sin(hue(2)), alpha);
    }
    case "color":
      return /^(srgb|display-p3|a98-rgb|rec2020)$/.test(parts[0] ?? "")
        ? shown(share(1, 1), share(2, 1), share(3, 1), alpha)
        : null;
    default:
      return null;
  }
}

function shown(red: number, green: number, blue: number, alpha: number): Colour {
  const part = (share: number) => 255 * Math.min(1, Math.max(0, share));
  return { red: part(red), green: part(green), blue: part(blue), alpha };
}

function fromHue(turn: number, least: number, most: number, alpha: number): Colour {
  const part = (from: number) => {
    const at = (from + (turn * 6) / (2 * Math.PI)) % 6;
    return least + (most - least) * (1 - Math.max(0, Math.min(at, 4 - at, 1)));
  };
  return shown(part(5), part(3), part(1), alpha);
}

/** Light that was measured, as a screen's numbers have it. */
function onScreen(red: number, green: number, blue: number, alpha: number): Colour {
  const curve = (light: number) =>
    light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return shown(curve(red), curve(green), curve(blue), alpha);
}

/** The matrices are those of CSS Color Module Level 4, section 17. */
function fromOklab(light: number, a: number, b: number, alpha: number): Colour {
  const long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return onScreen(
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
    alpha,
  );
}

function fromLab(light: number, a: number, b: number, alpha: number): Colour {
  const middle = (100 * light + 16) / 116;
  const cube = (value: number) => (value > 6 / 29 ? value ** 3 : (116 * value - 16) / 903.3);
  const x = 0.96422 * cube(middle + (100 * a) / 500);
  const y = cube(middle);
  const z = 0.82521 * cube(middle - (100 * b) / 200);
  return onScreen(
    3.1338561 * x - 1.6168667 * y - 0.4906146 * z,
    -0.9787684 * x + 1.9161415 * y + 0.033454 * z,
    0.0719453 * x - 0.2289914 * y + 1.4052427 * z,
    alpha,
  );
}
