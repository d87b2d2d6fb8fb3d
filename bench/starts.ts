import { statSync } from "node:fs";
import { type BenchNewsroom, makeDataFolder, startNewsroom } from "@/bench/newsroom";
import type { Row, Table } from "@/bench/table";

/** Starts a newsroom on a new data folder, stops it, starts it again; the second stays up for the other measurements. */
export async function starts(dataDir: string): Promise<{ table: Table; newsroom: BenchNewsroom }> {
  const rows: Row[] = await buildingStart();
  const first = await startNewsroom(dataDir);
  rows.push(["first start: new database, migrated and seeded", first.startedIn / 1000]);
  const began = performance.now();
  await first.stop();
  rows.push(["stop", (performance.now() - began) / 1000]);
  const newsroom = await startNewsroom(dataDir);
  rows.push(["second start", newsroom.startedIn / 1000]);
  return {
    table: { title: "Starting and stopping", columns: ["what", "seconds"], rows },
    newsroom,
  };
}

/** Whatever has to be built is built by a start that is thrown away. */
async function buildingStart(): Promise<Row[]> {
  const before = buildTime();
  const folder = makeDataFolder();
  const { startedIn, stop } = await startNewsroom(folder.dataDir);
  await stop();
  folder.remove();
  const isBuilt = buildTime() !== before;
  return isBuilt ? [["very first start: installed, not built", startedIn / 1000]] : [];
}

function buildTime(): number | null {
  return statSync(".next/BUILD_ID", { throwIfNoEntry: false })?.mtimeMs ?? null;
}
