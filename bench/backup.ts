import { execFile } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { fillTo } from "@/bench/fill";
import { type BenchNewsroom, makeDataFolder } from "@/bench/newsroom";
import type { Table } from "@/bench/table";
import { addVersions } from "@/bench/versions";
import { ownerPool } from "@/db/connect";

const run = promisify(execFile);

/** A backup of a big newsroom while it runs, and its restore into an empty folder, as an operator makes them. */
export async function backup(newsroom: BenchNewsroom, stories: number): Promise<Table> {
  await fillTo(stories);
  await addVersions();
  const file = path.join(newsroom.dataDir, "backups", "bench.tar.gz");
  mkdirSync(path.dirname(file), { recursive: true });
  const made = await timed(newsroom.dataDir, "backup", file);
  const fresh = makeDataFolder();
  const restored = await timed(fresh.dataDir, "restore", file);
  const verified = await timed(fresh.dataDir, "verify");
  fresh.remove();
  return {
    title: `Backup and restore, ${stories.toLocaleString("en")} stories, each live one with a version`,
    columns: ["what", "seconds or MB"],
    rows: [
      ["the database, MB", await databaseSize()],
      ["the backup, MB", statSync(file).size / 1e6],
      ["backup while it runs, read back before it gets its name", made],
      ["restore into an empty folder, compared and verified", restored],
      ["walking all chains", verified],
    ],
  };
}

async function timed(dataDir: string, ...command: string[]): Promise<number> {
  const began = performance.now();
  await run("env", [`DATA_DIR=${dataDir}`, process.execPath, "server/run.mjs", "stet", ...command]);
  return (performance.now() - began) / 1000;
}

async function databaseSize(): Promise<number> {
  const { rows } = await ownerPool().query<{ size: string }>(
    "select pg_database_size(current_database()) as size",
  );
  return Number(rows[0]?.size) / 1e6;
}
