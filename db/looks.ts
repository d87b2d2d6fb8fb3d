import { and, eq, sql } from "drizzle-orm";
import { acting } from "@/db/acting";
import { atDesk } from "@/db/client";
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
      .onConflictDoUpdate({
        target: [storyLook.personId, storyLook.storyId],
        set: { ...seen, ...textBefore(hash) },
      });
    return { done: true };
  });
}

/** The text that they saw before stays at hand while they look at another. */
function textBefore(hash: string) {
  const isAnother = sql`${storyLook.hash} <> ${hash}`;
  return {
    earlierAt: sql`case when ${isAnother} then ${storyLook.at} else ${storyLook.earlierAt} end`,
    earlier: sql`case when ${isAnother} then jsonb_build_object(
      'hash', ${storyLook.hash}, 'fields', ${storyLook.fields}, 'body', ${storyLook.body},
      'lead', ${storyLook.lead}, 'pictures', ${storyLook.pictures}) else ${storyLook.earlier} end`,
  };
}

/** Which text a person saw last, and when; null if none. Their own look, whoever may read the story by now. */
export async function lastLook(
  person: Person,
  id: StoryId,
): Promise<{ hash: string; at: string } | null> {
  const [row] = await atDesk()
    .select({ hash: storyLook.hash, at: storyLook.at })
    .from(storyLook)
    .where(and(eq(storyLook.personId, person.id), eq(storyLook.storyId, id)));
  return row ? { hash: row.hash, at: row.at.toISOString() } : null;
}
