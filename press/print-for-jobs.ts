import { addressesNotPrintedSince } from "@/db/pages";
import { log } from "@/log";
import { reprintAddress } from "@/press/print";
import { openPrintQueue, type PrintQueue } from "@/press/print-queue";

/** The queue of a process that prints for jobs; `by` is who says so to the fronts. */
export function openJobsQueue(by: string): PrintQueue {
  return openPrintQueue((address, since) => isInPrint(address, since, by));
}

async function isInPrint(address: string, since: number | null, by: string): Promise<boolean> {
  try {
    // A reader who asked for it meanwhile has had it printed.
    if (since !== null && (await addressesNotPrintedSince([address], since)).length === 0)
      return true;
    const { kind } = await reprintAddress(address, by);
    return kind === "kept" || kind === "passing";
  } catch (error) {
    log().error({ address, error: error instanceof Error ? error.message : error }, "not printed");
    return false;
  }
}
