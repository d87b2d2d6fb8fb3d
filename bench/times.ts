import { percentile } from "@/bench/percentile";

const rounds = 100;

/** How long an answer takes, in milliseconds: median, 95th percentile and longest, after a few that warm up. */
export async function times(ask: () => Promise<unknown>): Promise<[number, number, number]> {
  for (let round = 0; round < 5; round++) await ask();
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  return [percentile(took, 0.5), percentile(took, 0.95), Math.max(...took)];
}
