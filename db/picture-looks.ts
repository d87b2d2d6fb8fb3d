import { and, eq, isNull, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { picture, pictureAlike, pictureLook } from "@/db/schema/pictures";
import type { Tx } from "@/db/transaction";
import { isAlike, type Look, mostDifferences, partsAsked } from "@/newsroom/picture-looks";

/** Keeps how a picture looks, and which others it looks like. Safe to repeat; nothing happens once it is gone. */
export function noteLook(id: string, look: Look): Promise<void> {
  return atDesk().transaction(async (tx) => {
    // One after another: of two copies that come at once the second sees the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('picture looks'))`);
    const [row] = await tx
      .select({ id: picture.id })
      .from(picture)
      .where(and(eq(picture.id, id), isNull(picture.evidenceOf)))
      .for("key share");
    if (!row) return;
    const { whole, mirrored, parts, grey } = look;
    const kept = await tx
      .insert(pictureLook)
      .values({ pictureId: id, whole, mirrored, parts, grey })
      .onConflictDoNothing()
      .returning({ id: pictureLook.pictureId });
    if (kept.length === 0) return;
    const alike = await looksLike(tx, id, look);
    if (alike.length === 0) return;
    await tx
      .insert(pictureAlike)
      .values(
        alike.flatMap((otherId) => [
          { pictureId: id, otherId },
          { pictureId: otherId, otherId: id },
        ]),
      )
      .onConflictDoNothing();
  });
}

/** More copies than this of one picture nobody has to be told of. */
const mostAlike = 50;

async function looksLike(tx: Tx, id: string, look: Look): Promise<string[]> {
  const wholes = arrayOf([look.whole, look.mirrored]);
  const { rows } = await tx.execute<{ id: string; grey: Buffer }>(sql`
    select l.picture_id as id, l.grey from picture_look l
    where l.picture_id <> ${id} and (
      exists (
        select from unnest(l.parts || l.whole) as kept (hash), unnest(${wholes}) as asked (hash)
        where bit_count(kept.hash # asked.hash) <= ${mostDifferences})
      or exists (
        select from unnest(${arrayOf(partsAsked(look))}) as asked (hash)
        where bit_count(l.whole # asked.hash) <= ${mostDifferences}))`);
  return rows
    .filter(({ grey }) => isAlike(look.grey, grey))
    .slice(0, mostAlike)
    .map((row) => row.id);
}

function arrayOf(hashes: readonly string[]) {
  return sql`${`{${hashes.join(",")}}`}::bit(64)[]`;
}

/**
 * Pictures that were taken in before their looks were kept, or whose look was lost on the way. One that
 * was asked for stands back for an hour: if its file is gone, the others come first.
 */
export async function picturesWithoutLook(): Promise<string[]> {
  const rows = await atDesk()
    .select({ id: picture.id })
    .from(picture)
    .leftJoin(pictureLook, eq(pictureLook.pictureId, picture.id))
    .where(
      and(
        eq(picture.state, "ready"),
        isNull(picture.evidenceOf),
        isNull(pictureLook.pictureId),
        sql`not exists (
          select from graphile_worker.jobs j
          where j.key = 'look-at-picture ' || ${picture.id} and j.updated_at > now() - interval '1 hour')`,
      ),
    )
    .orderBy(picture.createdAt)
    .limit(200);
  return rows.map(({ id }) => id);
}

/** One after another, and after everything that somebody waits for. */
export async function askToLook(id: string): Promise<void> {
  await atDesk().execute(
    sql`select graphile_worker.add_job('look-at-picture', ${JSON.stringify({ id })}::json,
      job_key => ${`look-at-picture ${id}`}, queue_name => 'cuts', priority => 30, max_attempts => 3)`,
  );
}
