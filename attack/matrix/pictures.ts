import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { dataFolder } from "@/e2e/product";
import { diskStorage } from "@/media/disk-storage";
import { originalKey, renditionKey, viewKey } from "@/media/storage-keys";
import { cutKey } from "@/newsroom/cut-keys";
import { renditionsEdition } from "@/newsroom/renditions";
import type { Actor } from "./actors";
import type { Scene } from "./scene";

/** A picture of the library that is ready, with what somebody who acts on it needs to name. */
export type StagedPicture = { id: string; revision: number; cut: string; original: string };

/** Stands in everything that is said of a staged picture, and in its files: for those who may see the library. */
export const pictureMark = `sight${randomBytes(4).toString("hex")}`;

/** Puts a ready picture into the database alone; it was looked into, so that it may be called verified. */
export async function stagePicture({ owner, bystander }: Scene): Promise<StagedPicture> {
  const [cut, original] = [cutKey(), originalKey(cutKey())];
  const { rows } = await owner.query(
    `insert into picture (state, original_key, sha256, file_name, bytes, type, width, height, cut,
       caption, permission, origin_person, checks, uploaded_by)
     values ('ready', $1, $2, $3, 4, 'jpeg', 1200, 800, $4, $3, $3, 'A witness',
       '{"place": {"done": true, "note": ""}}', $5)
     returning id, revision`,
    [original, randomBytes(32).toString("hex"), `${pictureMark} picture.jpg`, cut, bystander],
  );
  const { id, revision } = rows[0];
  await owner.query(
    "insert into picture_cut (cut, picture_id, focus_x, focus_y, made) values ($1, $2, 0.5, 0.5, $3)",
    [cut, id, renditionsEdition],
  );
  return { id, revision, cut, original };
}

/** The name of the one rendition that lies in the storage for a staged picture. */
export const stagedRendition = "whole-800.jpg";

/** The same in a newsroom that runs, once its worker has looked at all that was brought in before. */
export async function stagePictureAtRest(scene: Scene): Promise<StagedPicture> {
  await untilLookedAt(scene);
  return stagePicture(scene);
}

async function untilLookedAt({ owner }: Scene): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rowCount } = await owner.query("select from picture where state = 'waiting'");
    if (rowCount === 0) return;
    await wait(50);
  }
}

/** The same, and its files lie in the storage of the newsroom that is attacked. */
export async function stagePictureWithFiles(scene: Scene): Promise<StagedPicture> {
  const picture = await stagePictureAtRest(scene);
  const storage = diskStorage(path.join(dataFolder(), "media"));
  for (const key of [
    picture.original,
    viewKey(picture.id, "thumb.webp"),
    viewKey(picture.id, "large.webp"),
    renditionKey(picture.cut, stagedRendition),
  ])
    await storage.put(key, Buffer.from(pictureMark));
  return picture;
}

/** How many bytes of a staged upload are still to come. */
export const bytesToCome = 4;

/** An upload of this person which is not whole yet: of eight bytes four have arrived. Gives its name. */
export async function stageUpload(scene: Scene, actor: Actor, here = 4): Promise<string> {
  await untilLookedAt(scene);
  // Nobody owns nothing: they try their luck with a chief's.
  const { person } = scene.cast[actor === "nobody" ? "the chief" : actor];
  const name = `${person.id}_${cutKey()}`;
  const folder = path.join(dataFolder(), "uploads");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), randomBytes(here));
  const note = { id: name, size: 8, offset: 0, creation_date: new Date().toISOString() };
  await writeFile(path.join(folder, `${name}.json`), JSON.stringify(note));
  return name;
}
