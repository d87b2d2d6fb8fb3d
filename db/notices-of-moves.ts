import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { deskMember, deskSection, notice, person } from "@/db/schema/newsroom";
import { storyPart } from "@/db/schema/stories";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/newsroom/people";
import { type StoryId, writerParts } from "@/newsroom/story";

type Kind = typeof notice.$inferSelect.kind;

/** Puts a notice before each of these people, the acting one left out. */
export async function tellOf(
  tx: Tx,
  storyId: StoryId,
  kind: Kind,
  people: readonly PersonId[],
  by: PersonId | null,
  note = "",
): Promise<void> {
  const others = [...new Set(people)].filter((id) => id !== by);
  if (others.length === 0) return;
  await tx
    .insert(notice)
    .values(others.map((personId) => ({ personId, storyId, kind, byPerson: by, note })));
}

/** Everyone who wrote the story or began it. */
export async function writersOf(tx: Tx, storyId: StoryId): Promise<PersonId[]> {
  const rows = await tx
    .selectDistinct({ id: storyPart.personId })
    .from(storyPart)
    .where(
      and(eq(storyPart.storyId, storyId), inArray(storyPart.part, [...writerParts, "creator"])),
    );
  return rows.map((row) => row.id);
}

/** The editors of a section's desks, and the chiefs. */
export async function editorsFor(tx: Tx, section: string | null): Promise<PersonId[]> {
  const onDesk = sql`exists (
    select from ${deskMember} join ${deskSection} using (desk_id)
    where ${deskMember.personId} = ${person.id} and ${deskSection.section} = ${section})`;
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        isNull(person.suspendedAt),
        or(eq(person.role, "chief"), and(eq(person.role, "editor"), onDesk)),
        ne(person.role, "admin"),
      ),
    );
  return rows.map((row) => row.id);
}
