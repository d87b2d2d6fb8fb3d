import path from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { env } from "@/env";
import { diskStorage, sweepFolder } from "@/media/disk-storage";

/** What is put: bytes, a stream of them, or a file, which is moved in and is gone from where it was. */
export type Source = Uint8Array | Readable | { file: string };

/** A file being read. `changed` is when it was put, in milliseconds. */
export type StoredFile = { stream: Readable; bytes: number; etag: string; changed: number };

/** Where files are kept, by key. A key is a path of plain names; a folder is one with a slash at its end. */
export type Storage = {
  /** Whole or not at all, and on the disk when it is answered. Throws StorageFull when there is no room. */
  put(key: string, source: Source): Promise<void>;
  /** The stream has to be read to its end or destroyed. The tag is another when the bytes are. */
  read(key: string): Promise<StoredFile | null>;
  /** Lends the file as one on this machine; it must not be changed, and is only there while `use` runs. */
  localFile<T>(key: string, use: (file: string) => Promise<T>): Promise<T>;
  has(key: string): Promise<boolean>;
  /** Of a folder, everything below it. Removing what is not there is nothing to say. */
  remove(key: string): Promise<void>;
  /** The keys below a folder. */
  list(prefix: string): AsyncIterable<string>;
};

/** The storage that the operator chose. */
export function openStorage(): Storage {
  return diskStorage(storageFolder());
}

/** Removes what killed processes left unfinished more than an hour ago; answers how many files that were. */
export function sweepStorage(): Promise<number> {
  return sweepFolder(storageFolder());
}

function storageFolder(): string {
  const { storageUrl, dataDir } = env();
  if (storageUrl === undefined) return path.join(/* turbopackIgnore: true */ dataDir, "media");
  if (!storageUrl.startsWith("file:"))
    throw new Error(
      "STORAGE_URL names an S3 storage, which is not there yet: give file:… or leave it out.",
    );
  return storageUrl.startsWith("file://")
    ? fileURLToPath(storageUrl)
    : path.resolve(/* turbopackIgnore: true */ storageUrl.slice("file:".length));
}
