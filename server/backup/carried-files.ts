import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { BackupRefused } from "@/db/backup-refused";
import { env } from "@/env";
import { isPlainName } from "@/server/backup/manifest";
import { type Measured, measure } from "@/server/backup/measure";
import type { Tell } from "@/server/backup/progress";

/**
 * Where pictures are kept, or null when that is not on this machine. Of the data folder nothing else
 * travels: not the database itself, its passwords, logs or mail that was put by.
 */
export function mediaFolder(): string | null {
  const { storageUrl, dataDir } = env();
  if (storageUrl === undefined) return path.join(dataDir, "media");
  return storageUrl.startsWith("file:") ? pathOf(storageUrl) : null;
}

function pathOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : path.resolve(url.slice("file:".length));
}

export type CarriedFile = { name: string } & Measured;

/** The files as they are now. One that begins with a dot is unfinished, and one that is gone meanwhile was not needed. */
export async function filesToCarry(folder: string, tell: Tell): Promise<CarriedFile[]> {
  const files: CarriedFile[] = [];
  for (const name of await namesIn(folder)) {
    if (!isPlainName(`media/${name}`))
      throw new BackupRefused(
        `The file ${path.join(folder, name)} has a name that cannot be kept.`,
      );
    const found = await unlessGone(measure(createReadStream(path.join(folder, name))));
    if (!found) continue;
    files.push({ name: `media/${name}`, ...found });
    tell(found.bytes, `media/${name}`);
  }
  return files;
}

/** Paths below the folder, with slashes, in one order. */
export async function namesIn(folder: string): Promise<string[]> {
  const entries = (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? [];
  const names: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isFile()) names.push(entry.name);
    else if (entry.isDirectory()) {
      const below = await namesIn(path.join(folder, entry.name));
      names.push(...below.map((name) => `${entry.name}/${name}`));
    } else
      throw new BackupRefused(
        `${path.join(folder, entry.name)} is neither a file nor a folder: take it out, a backup cannot keep it.`,
      );
  }
  return names;
}

async function unlessGone<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
