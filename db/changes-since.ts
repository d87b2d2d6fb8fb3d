import { and, eq } from "drizzle-orm";
import type { Copy, StoryContent } from "@/article/content";
import { emptyFields } from "@/article/content";
import { type PicturedCopy, picturesInWords } from "@/article/pictures";
import { atDesk } from "@/db/client";
import { seenText, storyLook, version, versionContent } from "@/db/schema/stories";
import { lookAtStory } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import type { Person } from "@/newsroom/people";
import { may } from "@/newsroom/permissions";
import type { StoryId } from "@/newsroom/story";

/** A copy as somebody saw it, with its pictures in words. */
export type SeenCopy = Copy & { pictures: string };

function seenCopy({ fields, body, lead, pictures }: PicturedCopy): SeenCopy {
  return { fields, body, pictures: picturesInWords({ fields, body, lead, pictures }) };
}

/** A text that the person may have seen, named by its hash, beside the text as it is now. */
export function changesSince(
  person: Person,
  id: StoryId,
  hash: string,
): Promise<{ before: SeenCopy; after: SeenCopy } | null> {
  return atDesk().transaction(async (tx) => {
    const held = await lookAtStory(tx, id);
    if (!held || !may(person, "read", held.state)) return null;
    const before =
      (await fromMoves(tx, id, hash)) ??
      (await fromLooks(tx, person, id, hash)) ??
      (await fromVersions(tx, id, hash));
    return before && { before, after: seenCopy(held.row) };
  });
}

async function fromMoves(tx: Tx, id: StoryId, hash: string): Promise<SeenCopy | null> {
  const [row] = await tx
    .select()
    .from(seenText)
    .where(and(eq(seenText.storyId, id), eq(seenText.hash, hash)));
  return row ? seenCopy(row) : null;
}

async function fromLooks(
  tx: Tx,
  person: Person,
  id: StoryId,
  hash: string,
): Promise<SeenCopy | null> {
  const [row] = await tx
    .select()
    .from(storyLook)
    .where(
      and(eq(storyLook.storyId, id), eq(storyLook.personId, person.id), eq(storyLook.hash, hash)),
    );
  if (row) return seenCopy(row);
  const [before] = await tx
    .select({ earlier: storyLook.earlier })
    .from(storyLook)
    .where(and(eq(storyLook.storyId, id), eq(storyLook.personId, person.id)));
  return before?.earlier?.hash === hash ? seenCopy(before.earlier) : null;
}

async function fromVersions(tx: Tx, id: StoryId, hash: string): Promise<SeenCopy | null> {
  const [row] = await tx
    .select({ content: versionContent.content })
    .from(versionContent)
    .innerJoin(version, eq(version.id, versionContent.versionId))
    .where(and(eq(version.storyId, id), eq(versionContent.contentHash, hash)));
  return row ? copyIn(row.content) : null;
}

/** The copy that a content was made of; its private fields are not in it. */
export function copyIn(content: StoryContent): SeenCopy {
  return seenCopy({
    fields: { ...emptyFields, ...content.fields },
    body: content.body,
    lead: content.lead ?? null,
    pictures: content.pictures ?? [],
  });
}
