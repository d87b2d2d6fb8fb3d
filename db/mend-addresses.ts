import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { story } from "@/db/schema/stories";
import { writeCopy } from "@/db/story-copy";
import { holdStory } from "@/db/story-state";
import { inTransaction } from "@/db/transaction";
import { isStorySlug } from "@/newsroom/slugs";

/**
 * Gives every story that is in review or approved an address of its own, as one sent for review now
 * gets: those that an earlier Stet took on hold none yet, or one that cannot be. Where the address was
 * part of what was approved and changes, the approval ends, and the approver is told. Safe to repeat.
 */
export async function mendAddresses(): Promise<number> {
  const open = await atDesk()
    .select({ id: story.id, slug: story.slug })
    .from(story)
    .where(
      and(
        inArray(story.stage, ["in-review", "approved"]),
        eq(story.publication, "unpublished"),
        eq(story.slugFollows, true),
        isNotNull(story.section),
      ),
    )
    .orderBy(asc(story.createdAt));
  let mended = 0;
  for (const { id, slug } of open) {
    if (slug !== null && isStorySlug(slug)) continue;
    await inTransaction(async (tx) => {
      const held = await holdStory(tx, id);
      return held ? writeCopy(tx, held.row, {}, []) : { hash: "" };
    });
    mended += 1;
  }
  return mended;
}
