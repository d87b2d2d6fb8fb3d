/**
 * How many of `count` equal stories stand in each row, at most four: every row is filled from edge to
 * edge, and none that could be shared out has a single story.
 */
export function fullRows(count: number): number[] {
  const last = { 0: [], 1: [3, 2], 2: [3, 3], 3: [3] }[count % 4] ?? [];
  const rest = count - last.reduce((sum, row) => sum + row, 0);
  if (rest < 0) return [count];
  return [...Array.from({ length: rest / 4 }, () => 4), ...last];
}

/** The stories themselves, row by row. */
export function inFullRows<Story>(stories: readonly Story[]): Story[][] {
  let from = 0;
  return fullRows(stories.length).map((length) => {
    from += length;
    return stories.slice(from - length, from);
  });
}
