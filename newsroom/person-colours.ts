/** Colours of cursors and avatars, each dark enough to carry white letters (4.5:1) in both themes. */
const colours = [
  "#b3402a",
  "#1f6f8b",
  "#7a3e9d",
  "#2f7a44",
  "#a3591b",
  "#3459a8",
  "#a13670",
  "#4f6b1a",
  "#6b5b95",
  "#0f766e",
] as const;

/** The colour of a person, the same on every screen. */
export function colourOf(personId: string): string {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return colours[sum % colours.length] ?? colours[0];
}

/** One or two letters that stand for a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => [...(word ?? "")][0]?.toUpperCase() ?? "").join("");
}
