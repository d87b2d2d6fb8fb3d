import { sql } from "drizzle-orm";
import type { HeldPicture } from "@/db/hold-picture";
import { writeCopy } from "@/db/story-copy";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/newsroom/people";

/**
 * Brings what the library now says of a picture into the working copies that show it. Where that is
 * something else than what was approved, the approval ends, as with any other change. What is live
 * stays as it was approved.
 */
export async function refreshStories(tx: Tx, held: HeldPicture, by: PersonId | null) {
  for (const row of held.stories)
    if (row.stage !== "standing") await writeCopy(tx, row, {}, by ? [by] : [], "picture");
  await tellStoriesWith(tx, held.row.id);
}

/** Screens of the stories that show a picture look again: what stands against it may be settled. */
export async function tellStoriesWith(tx: Pick<Tx, "execute">, pictureId: string): Promise<void> {
  await tx.execute(sql`
    select pg_notify('desk', json_build_object('story', story_id, 'act', 'pictures')::text)
    from picture_use where picture_id = ${pictureId}`);
}
