import { sql } from "drizzle-orm";
import { acting } from "@/db/acting";
import { storyLook } from "@/db/schema/stories";
import { lookAtStory } from "@/db/story-state";
import type { Person } from "@/newsroom/people";
import { may } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";

/** Remembers the text that a person has before them, so that the desk can say what changed since. */
export function noteLook(reader: Person, id: StoryId): Promise<{ done: true } | Refusal> {
  return acting(reader, async (tx, person) => {
    const held = await lookAtStory(tx, id);
    if (!held || !may(person, "read", held.state)) return refuse("no-such-thing");
    const { hash, fields, body, lead, pictures } = held.row;
    const seen = { at: sql`now()`, hash, fields, body, lead, pictures };
    await tx
      .insert(storyLook)
      .values({ personId: person.id, storyId: id, ...seen })
      .onConflictDoUpdate({ target: [storyLook.personId, storyLook.storyId], set: seen });
    return { done: true };
  });
}
