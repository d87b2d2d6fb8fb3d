import { type BenchNewsroom, startNewsroom } from "@/bench/newsroom";
import type { Table } from "@/bench/table";

/** Starts a newsroom on a new data folder, stops it, starts it again; the second stays up for the other measurements. */
export async function starts(dataDir: string): Promise<{ table: Table; newsroom: BenchNewsroom }> {
  const first = await startNewsroom(dataDir);
  const began = performance.now();
  await first.stop();
  const stoppedIn = performance.now() - began;
  const newsroom = await startNewsroom(dataDir);
  const table = {
    title: "Starting and stopping, installed and built",
    columns: ["what", "seconds"],
    rows: [
      ["first start: new database, migrated and seeded", first.startedIn / 1000],
      ["stop", stoppedIn / 1000],
      ["second start", newsroom.startedIn / 1000],
    ],
  };
  return { table, newsroom };
}
