import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { hearDesk } from "@/db/hear-desk";
import type { Line } from "@/db/line";
import { openTo } from "@/db/open-to";
import { type PersonRow, personOf, sectionsOfPerson } from "@/db/sessions";
import { log } from "@/log";
import type { Person, PersonId } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import type { StoryId } from "@/newsroom/story";

/** Something happened to a story that the hearer may read, or to a picture of the library that they may see. */
export type DeskNews = { story: StoryId; act: string } | { picture: string; act: string };
type Hearer = { person: PersonId; hear: (news: DeskNews) => void; end: () => void };

/**
 * Tells a person of what happens to the stories that are open to them, as it is committed, until the
 * returned function is called. Rights are asked for again at each piece of news. `end` is called when
 * the person's session or role changed: come back and be let in anew.
 */
export function hearOfDesk(person: Person, hear: Hearer["hear"], end: Hearer["end"]): () => void {
  const hearer = { person: person.id, hear, end };
  room.hearers.add(hearer);
  room.ear ??= hearDesk({
    story: tell,
    picture: tell,
    person: endFor,
    connected: lookAgain,
  });
  return () => {
    room.hearers.delete(hearer);
  };
}

/** The line was down for a while: whoever waited looks once at everything. */
function lookAgain(): void {
  for (const hearer of room.hearers) hearer.hear({ story: "", act: "look-again" });
}

function endFor(person: PersonId): void {
  for (const hearer of room.hearers) if (hearer.person === person) hearer.end();
}

function tell(news: DeskNews): void {
  passOn(news).catch((error: Error) => log().error({ err: error }, "the desk's news got lost"));
}

async function passOn(news: DeskNews): Promise<void> {
  const asking = [...new Set([...room.hearers].map(({ person }) => person))];
  if (asking.length === 0) return;
  const people = await peopleAsTheyAre(asking);
  const allowed = "story" in news ? await readersOf(news.story, people) : seersOf(people);
  for (const hearer of room.hearers) if (allowed.has(hearer.person)) hearer.hear(news);
}

/** By their roles and desks as they are now. */
async function peopleAsTheyAre(people: readonly PersonId[]): Promise<Person[]> {
  const { rows } = await atDesk().execute<PersonRow>(sql`
    select p.id, p.name, p.email, p.role, ${sectionsOfPerson} as sections
    from person p where p.suspended_at is null and p.id = any (${sql.param([...people])}::uuid[])`);
  return rows.map(personOf);
}

function seersOf(people: readonly Person[]): Set<PersonId> {
  return new Set(people.filter((one) => mayInNewsroom(one, "seePictures")).map(({ id }) => id));
}

/** Which of these people the story is open to. */
async function readersOf(story: StoryId, people: readonly Person[]): Promise<Set<PersonId>> {
  const readers = new Set<PersonId>();
  for (const person of people) {
    const { rowCount } = await atDesk().execute(
      sql`select from story s where s.id = ${story} and ${openTo(person)}`,
    );
    if (rowCount) readers.add(person.id);
  }
  return readers;
}

// One listener in the process, however often the framework evaluates this module.
type Room = { hearers: Set<Hearer>; ear?: Line };
const key = Symbol.for("stet.desk-news");
const shared = globalThis as typeof globalThis & { [key]?: Room };
shared[key] ??= { hearers: new Set() };
const room: Room = shared[key];
