/** Numbers from 0 to 1 that are the same on every day and every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A line that wanders smoothly between -1 and 1. */
export function wander(seed: number): (x: number) => number {
  const random = seeded(seed);
  const heights = Array.from({ length: 256 }, () => random() * 2 - 1);
  return (x) => {
    const floor = Math.floor(x);
    const t = x - floor;
    const [from, to] = [heights[floor & 255] ?? 0, heights[(floor + 1) & 255] ?? 0];
    return from + (to - from) * t * t * (3 - 2 * t);
  };
}
