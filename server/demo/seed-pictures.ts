import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { eq, sql } from "drizzle-orm";
import { changePicture, type PicturePatch, setFocus, settlePicture } from "@/db/change-picture";
import { atDesk } from "@/db/client";
import { type Credits, creditsOf } from "@/db/picture-facts";
import { noteCutMade, noteDeveloped } from "@/db/picture-jobs";
import { picture } from "@/db/schema/pictures";
import { takePicture } from "@/db/take-picture";
import { openStorage } from "@/media/storage";
import { originalKey } from "@/media/storage-keys";
import { cutKey } from "@/newsroom/cut-keys";
import { hashOf } from "@/newsroom/hash";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import { type Developed, developed, putDeveloped } from "@/server/demo/developed-drawing";
import { type DemoPicture, demoPictures } from "@/server/demo/pictures";
import { foundIn } from "@/server/worker/found-in-file";

type Desk = { photographer: Person; editor: Person };

/** In milliseconds. */
const tellEvery = 5_000;

/**
 * Draws and develops every picture of the demo paper before anything is written about it. `tell`
 * hears how many of how many are there, now and then.
 */
export async function developDrawings(
  tell: (done: number, all: number) => void = () => {},
): Promise<Map<string, Developed>> {
  const drawings = new Map<string, Developed>();
  let told = Date.now();
  await atOnce(async (one) => {
    drawings.set(one.name, await developed(one, creditsOfDrawing(one)));
    if (Date.now() - told < tellEvery) return;
    told = Date.now();
    tell(drawings.size, demoPictures.length);
  });
  return drawings;
}

/** Brings every drawing into the paper's library, settled. Gives their ids by name. */
export async function seedPictures(
  desk: Desk,
  drawings: ReadonlyMap<string, Developed>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await atOnce(async (one) => {
    const drawing = drawings.get(one.name);
    if (!drawing) throw new Error(`${one.name} was not developed.`);
    ids.set(one.name, await seedPicture(desk, one, drawing));
  });
  await forgetFirstCuts();
  return ids;
}

async function atOnce(work: (one: DemoPicture) => Promise<void>): Promise<void> {
  const waiting = [...demoPictures];
  const hand = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, hand));
}

async function seedPicture(
  { photographer, editor }: Desk,
  one: DemoPicture,
  drawing: Developed,
): Promise<string> {
  const storage = openStorage();
  const { examined } = drawing;
  const key = originalKey(cutKey());
  await storage.put(key, await readFile(drawing.original));
  const { id } = done(
    await takePicture(photographer, {
      upload: `demo ${one.name}`,
      originalKey: key,
      sha256: examined.sha256,
      bytes: examined.bytes,
      fileName: `${one.name}.jpg`,
      evidenceOf: null,
    }),
  );
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
  if (!row?.cut) throw new Error(`${one.name} has no cut.`);
  await putDeveloped(storage, drawing, { pictureId: id, cut: row.cut });
  await noteCutMade(row.cut, await hashOf(creditsOf(row)));
  return id;
}

function factsOf(one: DemoPicture) {
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
  } satisfies PicturePatch;
}

/** What its files carry: the same as the library will say of it. */
function creditsOfDrawing(one: DemoPicture): Credits {
  const { caption, alt, credit, sourceType } = factsOf(one);
  const nothing = { creator: "", copyright: "", usageTerms: "", webStatement: "", licensorUrl: "" };
  return { ...nothing, caption, alt, credit, sourceType: sourceType ?? null };
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
