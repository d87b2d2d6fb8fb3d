import {
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { mkdir, open } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { BackupRefused } from "@/db/backup-refused";
import { env } from "@/env";
import { mediaFolder } from "@/server/backup/carried-files";

/**
 * Where the files of a backup come back. A mark in the data folder says that a restore is under way:
 * Stet does not start while it is there, and the next restore knows that the files are its own.
 */
export type RestorePlace = {
  /** The mark of a restore that was cut off here, or null. */
  cutOff: () => string | null;
  begin: (mark: string) => Promise<void>;
  keep: (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;
  /** Every file is on the disk for good. */
  settle: () => Promise<void>;
  undo: () => Promise<void>;
  done: () => void;
};

export function openRestorePlace(): RestorePlace {
  const markFile = path.join(env().dataDir, "restoring");
  const folder = mediaFolder();
  const folders = new Set<string>();
  const empty = () => {
    if (folder === null || !existsSync(folder)) return;
    for (const name of readdirSync(folder))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  };
  const cutOff = () => (existsSync(markFile) ? readFileSync(markFile, "utf8") : null);
  return {
    cutOff,
    begin: async (mark) => {
      if (cutOff() !== null) empty();
      else if (folder !== null && existsSync(folder) && readdirSync(folder).length > 0)
        throw new BackupRefused(
          `The folder ${folder} is not empty. A restore never writes over files: move it away, or give another data folder with DATA_DIR.`,
        );
      await mkdir(env().dataDir, { recursive: true, mode: 0o700 });
      writeFileSync(markFile, mark, { mode: 0o600, flush: true });
    },
    keep: async (name, bytes) => {
      if (folder === null)
        throw new BackupRefused(
          "The backup has pictures in files, and STORAGE_URL keeps pictures elsewhere: restore it without STORAGE_URL.",
        );
      const file = path.join(folder, ...name.split("/").slice(1));
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      folders.add(path.dirname(file));
      await pipeline(bytes, createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }));
    },
    settle: async () => {
      for (const one of folders) {
        const handle = await open(one, "r");
        await handle.sync();
        await handle.close();
      }
    },
    undo: async () => {
      empty();
      rmSync(markFile, { force: true });
    },
    done: () => rmSync(markFile, { force: true }),
  };
}
