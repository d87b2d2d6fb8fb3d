import type { TaskList } from "graphile-worker";
import { z } from "zod";
import type { Discarded } from "@/db/discard-pictures";
import { tellOfEndedRights } from "@/db/ended-rights";
import {
  arrivedPicture,
  askForUndonePictures,
  cutToMake,
  forgetRefused,
  forgetUnusedCuts,
  noteCutMade,
  noteDeveloped,
  noteRefused,
} from "@/db/picture-jobs";
import { askToLook, noteLook, picturesWithoutLook } from "@/db/picture-looks";
import { log } from "@/log";
import { examine } from "@/media/examine";
import { lookOfFile } from "@/media/look-of";
import { makeRenditions, makeViews, removeRenditions } from "@/media/renditions";
import { openStorage, sweepStorage } from "@/media/storage";
import { viewKey } from "@/media/storage-keys";
import { bringIn, sweepUploads } from "@/media/uploads";
import { foundIn } from "@/server/worker/found-in-file";

const ofPicture = z.object({ id: z.uuid(), originalKey: z.string() });
const ofCut = z.object({ cut: z.string() });
const ofLook = z.object({ id: z.uuid() });
const discarded = z.object({
  pictures: z.array(z.object({ id: z.uuid(), originalKey: z.string() })),
  cuts: z.array(z.string()),
});

/** What happens to a picture once it is here. Each is safe to run twice, and goes on where it was broken off. */
export const pictureTasks = {
  "develop-picture": async (payload) => {
    const { id, originalKey } = ofPicture.parse(payload);
    const gone = { pictures: [{ id, originalKey }], cuts: [] };
    const row = await arrivedPicture(id);
    if (!row) return discard(gone);
    if (row.state !== "waiting") return;
    if (!(await bringIn(row.originalKey, row.upload)))
      throw new Error(`The file of picture ${id} has not arrived here.`);
    const storage = openStorage();
    const examined = await storage.localFile(row.originalKey, examine);
    if ("refused" in examined) {
      await noteRefused(id, examined.refused);
      log().info({ picture: id, fault: examined.refused }, "picture refused");
      return;
    }
    await makeViews(storage, id, row.originalKey);
    if (row.evidenceOf === null)
      await noteLook(id, await storage.localFile(row.originalKey, lookOfFile));
    if (!(await noteDeveloped(id, foundIn(examined)))) await discard(gone);
  },
  "make-cut": async (payload) => {
    const { cut } = ofCut.parse(payload);
    const wanted = await cutToMake(cut);
    if (wanted === "made") return;
    if (wanted === "gone") return removeRenditions(openStorage(), cut);
    const { originalKey, size, focus, credits, creditsHash, isThere } = wanted;
    const began = Date.now();
    const { made } = await makeRenditions(openStorage(), {
      original: originalKey,
      cut,
      size,
      focus,
      credits,
      isAnew: isThere,
    });
    if (!(await noteCutMade(cut, creditsHash))) await removeRenditions(openStorage(), cut);
    log().info({ cut, made, ms: Date.now() - began }, "cut made");
  },
  "look-at-picture": async (payload) => {
    const { id } = ofLook.parse(payload);
    const row = await arrivedPicture(id);
    if (row?.state !== "ready") return;
    await noteLook(id, await openStorage().localFile(row.originalKey, lookOfFile));
  },
  "discard-files": async (payload) => {
    await discard(discarded.parse(payload));
  },
} satisfies TaskList;

/** What a lost job left undone, what ran out, and what nobody shows any more. */
export async function sweepPictures(): Promise<void> {
  await askForUndonePictures();
  for (const id of await picturesWithoutLook()) await askToLook(id);
  await tellOfEndedRights();
  await forgetRefused();
  await forgetUnusedCuts();
  await sweepUploads();
  await sweepStorage();
}

async function discard({ pictures, cuts }: Discarded): Promise<void> {
  const storage = openStorage();
  for (const { id, originalKey } of pictures) {
    await storage.remove(originalKey);
    await storage.remove(viewKey(id));
  }
  for (const cut of cuts) await removeRenditions(storage, cut);
}
