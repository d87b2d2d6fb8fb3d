import { eq } from "drizzle-orm";
import { type PictureRow, picture, pictureUse } from "@/db/schema/pictures";
import { type StoryRow, story } from "@/db/schema/stories";
import type { Tx } from "@/db/transaction";

/** A picture with the stories whose working copies show it: all of them locked until the commit. */
export type HeldPicture = { row: PictureRow; stories: StoryRow[] };

/**
 * Holds a picture and every story that shows it: first the stories, in the order of their ids, as
 * whoever writes a story holds it before its pictures. Null if there is no such picture. Throws
 * Overtaken where a story has come to show it in between.
 */
export async function holdPicture(tx: Tx, id: string): Promise<HeldPicture | null> {
  const using = await tx
    .select({ story })
    .from(story)
    .innerJoin(pictureUse, eq(pictureUse.storyId, story.id))
    .where(eq(pictureUse.pictureId, id))
    .orderBy(story.id)
    .for("update", { of: story });
  const [row] = await tx.select().from(picture).where(eq(picture.id, id)).for("no key update");
  if (!row) return null;
  // Whoever begins to show it holds it until that is committed, so from here on nobody can.
  const uses = await tx
    .select({ id: pictureUse.storyId })
    .from(pictureUse)
    .where(eq(pictureUse.pictureId, id));
  const held = new Set(using.map((one) => one.story.id));
  if (uses.some((use) => !held.has(use.id))) throw new Overtaken();
  return { row, stories: using.map((one) => one.story) };
}

class Overtaken extends Error {
  constructor() {
    super("A story has come to show the picture meanwhile.");
  }
}

/** Begins anew what was overtaken. Nobody is overtaken as often as this. */
export async function unlessOvertaken<T>(act: () => Promise<T>, tries = 20): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Overtaken) || tries === 1) throw error;
    return unlessOvertaken(act, tries - 1);
  }
}
