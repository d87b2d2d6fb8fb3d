import { inArray, or, sql } from "drizzle-orm";
import { picture, pictureCut } from "@/db/schema/pictures";
import type { Tx } from "@/db/transaction";

/** Files that belong to no row any more. */
export type Discarded = { pictures: { id: string; originalKey: string }[]; cuts: string[] };

/** Takes pictures out of the library, with what shows their permissions; their files go once that is committed. */
export async function discardPictures(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const pictures = await tx
    .select({ id: picture.id, originalKey: picture.originalKey })
    .from(picture)
    .where(or(inArray(picture.id, [...ids]), inArray(picture.evidenceOf, [...ids])));
  const cuts = await tx
    .select({ cut: pictureCut.cut })
    .from(pictureCut)
    .where(
      inArray(
        pictureCut.pictureId,
        pictures.map(({ id }) => id),
      ),
    );
  await tx.delete(picture).where(inArray(picture.id, [...ids]));
  await askToDiscard(tx, { pictures, cuts: cuts.map(({ cut }) => cut) });
}

/** With the transaction: until the files are gone, the job is there. */
export async function askToDiscard(tx: Pick<Tx, "execute">, gone: Discarded): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job('discard-files', ${JSON.stringify(gone)}::json)`,
  );
}
