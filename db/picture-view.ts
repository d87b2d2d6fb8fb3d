import { asc, desc, eq, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { openTo } from "@/db/open-to";
import { factsIn, likenessesOf, newsroomDay, rightsStateOf } from "@/db/picture-facts";
import { person as personTable } from "@/db/schema/newsroom";
import { type PictureRow, picture, pictureCut, pictureEvent } from "@/db/schema/pictures";
import type { Tx } from "@/db/transaction";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import type { PictureView, UseOfPicture } from "@/newsroom/picture-view";
import { missingForVerified, needsVerification, unsettledIn } from "@/newsroom/rights";

/** Opens a picture of the library for a person. Null if there is none, or the library is not open to them. */
export function openPicture(person: Person, id: string): Promise<PictureView | null> {
  if (!mayInNewsroom(person, "seePictures")) return Promise.resolve(null);
  return atDesk().transaction((tx) => viewOf(tx, person, id), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
}

async function viewOf(tx: Tx, person: Person, id: string): Promise<PictureView | null> {
  const [row] = await tx.select().from(picture).where(eq(picture.id, id));
  if (!row) return null;
  const today = await newsroomDay(tx);
  const rights = rightsStateOf(row, today);
  const alike = await likenessesOf(tx, [row], today);
  const uses = await usesOf(tx, person, id);
  const { search: _, sha256: __, originalKey: ___, expiryTold: ____, upload: _____, ...told } = row;
  const maySettle = mayInNewsroom(person, "settlePictures");
  return {
    ...told,
    uploadedBy: (await nameOf(tx, row.uploadedBy)) ?? "",
    settledBy: row.settledBy ? await nameOf(tx, row.settledBy) : null,
    settledAt: row.settledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    expired: rights.expired,
    focus: await focusOf(tx, row),
    alike: alike.get(id) ?? [],
    facts: factsIn(row),
    unsettled: unsettledIn(rights, { asLead: false }),
    unsettledAsLead: unsettledIn(rights, { asLead: true }),
    missingForVerified: missingForVerified({ ...rights, checks: row.checks }),
    needsVerification: needsVerification(row.rights),
    uses,
    evidence: await evidenceOf(tx, id),
    history: await historyOf(tx, id),
    mayChange: mayInNewsroom(person, "keepPictures"),
    maySettle,
    mayRemove: uses.length === 0 && (maySettle || row.uploadedBy === person.id),
  };
}

async function focusOf(tx: Tx, { cut }: PictureRow) {
  if (cut === null) return { x: 0.5, y: 0.5, isMade: false };
  const [row] = await tx.select().from(pictureCut).where(eq(pictureCut.cut, cut));
  return { x: row?.focusX ?? 0.5, y: row?.focusY ?? 0.5, isMade: (row?.made ?? 0) > 0 };
}

/** Where it stands: of stories that are not open to the person, only that there are such. */
async function usesOf(tx: Tx, person: Person, id: string): Promise<UseOfPicture[]> {
  const { rows } = await tx.execute<UseOfPicture & { isOpen: boolean }>(sql`
    select s.id as story, ${openTo(person)} as "isOpen", s.headline, s.language,
      exists (select from published.picture l where l.picture_id = ${id} and l.story_id = s.id) as "isLive",
      exists (select from picture_use w where w.picture_id = ${id} and w.story_id = s.id) as "isInCopy",
      (select path from published.story l where l.id = s.id) as path,
      to_char(s.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from story s where s.id in (
      select story_id from picture_use where picture_id = ${id}
      union select story_id from published.picture where picture_id = ${id})
    order by s.updated_at desc limit 200`);
  return rows.map(({ isOpen, ...use }) => {
    if (isOpen) return use;
    // What is live is known to everybody; of what is not, only that somebody works with it.
    const isKnown = use.isLive && use.path !== null;
    return {
      ...use,
      story: null,
      headline: isKnown ? use.headline : "",
      path: isKnown ? use.path : null,
    };
  });
}

async function evidenceOf(tx: Tx, id: string) {
  const rows = await tx
    .select({
      id: picture.id,
      state: picture.state,
      fileName: picture.fileName,
      createdAt: picture.createdAt,
    })
    .from(picture)
    .where(eq(picture.evidenceOf, id))
    .orderBy(asc(picture.createdAt));
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}

async function historyOf(tx: Tx, id: string) {
  const rows = await tx
    .select({ event: pictureEvent, name: personTable.name })
    .from(pictureEvent)
    .leftJoin(personTable, eq(personTable.id, pictureEvent.personId))
    .where(eq(pictureEvent.pictureId, id))
    .orderBy(desc(pictureEvent.id))
    .limit(200);
  return rows.map(({ event, name }) => ({
    id: event.id,
    at: event.at.toISOString(),
    person: name,
    act: event.act,
    note: event.note,
  }));
}

async function nameOf(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx
    .select({ name: personTable.name })
    .from(personTable)
    .where(eq(personTable.id, id));
  return row?.name ?? null;
}

/** The storage key of a picture's original, for whoever may see the library. */
export async function originalFor(
  person: Person,
  id: string,
): Promise<{ key: string; fileName: string; type: PictureRow["type"] } | null> {
  if (!mayInNewsroom(person, "seePictures")) return null;
  const [row] = await atDesk().select().from(picture).where(eq(picture.id, id));
  if (row?.state !== "ready") return null;
  return { key: row.originalKey, fileName: row.fileName, type: row.type };
}

/** Whether there is such a cut, for whoever may see the library. */
export async function isCutFor(person: Person, cut: string): Promise<boolean> {
  if (!mayInNewsroom(person, "seePictures")) return false;
  const [row] = await atDesk().select().from(pictureCut).where(eq(pictureCut.cut, cut));
  return row !== undefined;
}
