import { eq, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { editorsFor, tellOf } from "@/db/notices-of-moves";
import { picture, pictureEvent } from "@/db/schema/pictures";
import type { Tx } from "@/db/transaction";

/** Tells the editors of every story that shows a picture whose right has run out, once. Gives how many pictures that were. */
export async function tellOfEndedRights(): Promise<number> {
  const { rows } = await atDesk().execute<{ id: string }>(
    sql`select p.id from picture p where ${isEnded} order by p.id limit 1000`,
  );
  let told = 0;
  for (const { id } of rows) if (await atDesk().transaction((tx) => tellOfOne(tx, id))) told += 1;
  return told;
}

const isEnded = sql`not p.expiry_told
  and p.expires_on < (select (now() at time zone zone)::date from newsroom)`;

async function tellOfOne(tx: Tx, id: string): Promise<boolean> {
  // A notice holds its story, and a story is held before its pictures.
  const { rows: stories } = await tx.execute<{ id: string; section: string | null }>(sql`
    select s.id, s.section from story s where s.id in (
      select story_id from picture_use where picture_id = ${id}
      union select story_id from published.picture where picture_id = ${id})
    order by s.id for key share of s`);
  const { rows: ended } = await tx.execute(
    sql`select p.id from picture p where p.id = ${id} and ${isEnded} for no key update of p`,
  );
  if (ended.length === 0) return false;
  for (const story of stories)
    await tellOf(tx, story.id, "rights-ended", await editorsFor(tx, story.section), null);
  await tx.update(picture).set({ expiryTold: true }).where(eq(picture.id, id));
  await tx.insert(pictureEvent).values({ pictureId: id, act: "rights-ended" });
  return true;
}
