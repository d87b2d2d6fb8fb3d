import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { askToDiscard, discardPictures } from "@/db/discard-pictures";
import { holdPicture, unlessOvertaken } from "@/db/hold-picture";
import { type Credits, creditsOf } from "@/db/picture-facts";
import { pictureWords } from "@/db/picture-words";
import { refreshStories, tellStoriesWith } from "@/db/refresh-stories";
import { type PictureRow, picture, pictureCut, pictureEvent } from "@/db/schema/pictures";
import { askToDevelop, askToMakeCut } from "@/db/take-picture";
import type { Tx } from "@/db/transaction";
import { cutKey } from "@/newsroom/cut-keys";
import { hashOf } from "@/newsroom/hash";
import { type FocalPoint, renditionsEdition, type Size } from "@/newsroom/renditions";

// What the worker does with pictures. Nobody acts here: each follows from something that a person
// did and was allowed to do, and each is safe to run twice.

/** A picture that was taken in. Null if it is gone again. */
export async function arrivedPicture(id: string): Promise<PictureRow | null> {
  const [row] = await atDesk().select().from(picture).where(eq(picture.id, id));
  return row ?? null;
}

/** What was found in a file: its form, and what is written in it. */
export type FoundInFile = Required<Pick<PictureRow, "type" | "width" | "height" | "placeholder">> &
  Partial<
    Pick<
      PictureRow,
      | "headline"
      | "caption"
      | "alt"
      | "credit"
      | "creator"
      | "copyright"
      | "people"
      | "places"
      | "keywords"
      | "sourceType"
      | "takenAt"
      | "instructions"
      | "usageTerms"
      | "webStatement"
      | "licensorUrl"
      | "internal"
      | "doubtful"
      | "otherwise"
    >
  >;

/**
 * Makes a picture that was looked at part of the library. What somebody wrote meanwhile stays. False
 * if it was taken out of the library meanwhile: then its files belong to nothing.
 */
export function noteDeveloped(id: string, found: FoundInFile): Promise<boolean> {
  return unlessOvertaken(() => atDesk().transaction((tx) => develop(tx, id, found)));
}

async function develop(tx: Tx, id: string, found: FoundInFile): Promise<boolean> {
  const held = await holdPicture(tx, id);
  if (held?.row.state !== "waiting") return held !== null;
  const { row } = held;
  const after = { ...row, ...unlessWritten(row, found) };
  const cut = cutKey();
  await tx
    .update(picture)
    .set({
      ...unlessWritten(row, found),
      state: "ready",
      cut,
      ...pictureWords(after),
      updatedAt: sql`now()`,
      // Whoever has it open goes on writing: what was found is no change of theirs.
    })
    .where(eq(picture.id, id));
  await tx.insert(pictureCut).values({ cut, pictureId: id, focusX: 0.5, focusY: 0.5 });
  if (row.evidenceOf === null) await askToMakeCut(tx, cut);
  await refreshStories(tx, held, null);
  await tellOfPicture(tx, id, "ready");
  return true;
}

function unlessWritten(row: PictureRow, found: FoundInFile): Partial<PictureRow> {
  const unwritten = Object.fromEntries(
    Object.entries(found).filter(([name]) => isUnwritten(row[name as keyof PictureRow])),
  );
  // What somebody wrote meanwhile is in no doubt.
  const doubtful = (found.doubtful ?? []).filter((field) => field in unwritten);
  return { ...unwritten, doubtful };
}

function isUnwritten(value: unknown): boolean {
  if (value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** Refuses a file for what is in it, with the reason as newsroom/picture-faults.ts names it. */
export function noteRefused(id: string, fault: string): Promise<void> {
  return atDesk().transaction(async (tx) => {
    const refused = await tx
      .update(picture)
      .set({ state: "refused", fault, updatedAt: sql`now()` })
      .where(and(eq(picture.id, id), eq(picture.state, "waiting")))
      .returning({ id: picture.id });
    if (refused.length === 0) return;
    await tx.insert(pictureEvent).values({ pictureId: id, act: "refused", note: fault });
  });
}

/** A cut with what its files are made from. `isThere`: they are all there, but carry other credits. */
export type CutToMake = {
  originalKey: string;
  size: Size;
  focus: FocalPoint;
  credits: Credits;
  creditsHash: string;
  isThere: boolean;
};

/** "gone": its files belong to nothing. "made": they are as they should be. */
export async function cutToMake(cut: string): Promise<CutToMake | "gone" | "made"> {
  const [row] = await atDesk()
    .select({ picture, cut: pictureCut })
    .from(pictureCut)
    .innerJoin(picture, eq(picture.id, pictureCut.pictureId))
    .where(eq(pictureCut.cut, cut));
  if (!row || row.picture.width === null || row.picture.height === null) return "gone";
  const { width, height, originalKey } = row.picture;
  const credits = creditsOf(row.picture);
  const creditsHash = await hashOf(credits);
  const isThere = row.cut.made === renditionsEdition;
  if (isThere && row.cut.credits === creditsHash) return "made";
  return {
    originalKey,
    credits,
    creditsHash,
    isThere,
    size: { width, height },
    focus: { x: row.cut.focusX, y: row.cut.focusY },
  };
}

/** False if the cut was forgotten while its files were made. */
export function noteCutMade(cut: string, creditsHash: string): Promise<boolean> {
  return atDesk().transaction(async (tx) => {
    const [made] = await tx
      .update(pictureCut)
      .set({ made: renditionsEdition, credits: creditsHash })
      .where(eq(pictureCut.cut, cut))
      .returning({ id: pictureCut.pictureId });
    if (!made) return false;
    await tellOfPicture(tx, made.id, "made");
    await tellStoriesWith(tx, made.id);
    return true;
  });
}

/** Asks again for what a lost job left undone. */
export async function askForUndonePictures(): Promise<void> {
  const db = atDesk();
  const waiting = await db
    .select({ id: picture.id, originalKey: picture.originalKey })
    .from(picture)
    .where(
      and(eq(picture.state, "waiting"), lt(picture.createdAt, sql`now() - interval '1 minute'`)),
    )
    .limit(200);
  for (const row of waiting) await askToDevelop(db, row);
  const unmade = await db
    .select({ cut: pictureCut.cut })
    .from(pictureCut)
    .innerJoin(picture, eq(picture.id, pictureCut.pictureId))
    .where(
      and(
        lt(pictureCut.made, renditionsEdition),
        isNotNull(picture.cut),
        sql`${picture.evidenceOf} is null`,
        lt(pictureCut.at, sql`now() - interval '1 minute'`),
      ),
    )
    .limit(200);
  for (const { cut } of unmade) await askToMakeCut(db, cut);
}

/** The uploads whose pictures have not been looked at yet: until then their file may still lie where it arrived. */
export async function uploadsAwaited(): Promise<Set<string>> {
  const rows = await atDesk()
    .select({ upload: picture.upload })
    .from(picture)
    .where(and(eq(picture.state, "waiting"), isNotNull(picture.upload)));
  return new Set(rows.flatMap(({ upload }) => upload ?? []));
}

/**
 * Forgets cuts that nothing shows any more: not the library, no working copy, nothing that is
 * public, and none that a screen may still be looking at. Their files may go.
 */
export function forgetUnusedCuts(): Promise<void> {
  return atDesk().transaction(async (tx) => {
    const { rows } = await tx.execute<{ cut: string }>(sql`
      delete from picture_cut c
      where c.at < now() - interval '1 hour'
        and not exists (select from picture p where p.cut = c.cut)
        and not exists (select from published.picture p where p.cut = c.cut)
        and not exists (
          select from picture_use u join story s on s.id = u.story_id
          where u.picture_id = c.picture_id
            and s.pictures @> jsonb_build_array(jsonb_build_object('cut', c.cut)))
      returning c.cut`);
    if (rows.length > 0) await askToDiscard(tx, { pictures: [], cuts: rows.map(({ cut }) => cut) });
  });
}

/** Forgets pictures that were refused a day ago and that no text names. Their files go. */
export function forgetRefused(): Promise<void> {
  return atDesk().transaction(async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(sql`
      select p.id from picture p
      where p.state = 'refused' and p.updated_at < now() - interval '1 day'
        and not exists (
          select from picture_use u join picture o on o.id = u.picture_id
          where o.id = p.id or o.evidence_of = p.id)
      limit 200 for update of p skip locked`);
    await discardPictures(
      tx,
      rows.map(({ id }) => id),
    );
  });
}

async function tellOfPicture(tx: Pick<Tx, "execute">, id: string, act: string): Promise<void> {
  await tx.execute(sql`select pg_notify('desk', ${JSON.stringify({ picture: id, act })})`);
}
