import { and, eq } from "drizzle-orm";
import { asReader } from "@/db/client";
import { visible } from "@/db/published-cards";
import { publishedPicture, publishedStory } from "@/db/schema/published";
import type { Size } from "@/newsroom/renditions";

/** Whether the files of a cut are public: a story that readers can read now shows it. */
export async function isPublicCut(cut: string): Promise<boolean> {
  const [row] = await asReader()
    .select({ cut: publishedPicture.cut })
    .from(publishedPicture)
    .innerJoin(publishedStory, eq(publishedStory.id, publishedPicture.storyId))
    .where(and(eq(publishedPicture.cut, cut), visible))
    .limit(1);
  return row !== undefined;
}

/** How large the picture of a public cut is, and so which files there are or will be. */
export async function sizeOfPublicCut(cut: string): Promise<Size | null> {
  const [row] = await asReader()
    .select({ width: publishedPicture.width, height: publishedPicture.height })
    .from(publishedPicture)
    .where(eq(publishedPicture.cut, cut))
    .limit(1);
  return row ?? null;
}
