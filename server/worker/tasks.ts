import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { log } from "@/log";
import { printAll, sweep } from "@/press/sweep";

/** Who prints, for the fronts: they take in what others have printed. */
export const me = `worker ${process.pid}`;

const toPrint = z.object({ addresses: z.array(z.string().startsWith("/")) });

/** What happens after a move, and by the clock. Each is safe to run twice. */
export const tasks = {
  print: async (payload, { addJob }) => {
    const { addresses } = toPrint.parse(payload);
    const began = Date.now();
    const failed = await printAll(addresses, me);
    log().info(
      { printed: addresses.length - failed.length, failed, ms: Date.now() - began },
      "printed",
    );
    // What else showed the story was taken out of print with it.
    await addJob("sweep", {}, { jobKey: "sweep" });
    if (failed.length > 0) throw new Error(`Not printed: ${failed.join(" ")}`);
  },
  sweep: async () => {
    const printed = await sweep(me);
    if (printed > 0) log().info({ printed }, "swept");
  },
} satisfies TaskList;
