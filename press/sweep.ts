import { addressesNotPrintedWithin, addressesToPrint } from "@/db/pages";
import { theNewsroom } from "@/db/published";
import { log } from "@/log";
import { reprintAddress } from "@/press/print";
import { readByTheClock, standingAddresses } from "@/press/standing-addresses";

const atMost = 500;

/**
 * Prints what should be in print and is not: what a lost job left behind, stories that have no page
 * yet, the paper's standing addresses, and what goes stale by the clock alone.
 */
export async function sweep(by: string): Promise<number> {
  const standing = standingAddresses(await theNewsroom());
  const addresses = new Set([
    ...(await addressesToPrint(atMost)),
    ...(await addressesNotPrintedWithin(standing, 100 * 365 * 86_400)),
    ...(await addressesNotPrintedWithin(readByTheClock, 15 * 60)),
  ]);
  await printAll([...addresses], by);
  return addresses.size;
}

/** Prints some addresses, a few at once; one that cannot be printed does not keep back the others. */
export async function printAll(addresses: readonly string[], by: string): Promise<string[]> {
  const waiting = [...addresses];
  const failed: string[] = [];
  const printNext = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (!(await isPrinted(next, by))) failed.push(next);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, printNext));
  return failed;
}

const atOnce = 3;

async function isPrinted(address: string, by: string): Promise<boolean> {
  try {
    const { kind } = await reprintAddress(address, by);
    return kind === "kept" || kind === "passing";
  } catch (error) {
    log().error({ address, error: error instanceof Error ? error.message : error }, "not printed");
    return false;
  }
}
