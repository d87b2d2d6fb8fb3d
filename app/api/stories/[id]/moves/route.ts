import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { noteLook } from "@/db/looks";
import { type Moved, moveStory } from "@/db/move-story";
import { env } from "@/env";
import { log } from "@/log";
import { settled } from "@/newsroom/bidi";
import { isRefusal } from "@/newsroom/refusals";
import { moves } from "@/newsroom/workflow";
import { inPrint } from "@/press/await-print";

const takes = z.strictObject({
  move: z.enum(moves),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().max(10_000).transform(settled).default(""),
});

/**
 * Answers when the move is complete: committed, and what it changed for readers in print. Once it is
 * committed nothing that fails may say otherwise.
 */
export const POST = door(
  { takes, place: storyPlace, limit: 64_000 },
  async (person, { move, hash, note }, { id }) => {
    const moved = await moveStory(person, id, move, { hash, note });
    if (isRefusal(moved)) return moved;
    await noteLook(person, id).catch((error: unknown) =>
      log().warn({ story: id, err: error }, "a look was not noted"),
    );
    return { stage: moved.stage, publication: moved.publication, printed: await printed(moved) };
  },
);

/** In development nothing is printed: readers get the framework's own pages. */
async function printed({ press }: Moved): Promise<boolean> {
  if (!press || env().isDevelopment) return true;
  return inPrint(press.first, press.edition, 5_000);
}
