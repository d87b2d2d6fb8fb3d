import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { eq, sql } from "drizzle-orm";
import { changePicture, type PicturePatch, setFocus, settlePicture } from "@/db/change-picture";
import { atDesk } from "@/db/client";
import { creditsOf } from "@/db/picture-facts";
import { noteCutMade, noteDeveloped } from "@/db/picture-jobs";
import { picture } from "@/db/schema/pictures";
import { takePicture } from "@/db/take-picture";
import { log } from "@/log";
import { examine } from "@/media/examine";
import { openStorage } from "@/media/storage";
import { originalKey } from "@/media/storage-keys";
import { cutKey } from "@/newsroom/cut-keys";
import { hashOf } from "@/newsroom/hash";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import { drawn, putDeveloped } from "@/server/demo/developed-drawing";
import { type DemoPicture, demoPictures } from "@/server/demo/pictures";
import { renderDrawing } from "@/server/demo/pictures/render-drawing";
import { foundIn } from "@/server/worker/found-in-file";

type Desk = { photographer: Person; editor: Person };

/** Brings every drawing of the demo paper into its library, settled and developed. Gives their ids by name. */
export async function seedPictures(desk: Desk): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const waiting = [...demoPictures];
  const began = Date.now();
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      ids.set(one.name, await seedPicture(desk, one));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await forgetFirstCuts();
  log().info({ pictures: ids.size, ms: Date.now() - began }, "pictures seeded");
  return ids;
}

async function seedPicture({ photographer, editor }: Desk, one: DemoPicture): Promise<string> {
  const storage = openStorage();
  const original = await drawn(one.draw(), renderDrawing);
  const key = cutKey();
  await storage.put(originalKey(key), original);
  const { id } = done(
    await takePicture(photographer, {
      upload: `demo ${one.name}`,
      originalKey: originalKey(key),
      sha256: createHash("sha256").update(original).digest("hex"),
      bytes: original.length,
      fileName: `${one.name}.jpg`,
      evidenceOf: null,
    }),
  );
  const examined = await storage.localFile(originalKey(key), examine);
  if ("refused" in examined) throw new Error(`${one.name}: ${examined.refused}`);
  await noteDeveloped(id, foundIn(examined));
  const revision = done(await changePicture(photographer, id, 1, factsOf(one))).revision;
  const focused = done(await setFocus(photographer, id, revision, one.focus)).revision;
  if (one.verified)
    done(
      await settlePicture(editor, id, focused, {
        state: "verified",
        note: one.verified.note,
        verifiedAs: one.verified.as,
      }),
    );
  const [row] = await atDesk().select().from(picture).where(eq(picture.id, id));
  if (!row?.cut) throw new Error(`${one.name} was not developed.`);
  const credits = creditsOf(row);
  const { width, height } = examined;
  await putDeveloped(storage, key, {
    original,
    pictureId: id,
    cut: row.cut,
    size: { width, height },
    focus: one.focus,
    credits,
  });
  await noteCutMade(row.cut, await hashOf(credits));
  return id;
}

function factsOf(one: DemoPicture): PicturePatch {
  return {
    headline: one.headline ?? "",
    caption: one.caption,
    alt: one.alt,
    credit: one.credit,
    people: one.people ?? [],
    places: one.places ?? [],
    rights: "own-staff",
    sourceType: "digitalCreation",
    ...one.rights,
  };
}

/** The point in the middle that every picture begins with is nobody's choice here, and nothing is made for it. */
async function forgetFirstCuts(): Promise<void> {
  await atDesk().execute(
    sql`delete from picture_cut c where not exists (select from picture p where p.cut = c.cut)`,
  );
}

function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${(answer.detail ?? []).join(", ")}`);
  return answer;
}
