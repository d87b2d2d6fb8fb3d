import { and, asc, eq, inArray } from "drizzle-orm";
import { acting } from "@/db/acting";
import { noteInAudit } from "@/db/admin-right";
import { atDesk } from "@/db/client";
import { type Pressed, touchPress } from "@/db/publish";
import { frontSlot, publishedStory } from "@/db/schema/published";
import { theSettings } from "@/db/settings-read";
import { frontPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, frontSlots } from "@/newsroom/newsroom";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";
import { earlierWillDo, shows } from "@/newsroom/shows";
import type { StoryId } from "@/newsroom/story";

export type FrontSlot = {
  slot: number;
  story: { id: StoryId; headline: string; path: string } | null;
};

/** The places that are set by hand on a language's front, from the lead on; null where time fills. */
export async function frontSlotsOf(
  person: Person,
  language: Language,
): Promise<FrontSlot[] | Refusal> {
  if (!mayInNewsroom(person, "curateFront")) return refuse("not-your-move");
  const rows = await atDesk()
    .select({
      slot: frontSlot.slot,
      id: publishedStory.id,
      headline: publishedStory.headline,
      path: publishedStory.path,
    })
    .from(frontSlot)
    .innerJoin(publishedStory, eq(publishedStory.id, frontSlot.storyId))
    .where(eq(frontSlot.language, language))
    .orderBy(asc(frontSlot.slot));
  return Array.from({ length: frontSlots }, (_, at) => {
    const set = rows.find(({ slot }) => slot === at + 1);
    return {
      slot: at + 1,
      story: set ? { id: set.id, headline: set.headline, path: set.path } : null,
    };
  });
}

/** Sets a front's places by hand, lead first; null leaves a place to time. Only live stories, none twice. */
export function setFrontSlots(
  by: Person,
  language: Language,
  slots: readonly (StoryId | null)[],
): Promise<{ press: Pressed } | Refusal> {
  return acting(by, async (tx, person) => {
    if (!mayInNewsroom(person, "curateFront")) return refuse("not-your-move");
    const settings = await theSettings(tx);
    const chosen = slots.flatMap((id) => id ?? []);
    if (
      !settings.languages.includes(language) ||
      slots.length > frontSlots ||
      new Set(chosen).size !== chosen.length
    )
      return refuse("not-well-formed");
    if (chosen.length > 0) {
      const live = await tx
        .select({ id: publishedStory.id })
        .from(publishedStory)
        .where(and(inArray(publishedStory.id, chosen), eq(publishedStory.language, language)));
      if (live.length !== chosen.length)
        return refuse("changed-meanwhile", ["One of these stories is no longer live."]);
    }
    const before = await tx
      .select({ slot: frontSlot.slot, story: frontSlot.storyId })
      .from(frontSlot)
      .where(eq(frontSlot.language, language));
    const stood = Array.from(
      { length: frontSlots },
      (_, at) => before.find(({ slot }) => slot === at + 1)?.story ?? null,
    );
    await tx.delete(frontSlot).where(eq(frontSlot.language, language));
    const rows = slots.flatMap((storyId, at) =>
      storyId === null ? [] : [{ language, slot: at + 1, storyId }],
    );
    if (rows.length > 0) await tx.insert(frontSlot).values(rows);
    await noteInAudit(tx, person, "set-front", language, { changed: { slots: [stood, slots] } });
    const press = await touchPress(
      tx,
      [shows.edition(language), earlierWillDo],
      [frontPath(editionOf(settings, language))],
    );
    return { press };
  });
}
