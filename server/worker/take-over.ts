import { buryWorkers, deadWorkers } from "@/db/worker-lives";
import { log } from "@/log";

const pause = 2_500;

/**
 * Frees what killed workers have left locked. A worker whose line to the database was cut for a
 * moment is not taken for dead: it has to be found so twice.
 */
export function takeOverFromTheDead(): { stop: () => void } {
  let suspects: string[] = [];
  const timer = setInterval(() => void look(), pause);

  async function look() {
    try {
      const now = await deadWorkers();
      const dead = now.filter((worker) => suspects.includes(worker));
      suspects = now;
      if (dead.length === 0) return;
      await buryWorkers(dead);
      log().warn({ dead }, "took over from a worker that is gone");
    } catch (error) {
      suspects = [];
      log().warn({ err: error }, "could not look after the other workers");
    }
  }

  return { stop: () => clearInterval(timer) };
}
