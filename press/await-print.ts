import { setTimeout as wait } from "node:timers/promises";
import { addressesNotPrintedSince } from "@/db/pages";

/**
 * Waits until every address was printed, or found to be gone, in this edition or a later one; false
 * when that took longer. So the screen says "Live" only when readers have it. Addresses that are not
 * waited for are no less true: what stood there went out of print with the change, and who asks
 * before the press is there has it printed.
 */
export async function inPrint(
  addresses: readonly string[],
  edition: number,
  timeoutMs: number,
): Promise<boolean> {
  const until = performance.now() + timeoutMs;
  for (let pause = 20; ; pause = Math.min(pause * 1.5, 60)) {
    if (await isPrinted(addresses, edition)) return true;
    if (performance.now() + pause > until) return false;
    await wait(pause);
  }
}

/** Asked after the change is committed: that the database is away now undoes nothing of it. */
async function isPrinted(addresses: readonly string[], edition: number): Promise<boolean> {
  const missing = await addressesNotPrintedSince(addresses, edition).catch(() => null);
  return missing?.length === 0;
}
