/** A word that stands once in each of two texts: where in the one, and where in the other. */
export type Anchor = { before: number; after: number };

/**
 * The longest row of words that stand once in each of two texts and in the same order in both: what
 * certainly stayed where very much did not (patience comparison). Quick at any length.
 */
export function anchorsOf(before: readonly string[], after: readonly string[]): Anchor[] {
  const inAfter = onceIn(after);
  const shared: Anchor[] = [];
  for (const [word, at] of onceIn(before)) {
    const there = inAfter.get(word);
    if (there !== undefined) shared.push({ before: at, after: there });
  }
  return longestRow(shared);
}

/** The words that stand once, in their order. */
function onceIn(words: readonly string[]): Map<string, number> {
  const once = new Map<string, number>();
  const more = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (more.has(word)) continue;
    if (once.delete(word)) more.add(word);
    else once.set(word, at);
  }
  return once;
}

type Link = { anchor: Anchor; previous: Link | null };

/** Of anchors in the order of the one text, the most that are in the order of the other too. */
function longestRow(anchors: readonly Anchor[]): Anchor[] {
  // For each length, the row of so many that ends earliest.
  const ends: Link[] = [];
  for (const anchor of anchors) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.anchor.after ?? 0) < anchor.after) low = middle + 1;
      else high = middle;
    }
    ends[low] = { anchor, previous: ends[low - 1] ?? null };
  }
  const row: Anchor[] = [];
  for (let link = ends.at(-1) ?? null; link; link = link.previous) row.push(link.anchor);
  return row.reverse();
}
