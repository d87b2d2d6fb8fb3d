import type { HeldPicture } from "@/db/hold-picture";
import { writeCopy } from "@/db/story-copy";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/newsroom/people";

/**
 * Brings what the library now says of a picture into the working copies that show it. Where that is
 * something else than what was approved, the approval ends, as with any other change. What is live
 * stays as it was approved.
 */
export async function refreshStories(tx: Tx, { stories }: HeldPicture, by: PersonId | null) {
  for (const row of stories)
    if (row.stage !== "standing") await writeCopy(tx, row, {}, by ? [by] : [], "picture");
}
