import { stat } from "node:fs/promises";
import path from "node:path";
import { env } from "@/env";

/** Where a backup goes: the file that was named, a dated one in the folder that was named, or one in the data folder. */
export async function backupFile(name: string | undefined): Promise<string> {
  if (name === undefined) return path.join(env().dataDir, "backups", dated(new Date()));
  const file = namedFile(name);
  const there = await stat(file).catch(() => null);
  return there?.isDirectory() ? path.join(file, dated(new Date())) : file;
}

/** A file as whoever typed its name meant it. */
export function namedFile(name: string): string {
  return path.resolve(env().calledFrom, name);
}

function dated(now: Date): string {
  return `stet-${now.toISOString().slice(0, 19).replaceAll(":", "").replace("T", "-")}.tar.gz`;
}
