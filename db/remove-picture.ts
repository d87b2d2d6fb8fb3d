import { eq, sql } from "drizzle-orm";
import { acting } from "@/db/acting";
import { discardPictures } from "@/db/discard-pictures";
import { picture } from "@/db/schema/pictures";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";

/** Takes a picture that no story uses out of the library, with its files. For whoever brought it in, and for editors. */
export function removePicture(remover: Person, id: string): Promise<{ done: true } | Refusal> {
  return acting(remover, async (tx, person) => {
    if (!mayInNewsroom(person, "keepPictures")) return refuse("not-your-move");
    const [row] = await tx.select().from(picture).where(eq(picture.id, id)).for("update");
    if (!row) return refuse("no-such-thing");
    if (row.uploadedBy !== person.id && !mayInNewsroom(person, "settlePictures"))
      return refuse("not-your-move");
    const { rows } = await tx.execute(sql`
      select 1 from picture_use where picture_id = ${id}
      union all select 1 from published.picture where picture_id = ${id} limit 1`);
    if (rows.length > 0) return refuse("picture-in-use");
    await discardPictures(tx, [id]);
    await tx.execute(
      sql`select pg_notify('desk', ${JSON.stringify({ picture: id, act: "removed" })})`,
    );
    return { done: true };
  });
}
