import { sql } from "drizzle-orm";
import pg from "pg";
import { atDesk } from "@/db/client";
import { connectionSettings } from "@/db/connect";
import { openTo } from "@/db/open-to";
import { type PersonRow, personOf, sectionsOfPerson } from "@/db/sessions";
import { log } from "@/log";
import type { Person, PersonId } from "@/newsroom/people";
import type { StoryId } from "@/newsroom/story";

/** Something happened to a story that the hearer may read. */
export type DeskNews = { story: StoryId; act: string };
type Hearer = { person: PersonId; hear: (news: DeskNews) => void; end: () => void };

/**
 * Tells a person of what happens to the stories that are open to them, as it is committed, until the
 * returned function is called. Rights are asked for again at each piece of news. `end` is called when
 * the person's session or role changed: come back and be let in anew.
 */
export function hearOfDesk(person: Person, hear: Hearer["hear"], end: Hearer["end"]): () => void {
  const hearer = { person: person.id, hear, end };
  room.hearers.add(hearer);
  void listen();
  return () => {
    room.hearers.delete(hearer);
  };
}

async function listen(): Promise<void> {
  if (room.listening) return;
  room.listening = true;
  const client = new pg.Client(connectionSettings("desk"));
  let ended = false;
  const again = (error?: Error) => {
    if (ended) return;
    ended = true;
    room.listening = false;
    if (error) log().warn({ error: error.message }, "lost the desk's news, listening again");
    client.end().catch(() => {});
    if (room.hearers.size > 0) setTimeout(() => void listen(), 1_000).unref();
  };
  client.on("error", again);
  client.on("end", () => again());
  client.on("notification", ({ channel, payload = "" }) => {
    if (channel === "people") endFor(payload);
    else passOn(payload).catch((error: Error) => log().error({ err: error }, "news not passed on"));
  });
  try {
    await client.connect();
    await client.query("listen desk");
    await client.query("listen people");
    // Whoever waited while nobody listened looks once at everything.
    for (const hearer of room.hearers) hearer.hear({ story: "", act: "look-again" });
  } catch (error) {
    again(error as Error);
  }
}

function endFor(person: PersonId): void {
  for (const hearer of room.hearers) if (hearer.person === person) hearer.end();
}

async function passOn(payload: string): Promise<void> {
  const news = JSON.parse(payload) as DeskNews;
  const asking = [...new Set([...room.hearers].map(({ person }) => person))];
  if (asking.length === 0) return;
  const allowed = await readersOf(news.story, asking);
  for (const hearer of room.hearers) if (allowed.has(hearer.person)) hearer.hear(news);
}

/** Which of these people the story is open to, by their roles and desks as they are now. */
async function readersOf(story: StoryId, people: readonly PersonId[]): Promise<Set<PersonId>> {
  const { rows } = await atDesk().execute<PersonRow>(sql`
    select p.id, p.name, p.email, p.role, ${sectionsOfPerson} as sections
    from person p where p.suspended_at is null and p.id = any (${sql.param([...people])}::uuid[])`);
  const readers = new Set<PersonId>();
  for (const person of rows.map(personOf)) {
    const { rowCount } = await atDesk().execute(
      sql`select from story s where s.id = ${story} and ${openTo(person)}`,
    );
    if (rowCount) readers.add(person.id);
  }
  return readers;
}

// One listener in the process, however often the framework evaluates this module.
type Room = { hearers: Set<Hearer>; listening: boolean };
const key = Symbol.for("stet.desk-news");
const shared = globalThis as typeof globalThis & { [key]?: Room };
shared[key] ??= { hearers: new Set(), listening: false };
const room: Room = shared[key];
