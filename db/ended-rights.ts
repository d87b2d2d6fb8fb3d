import { eq, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { editorsFor, tellOf } from "@/db/notices-of-moves";
import { picture, pictureEvent } from "@/db/schema/pictures";

/** Tells the editors of every story that shows a picture whose right has run out, once. Gives how many pictures that were. */
export function tellOfEndedRights(): Promise<number> {
  return atDesk().transaction(async (tx) => {
    const { rows: ended } = await tx.execute<{ id: string }>(sql`
      select p.id from picture p, newsroom n
      where p.expires_on < (now() at time zone n.zone)::date and not p.expiry_told
      for update of p skip locked`);
    for (const { id } of ended) {
      const { rows: stories } = await tx.execute<{ id: string; section: string | null }>(sql`
        select s.id, s.section from story s where s.id in (
          select story_id from picture_use where picture_id = ${id}
          union select story_id from published.picture where picture_id = ${id})`);
      for (const story of stories)
        await tellOf(tx, story.id, "rights-ended", await editorsFor(tx, story.section), null);
      await tx.update(picture).set({ expiryTold: true }).where(eq(picture.id, id));
      await tx.insert(pictureEvent).values({ pictureId: id, act: "rights-ended" });
    }
    return ended.length;
  });
}
