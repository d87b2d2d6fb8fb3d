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
  const until = Date.now() + timeoutMs;
  for (let pause = 20; ; pause = Math.min(pause * 1.5, 60)) {
    const missing = await addressesNotPrintedSince(addresses, edition);
    if (missing.length === 0) return true;
    if (Date.now() + pause > until) return false;
    await wait(pause);
  }
}
