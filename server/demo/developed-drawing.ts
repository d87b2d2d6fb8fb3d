import { createHash, randomBytes } from "node:crypto";
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Credits } from "@/db/picture-facts";
import { env } from "@/env";
import { diskStorage } from "@/media/disk-storage";
import { type Examined, examine } from "@/media/examine";
import { makeRenditions, makeViews } from "@/media/renditions";
import type { Storage } from "@/media/storage";
import { originalKey, renditionKey, viewKey } from "@/media/storage-keys";
import { cutKey } from "@/newsroom/cut-keys";
import { renditionsEdition, renditionsOf } from "@/newsroom/renditions";
import type { DemoPicture } from "@/server/demo/pictures/demo-picture";
import { renderDrawing } from "@/server/demo/pictures/render-drawing";

/** A drawing as the library gets it: its file, what was found in it, and where its other files lie. */
export type Developed = { original: string; examined: Examined; folder: string };

/**
 * Developed drawings are kept beside the build: every demo of this copy of Stet shows the same ones,
 * and only the first has to wait for them.
 */
const shelf = path.resolve("dist", "demo-pictures");

const views = ["thumb.webp", "large.webp"];
const original = "original.jpg";

/** Draws and develops a picture, unless that was done before. */
export async function developed(one: DemoPicture, credits: Credits): Promise<Developed> {
  const svg = one.draw();
  const folder = path.join(shelf, nameOf(svg, one, credits));
  if (!(await readdir(folder).catch(() => null))) await develop(svg, one, credits, folder);
  const file = path.join(folder, original);
  const examined = await examine(file);
  if ("refused" in examined) throw new Error(`${one.name}: ${examined.refused}`);
  return { original: file, examined, folder };
}

function nameOf(svg: string, { focus }: DemoPicture, credits: Credits): string {
  return createHash("sha256")
    .update(svg)
    .update(JSON.stringify([renditionsEdition, focus, credits]))
    .digest("hex")
    .slice(0, 32);
}

/** In a storage of its own, which is then taken apart. The folder appears whole or not at all. */
async function develop(svg: string, one: DemoPicture, credits: Credits, folder: string) {
  const room = await mkdtemp(path.join(tmpdir(), "stet-drawing-"));
  const unfinished = `${folder}.${randomBytes(4).toString("hex")}`;
  try {
    const storage = diskStorage(room);
    const cut = cutKey();
    const key = originalKey(cut);
    const picture = await renderDrawing(svg);
    await storage.put(key, picture);
    const size = await storage.localFile(key, examine);
    if ("refused" in size) throw new Error(`${one.name}: ${size.refused}`);
    await makeViews(storage, one.name, key);
    await makeRenditions(storage, { original: key, cut, size, focus: one.focus, credits });
    await mkdir(unfinished, { recursive: true });
    await writeFile(path.join(unfinished, original), picture);
    const keep = (from: string, name: string) =>
      storage.localFile(from, (file) => copyFile(file, path.join(unfinished, name)));
    for (const { name } of renditionsOf(size)) await keep(renditionKey(cut, name), name);
    for (const name of views) await keep(viewKey(one.name, name), name);
    await rename(unfinished, folder).catch(() => {});
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    await rm(room, { recursive: true, force: true });
  }
}

/** Puts a developed drawing's files where those of this picture and this cut belong. */
export async function putDeveloped(
  storage: Storage,
  { folder, examined }: Developed,
  { pictureId, cut }: { pictureId: string; cut: string },
): Promise<void> {
  for (const { name } of renditionsOf(examined))
    await lend(storage, path.join(folder, name), renditionKey(cut, name));
  for (const name of views) await lend(storage, path.join(folder, name), viewKey(pictureId, name));
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
