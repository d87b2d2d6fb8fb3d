import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { addressesNotPrintedSince } from "@/db/pages";
import { log } from "@/log";
import { printAll, sweep } from "@/press/sweep";

/** Who prints, for the fronts: they take in what others have printed. */
export const me = `worker ${process.pid}`;

const toPrint = z.object({
  addresses: z.array(z.string().startsWith("/")),
  edition: z.number().int(),
});

/** What happens after a move, and by the clock. Each is safe to run twice. */
export const tasks = {
  print: async (payload, { addJob }) => {
    const { addresses, edition } = toPrint.parse(payload);
    const began = Date.now();
    // A job that runs again, or after a later one, has little left to do.
    const missing = await addressesNotPrintedSince(addresses, edition);
    const failed = await printAll(missing, me);
    const printed = missing.length - failed.length;
    log().info({ edition, printed, failed, ms: Date.now() - began }, "printed");
    // What else showed the story was taken out of print with it.
    await addJob("sweep", {}, { jobKey: "sweep" });
    if (failed.length > 0) throw new Error(`Not printed: ${failed.join(" ")}`);
  },
  sweep: async () => {
    const printed = await sweep(me);
    if (printed > 0) log().info({ printed }, "swept");
  },
} satisfies TaskList;
