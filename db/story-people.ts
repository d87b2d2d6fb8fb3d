import { and, eq, isNull, sql } from "drizzle-orm";
import { acting } from "@/db/acting";
import { atDesk } from "@/db/client";
import { tellOf } from "@/db/notices-of-moves";
import { holdKnownPerson } from "@/db/people-in-transaction";
import { person as personTable } from "@/db/schema/newsroom";
import { story, storyEvent, storyPart } from "@/db/schema/stories";
import { type HeldStory, holdStory } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import type { Person, PersonId, Role } from "@/newsroom/people";
import { may, type StoryRight } from "@/newsroom/permissions";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import type { Flag, StoryId } from "@/newsroom/story";

type Done = { done: true };
const done: Done = { done: true };

/** Holds the story for a person who has the right, or says why not. */
async function heldWith(
  tx: Tx,
  person: Person,
  id: StoryId,
  right: StoryRight,
): Promise<HeldStory | Refusal> {
  const held = await holdStory(tx, id);
  if (!held || !may(person, "read", held.state)) return refuse("no-such-thing");
  return may(person, right, held.state) ? held : refuse("not-your-move");
}

/** Lets a colleague read and write the story as its writers may. */
export function shareStory(by: Person, id: StoryId, withPerson: PersonId): Promise<Done | Refusal> {
  return acting(by, async (tx, person) => {
    const held = await heldWith(tx, person, id, "share");
    if (isRefusal(held)) return held;
    const colleague = await holdKnownPerson(tx, withPerson);
    if (!colleague || colleague.role === "admin") return refuse("no-such-thing");
    await tx
      .insert(storyPart)
      .values({ storyId: id, personId: withPerson, part: "shared" })
      .onConflictDoNothing();
    await note(tx, held, person, "share", colleague.name);
    await tellOf(tx, id, "shared", [withPerson], person.id);
    return done;
  });
}

/** Ends a sharing. Other parts that the colleague has in the story stay. */
export function unshareStory(
  by: Person,
  id: StoryId,
  withPerson: PersonId,
): Promise<Done | Refusal> {
  return acting(by, async (tx, person) => {
    const held = await heldWith(tx, person, id, "share");
    if (isRefusal(held)) return held;
    const ended = await tx
      .delete(storyPart)
      .where(
        and(
          eq(storyPart.storyId, id),
          eq(storyPart.personId, withPerson),
          eq(storyPart.part, "shared"),
        ),
      )
      .returning({ personId: storyPart.personId });
    if (ended.length === 0) return refuse("no-such-thing");
    const colleague = await holdKnownPerson(tx, withPerson);
    await note(tx, held, person, "unshare", colleague?.name ?? "");
    return done;
  });
}

export function raiseFlag(person: Person, id: StoryId, flag: Flag): Promise<Done | Refusal> {
  return changeFlags(person, id, "raiseFlag", "raise-flag", flag, (raised) =>
    raised.includes(flag) ? raised : [...raised, flag],
  );
}

/** A legal flag is settled by a chief, every other by an editor of the desk. */
export function settleFlag(person: Person, id: StoryId, flag: Flag): Promise<Done | Refusal> {
  const right = flag === "legal" ? "settleLegalFlag" : "settleFlag";
  return changeFlags(person, id, right, "settle-flag", flag, (raised) =>
    raised.filter((one) => one !== flag),
  );
}

function changeFlags(
  by: Person,
  id: StoryId,
  right: StoryRight,
  act: string,
  flag: Flag,
  change: (raised: Flag[]) => Flag[],
): Promise<Done | Refusal> {
  return acting(by, async (tx, person) => {
    const held = await heldWith(tx, person, id, right);
    if (isRefusal(held)) return held;
    await tx
      .update(story)
      .set({ raisedFlags: change(held.row.raisedFlags), updatedAt: sql`now()` })
      .where(eq(story.id, id));
    await note(tx, held, person, act, flag);
    return done;
  });
}

/**
 * Puts the story under embargo until an instant to come, by the database's clock. `seen` is the
 * embargo that the person decided over; if another one stands by now, nothing is changed.
 */
export function setEmbargo(
  by: Person,
  id: StoryId,
  until: string,
  seen: string | null,
): Promise<Done | Refusal> {
  return changeEmbargo(by, id, seen, async (tx, held, person) => {
    const { rows } = await tx.execute(sql`select ${until}::timestamptz > now() as ahead`);
    if (rows[0]?.ahead !== true) return refuse("embargo-past");
    const set = new Date(until);
    await tx
      .update(story)
      .set({ embargoUntil: set, updatedAt: sql`now()` })
      .where(eq(story.id, id));
    const detail = { until: set.toISOString(), before: instantOf(held.row.embargoUntil) };
    await note(tx, held, person, "set-embargo", "", detail);
    return done;
  });
}

/** Lifts the embargo that the person saw, for a reason that they give. Nothing else lifts one. */
export function liftEmbargo(
  by: Person,
  id: StoryId,
  reason: string,
  seen: string,
): Promise<Done | Refusal> {
  return changeEmbargo(by, id, seen, async (tx, held, person) => {
    if (reason.trim() === "") return refuse("note-missing");
    if (reason.length > 2000) return refuse("note-too-long");
    await tx
      .update(story)
      .set({ embargoUntil: null, updatedAt: sql`now()` })
      .where(eq(story.id, id));
    const detail = { before: instantOf(held.row.embargoUntil) };
    await note(tx, held, person, "lift-embargo", reason.trim(), detail);
    return done;
  });
}

function changeEmbargo(
  by: Person,
  id: StoryId,
  seen: string | null,
  change: (tx: Tx, held: HeldStory, person: Person) => Promise<Done | Refusal>,
): Promise<Done | Refusal> {
  return acting(by, async (tx, person) => {
    const held = await heldWith(tx, person, id, "setEmbargo");
    if (isRefusal(held)) return held;
    const stands = instantOf(held.row.embargoUntil);
    const isSeen = stands === (seen === null ? null : new Date(seen).toISOString());
    return isSeen ? change(tx, held, person) : refuse("changed-meanwhile");
  });
}

const instantOf = (time: Date | null) => time?.toISOString() ?? null;

async function note(
  tx: Tx,
  { row }: HeldStory,
  person: Person,
  act: string,
  words: string,
  detail: Record<string, unknown> = {},
) {
  await tx
    .insert(storyEvent)
    .values({ storyId: row.id, personId: person.id, act, hash: row.hash, note: words, detail });
}

/** Everybody whom a story can be shared with or credited to. */
export async function colleaguesOf(
  _person: Person,
): Promise<{ id: PersonId; name: string; role: Role; author: string }[]> {
  return atDesk()
    .select({
      id: personTable.id,
      name: personTable.name,
      role: personTable.role,
      author: personTable.authorSlug,
    })
    .from(personTable)
    .where(and(isNull(personTable.suspendedAt), sql`${personTable.role} <> 'admin'`))
    .orderBy(personTable.name);
}
