import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { BackupRefused } from "@/db/backup-refused";

/**
 * Writes a compressed file that is either whole and on the disk under its name, or not there. Only
 * its owner may read it, and nothing is written over. `check` reads it before it gets its name.
 */
export async function writeWhole(
  file: string,
  content: AsyncIterable<Uint8Array>,
  check: (draft: string) => Promise<unknown>,
): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  await refuseTaken(file);
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const out = createWriteStream(draft, { flags: "wx", mode: 0o600, flush: true });
    await pipeline(content, createGzip({ level: 6 }), out);
    await check(draft);
    await refuseTaken(file);
    await rename(draft, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw inWords(error, file);
  }
}

async function refuseTaken(file: string) {
  const there = await stat(file).catch(() => null);
  if (there) throw new BackupRefused(`${file} is there already: give the backup another name.`);
}

async function syncFolder(folder: string) {
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}

const reasons: Record<string, string> = {
  ENOSPC: "the disk is full",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "that file system is read-only",
  ENOTDIR: "a part of its path is not a folder",
  EEXIST: "a part of its path is not a folder",
};

function inWords(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const reason = reasons[String(error.code)];
  return reason
    ? new BackupRefused(`The backup cannot be written to ${file}: ${reason}. Nothing was kept.`)
    : error;
}
