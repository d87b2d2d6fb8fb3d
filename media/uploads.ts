import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, readdir, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import { uploadsAwaited } from "@/db/picture-jobs";
import { pictureOfUpload, type Taken, takePicture } from "@/db/take-picture";
import { env } from "@/env";
import { openStorage } from "@/media/storage";
import { isFull, StorageFull } from "@/media/storage-full";
import { originalKey } from "@/media/storage-keys";
import { cutKey } from "@/newsroom/cut-keys";
import { keptFileName } from "@/newsroom/file-names";
import type { Person } from "@/newsroom/people";
import {
  isRefusal,
  type Refusal,
  type RefusalReason,
  refusalWords,
  refuse,
} from "@/newsroom/refusals";
import { largestFile } from "@/newsroom/renditions";

/** Where uploads arrive, piece by piece, until they are whole and taken. They travel in no backup. */
const folder = () => path.join(/* turbopackIgnore: true */ env().dataDir, "uploads");

/** So many uploads of one person may lie there unfinished. */
const unfinishedAtMost = 100;

/** What is left free, in bytes, whatever is uploaded. */
const leftFree = 100_000_000;

const longAgo = 24 * 3_600_000;

/**
 * The tus protocol (1.0), which goes on where a broken line left off. An upload's name begins with
 * its owner's id; nobody else's address leads to it.
 */
export function uploadServer(): Server {
  shared[key] ??= makeServer();
  return shared[key];
}

// One in the process, however often the framework evaluates this module: it holds the locks.
const key = Symbol.for("stet.uploads");
const shared = globalThis as typeof globalThis & { [key]?: Server };

function makeServer(): Server {
  return new Server({
    path: "/api/pictures/uploads",
    datastore: new ArrivalStore({ directory: folder(), expirationPeriodInMilliseconds: longAgo }),
    relativeLocation: true,
    maxSize: largestFile,
    namingFunction: (request) => `${request.headers.get(ownerHeader)}_${cutKey()}`,
    onUploadCreate: async (request, upload) => {
      // One that does not say how large it is may become as large as any.
      const bytes = upload.size ?? largestFile;
      const refused = await whyNot(request.headers.get(ownerHeader) ?? "", bytes);
      if (refused) throw spoken(refused);
      return {};
    },
    onResponseError: (_request, error) => (isFull(error) ? spoken("disk-full") : undefined),
  });
}

/** Of a piece that could not be written the protocol only says that something went wrong; a full disk has words. */
class ArrivalStore extends FileStore {
  override async write(...given: Parameters<FileStore["write"]>): Promise<number> {
    try {
      return await super.write(...given);
    } catch (error) {
      throw (await freeBytes()) < least ? spoken("disk-full") : error;
    }
  }
}

/** With less than this, in bytes, a piece that was not written was not written for want of room. */
const least = 1_000_000;

async function freeBytes(): Promise<number> {
  const { bavail, bsize } = await statfs(folder());
  return bavail * bsize;
}

/** Says to the protocol whose request it is. Set by the route, whatever came from outside. */
export const ownerHeader = "x-stet-uploader";

function spoken(reason: RefusalReason) {
  const status = reason === "disk-full" ? 507 : 429;
  return { status_code: status, body: refusalWords[reason] };
}

async function whyNot(owner: string, bytes: number): Promise<RefusalReason | null> {
  await mkdir(folder(), { recursive: true });
  const files = await readdir(folder());
  // Each has a note of itself beside it.
  if (files.filter((name) => name.startsWith(`${owner}_`)).length > unfinishedAtMost * 2)
    return "too-often";
  return (await freeBytes()) < bytes + leftFree ? "disk-full" : null;
}

const uploadName = /^[0-9a-f-]{36}_[A-Za-z0-9_-]{22}$/;

export function isUploadOf(person: Person, name: string): boolean {
  return uploadName.test(name) && name.startsWith(`${person.id}_`);
}

/** Takes what a person has uploaded into the library. */
export async function takeUpload(
  person: Person,
  given: { upload: string; fileName: string; evidenceOf: string | null },
): Promise<{ id: string; isKnown: boolean } | Refusal> {
  if (!isUploadOf(person, given.upload)) return refuse("upload-gone");
  const known = await pictureOfUpload(person, given.upload);
  if (known) return broughtIn(known, given.upload);
  const file = path.join(folder(), given.upload);
  const bytes = await sizeOfWhole(file, given.upload);
  if (bytes === null) return refuse("upload-gone");
  const taken = await takePicture(person, {
    upload: given.upload,
    originalKey: originalKey(cutKey()),
    sha256: await hashOf(file),
    bytes,
    fileName: keptFileName(given.fileName),
    evidenceOf: given.evidenceOf,
  });
  if (isRefusal(taken)) return taken;
  // From here on the file is the picture's: whoever is killed now is followed by the job.
  if (!taken.isKnown) return broughtIn(taken, given.upload);
  await forgetUpload(given.upload);
  return { id: taken.id, isKnown: true };
}

/** Where there is no room the file stays where it arrived, and the job or the next asking brings it in. */
async function broughtIn({ id, originalKey }: Taken, upload: string) {
  try {
    await bringIn(originalKey, upload);
    return { id, isKnown: false };
  } catch (error) {
    if (error instanceof StorageFull) return refuse("disk-full");
    throw error;
  }
}

/** Moves a taken upload to where pictures are kept, unless it is there. False while it is nowhere to be seen. */
export async function bringIn(key: string, upload: string | null): Promise<boolean> {
  const storage = openStorage();
  if (!(await storage.has(key))) {
    if (upload === null) return false;
    const arrived = path.join(folder(), upload);
    const isHere = await isThere(arrived);
    try {
      if (isHere) await storage.put(key, { file: arrived });
    } catch (error) {
      if (!(await storage.has(key))) throw error;
    }
    // Web and worker may both be at it: whoever comes second finds it moved.
    if (!isHere && !(await storage.has(key))) return false;
  }
  if (upload !== null) await forgetUpload(upload);
  return true;
}

async function forgetUpload(upload: string): Promise<void> {
  await rm(path.join(folder(), upload), { force: true });
  await rm(path.join(folder(), `${upload}.json`), { force: true });
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Null where it is not there, or not whole. */
async function sizeOfWhole(file: string, upload: string): Promise<number | null> {
  try {
    const { size } = await new FileStore({ directory: folder() }).getUpload(upload);
    const { size: here } = await stat(file);
    return size === here ? here : null;
  } catch {
    return null;
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** Removes uploads that nobody went on with for a day; not those that pictures are still to be made of. */
export async function sweepUploads(): Promise<void> {
  await mkdir(folder(), { recursive: true });
  const awaited = await uploadsAwaited();
  for (const name of await readdir(folder())) {
    if (awaited.has(name.replace(/\.json$/, ""))) continue;
    const file = path.join(folder(), name);
    const found = await stat(file).catch(() => null);
    if (found && Date.now() - found.mtimeMs > longAgo) await rm(file, { force: true });
  }
}
