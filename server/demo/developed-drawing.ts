import { createHash, randomBytes } from "node:crypto";
import { copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "@/env";
import { makeRenditions, makeViews } from "@/media/renditions";
import type { Storage } from "@/media/storage";
import { originalKey, renditionKey, viewKey } from "@/media/storage-keys";
import { renditionsEdition, renditionsOf } from "@/newsroom/renditions";

type Credits = Parameters<typeof makeRenditions>[1]["credits"];
type Drawing = {
  original: Buffer;
  pictureId: string;
  cut: string;
  size: { width: number; height: number };
  focus: { x: number; y: number };
  credits: Credits;
};

/** Developed drawings are kept beside the build: every demo of this copy of Stet shows the same ones. */
const shelf = path.resolve("dist", "demo-pictures");

/** Puts a drawing's views and files into the storage, made now or kept from an earlier demo. */
export async function putDeveloped(storage: Storage, key: string, drawing: Drawing): Promise<void> {
  const { original, pictureId, cut, size, focus, credits } = drawing;
  const kept = path.join(shelf, keptName(original, { focus, credits, size }));
  const files = [
    ...renditionsOf(size).map(({ name }) => ({ name, key: renditionKey(cut, name) })),
    ...["thumb.webp", "large.webp"].map((name) => ({ name, key: viewKey(pictureId, name) })),
  ];
  if (await areKept(kept, files)) {
    for (const { name, key: to } of files) await lend(storage, path.join(kept, name), to);
    return;
  }
  await makeViews(storage, pictureId, originalKey(key));
  await makeRenditions(storage, { original: originalKey(key), cut, size, focus, credits });
  await keep(storage, kept, files);
}

/**
 * A second name for the same file where that can be had, as on one disk, else a copy. Files of the
 * storage are replaced and never written into, so nobody changes the other's.
 */
async function lend(storage: Storage, file: string, key: string): Promise<void> {
  const { storageUrl, dataDir } = env();
  const target = path.join(dataDir, "media", key);
  try {
    if (storageUrl !== undefined) throw new Error("The storage is elsewhere.");
    await mkdir(path.dirname(target), { recursive: true });
    await link(file, target);
  } catch {
    await storage.put(key, await readFile(file));
  }
}

function keptName(original: Buffer, rest: object): string {
  return createHash("sha256")
    .update(original)
    .update(JSON.stringify([renditionsEdition, rest]))
    .digest("hex")
    .slice(0, 32);
}

async function areKept(folder: string, files: readonly { name: string }[]): Promise<boolean> {
  const there: string[] = await readdir(folder).catch(() => []);
  return files.every(({ name }) => there.includes(name));
}

/** Whole or not at all: several demos may be made at once. */
async function keep(
  storage: Storage,
  folder: string,
  files: readonly { name: string; key: string }[],
): Promise<void> {
  const unfinished = `${folder}.${randomBytes(4).toString("hex")}`;
  await mkdir(unfinished, { recursive: true });
  for (const { name, key } of files)
    await storage.localFile(key, (file) => copyFile(file, path.join(unfinished, name)));
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
}

/** The drawing as a JPEG, drawn now or kept from an earlier demo. */
export async function drawn(svg: string, draw: (svg: string) => Promise<Buffer>): Promise<Buffer> {
  const name = `${createHash("sha256").update(svg).digest("hex").slice(0, 32)}.jpg`;
  const kept = path.join(shelf, name);
  const before = await readFile(kept).catch(() => null);
  if (before) return before;
  const picture = await draw(svg);
  await mkdir(shelf, { recursive: true });
  const unfinished = `${kept}.${randomBytes(4).toString("hex")}`;
  await writeFile(unfinished, picture);
  await rename(unfinished, kept);
  return picture;
}
