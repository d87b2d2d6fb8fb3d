import { setTimeout as wait } from "node:timers/promises";

/** Nobody in a newsroom gives up sooner than this, in milliseconds. */
export const longestOutage = 15 * 60_000;

/** Asks until there is an answer; whoever is hurt on purpose may be away for a while. */
export async function untilAnswered<T>(
  ask: () => Promise<T | null>,
  patience = longestOutage,
): Promise<T> {
  const end = Date.now() + patience;
  for (let last = "no answer"; ; ) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > end) throw new Error(`Asked in vain for ${patience / 1000} s: ${last}`);
    await wait(60);
  }
}

export async function until(holds: () => boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) return false;
    await wait(25);
  }
  return true;
}
