import { addressesNotPrintedWithin, addressesToPrint } from "@/db/pages";
import { theNewsroom } from "@/db/published-newsroom";
import type { PrintQueue } from "@/press/print-queue";
import { readByTheClock, standingAddresses } from "@/press/standing-addresses";

const atMost = 500;

/**
 * Prints what should be in print and is not: what a lost job left behind, stories that have no page
 * yet, the paper's standing addresses, and what goes stale by the clock alone.
 */
export async function sweep(queue: PrintQueue): Promise<number> {
  const standing = standingAddresses(await theNewsroom());
  const addresses = new Set([
    ...(await addressesToPrint(atMost)),
    ...(await addressesNotPrintedWithin(standing, 100 * 365 * 86_400)),
    ...(await addressesNotPrintedWithin(readByTheClock, 15 * 60)),
  ]);
  await queue.print([...addresses], "swept");
  return addresses.size;
}
