import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, type Dirent } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Source, Storage, StoredFile } from "@/media/storage";
import { isFull, StorageFull } from "@/media/storage-full";
import { checkKey, checkPrefix } from "@/media/storage-keys";

/** Files below a folder of this machine, by key. */
export function diskStorage(root: string): Storage {
  const at = (key: string) => path.join(/* turbopackIgnore: true */ root, key);
  return {
    put: (key, source) => put(root, checkKey(key), source),
    read: (key) => read(at(checkKey(key))),
    has: async (key) => (await sizeOf(at(checkKey(key)))) !== null,
    async localFile(key, use) {
      const file = at(checkKey(key));
      if ((await sizeOf(file)) === null) throw new Error(`${key} is not in the storage.`);
      return await use(file);
    },
    async remove(key) {
      const isFolder = key.endsWith("/");
      const place = at(isFolder ? checkPrefix(key) : checkKey(key));
      await rm(place, { recursive: isFolder, force: true, maxRetries: 3 });
      // What was withdrawn does not come back with the power.
      await unlessGone(syncFolder(path.dirname(place)));
    },
    list: (prefix) => list(root, checkPrefix(prefix)),
  };
}

const unfinishedName = /^\.put-[0-9a-f]{16}$/;
const unfinishedFor = 60 * 60 * 1000;

/** Removes unfinished files that nobody has written to for an hour; answers how many. */
export async function sweepFolder(root: string): Promise<number> {
  let removed = 0;
  for await (const file of filesBelow(root)) {
    if (!unfinishedName.test(path.basename(file))) continue;
    const found = await unlessGone(stat(file));
    if (!found || Date.now() - found.mtimeMs < unfinishedFor) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
}

async function put(root: string, key: string, source: Source): Promise<void> {
  const target = path.join(/* turbopackIgnore: true */ root, key);
  const folder = path.dirname(target);
  try {
    await makeFolder(folder);
    if (isFile(source)) await moveIn(source.file, target);
    else await writeWhole(source instanceof Readable ? source : Readable.from([source]), target);
    await syncFolder(folder);
  } catch (error) {
    throw isFull(error) ? new StorageFull(key, error) : error;
  }
}

async function moveIn(file: string, target: string): Promise<void> {
  await syncFile(file);
  if (await isMoved(file, target)) return;
  await writeWhole(createReadStream(file), target);
  await unlink(file);
}

async function writeWhole(source: Readable, target: string): Promise<void> {
  const name = `.put-${randomBytes(8).toString("hex")}`;
  const unfinished = path.join(path.dirname(target), name);
  try {
    await write(source, unfinished);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function write(source: Readable, file: string): Promise<void> {
  await pipeline(source, createWriteStream(file, { flags: "wx", flush: true }));
}

/** False when it lies on another disk. */
async function isMoved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EXDEV") return false;
    throw error;
  }
}

/** A folder is only there for good when the one that holds it says so. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made))
    await syncFolder(path.dirname(made));
}

async function syncFile(file: string): Promise<void> {
  await withHandle(file, (handle) => handle.sync());
}

async function syncFolder(folder: string): Promise<void> {
  await withHandle(folder, (handle) => handle.sync());
}

async function withHandle<T>(file: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file, "r");
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

async function read(file: string): Promise<StoredFile | null> {
  const handle = await unlessGone(open(file, "r"));
  if (!handle) return null;
  const found = await handle.stat();
  if (found.isFile()) {
    const etag = `${found.size.toString(36)}-${Math.round(found.mtimeMs * 1_000).toString(36)}`;
    const stream = handle.createReadStream();
    return { stream, bytes: found.size, etag, changed: found.mtimeMs };
  }
  await handle.close();
  return null;
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await unlessGone(stat(file));
  return found?.isFile() ? found.size : null;
}

async function* list(root: string, prefix: string): AsyncIterable<string> {
  for await (const file of filesBelow(path.join(/* turbopackIgnore: true */ root, prefix))) {
    if (path.basename(file).startsWith(".")) continue;
    yield path.relative(root, file).split(path.sep).join("/");
  }
}

async function* filesBelow(folder: string): AsyncIterable<string> {
  const entries = (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? [];
  for (const entry of entries.sort(byName)) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(place);
    else if (entry.isFile()) yield place;
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function isFile(source: Source): source is { file: string } {
  return !(source instanceof Uint8Array) && !(source instanceof Readable);
}

async function unlessGone<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(ENOENT|ENOTDIR)$/.test(String(error.code)))
      return null;
    throw error;
  }
}
