export const sheet = { width: 2000, height: 1333 };

/** Two inks and the paper under them; where both inks fall they make a third colour. */
export type Inks = { paper: string; first: string; second: string };

/**
 * Prints two plates over each other. The second lies a little off, as it does on a real press.
 */
export function printed(
  inks: Inks,
  plates: { first: string; second: string },
  slip: readonly [number, number] = [4, -3],
): string {
  const { width, height } = sheet;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${inks.paper}"/>`,
    plate(inks.first, plates.first),
    plate(inks.second, plates.second, `transform="translate(${slip[0]} ${slip[1]})"`),
    "</svg>",
  ].join("");
}

function plate(colour: string, marks: string, place = ""): string {
  return `<g ${place} color="${colour}" fill="currentColor" style="mix-blend-mode:multiply">${marks}</g>`;
}
