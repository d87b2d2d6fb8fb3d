import type { JobHelpers, TaskList } from "graphile-worker";
import { z } from "zod";
import { indexAnew } from "@/db/index-anew";
import { addressesNotPrintedSince } from "@/db/pages";
import { log } from "@/log";
import { openJobsQueue } from "@/press/print-for-jobs";
import type { Urgency } from "@/press/print-queue";
import { sweep } from "@/press/sweep";
import { pictureTasks, sweepPictures } from "@/server/worker/picture-tasks";

// By its name the fronts take in what others have printed.
const queue = openJobsQueue(`worker ${process.pid}`);

/** One at a time: a sweep lets everything else go first, and must not keep it from being taken on. */
export const sweepOnce = { jobKey: "sweep", queueName: "sweep" };

/** What happens after a move, and by the clock. Each is safe to run twice. */
export const tasks = {
  /** What whoever made the change waits for. */
  print: (payload) => print(payload, "awaited"),
  "print-rest": async (payload, { addJob }: JobHelpers) => {
    try {
      await print(payload, "touched");
    } finally {
      // What else showed the story was taken out of print with it.
      await addJob("sweep", {}, sweepOnce);
    }
  },
  sweep: async () => {
    const printed = await sweep(queue);
    if (printed > 0) log().info({ printed }, "swept");
    await sweepPictures();
  },
  /** What an earlier Stet has indexed is found as what is written now. */
  "index-anew": async () => {
    const rows = await indexAnew();
    if (rows > 0) log().info({ rows }, "indexed anew");
  },
  ...pictureTasks,
} satisfies TaskList;

const toPrint = z.object({
  addresses: z.array(z.string().startsWith("/")),
  edition: z.number().int(),
});

async function print(payload: unknown, urgency: Urgency): Promise<void> {
  const { addresses, edition } = toPrint.parse(payload);
  const began = Date.now();
  // A job that runs again, or after a later one, has little left to do.
  const missing = await addressesNotPrintedSince(addresses, edition);
  const failed = await queue.print(missing, urgency, edition);
  const printed = missing.length - failed.length;
  log().info({ edition, urgency, printed, failed, ms: Date.now() - began }, "printed");
  if (failed.length > 0) throw new Error(`Not printed: ${failed.join(" ")}`);
}
