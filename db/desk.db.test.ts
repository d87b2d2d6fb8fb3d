import { sql } from "drizzle-orm";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { changeDetails } from "@/db/change-details";
import { atDesk } from "@/db/client";
import { createStory } from "@/db/create-story";
import { deskOf } from "@/db/desk";
import { noteLook } from "@/db/looks";
import { markNoticesRead, noticesFor } from "@/db/notices";
import { openTo } from "@/db/open-to";
import { done, draftOf, make, retype, smallNewsroom } from "@/db/small-newsroom";
import { storiesOpenTo } from "@/db/story-list";
import { shareStory } from "@/db/story-people";
import { lookAtStory } from "@/db/story-state";
import { openStory } from "@/db/story-view";
import { testDatabase } from "@/db/test-database";
import { inTransaction } from "@/db/transaction";
import type { DeskHeading } from "@/newsroom/desk-lists";
import type { Person } from "@/newsroom/people";
import { may } from "@/newsroom/permissions";
import { publications, stages, storyParts } from "@/newsroom/story";

type Newsroom = Awaited<ReturnType<typeof smallNewsroom>>;
let owner: pg.Pool;
let us: Newsroom;

beforeAll(async () => {
  ({ owner } = await testDatabase());
  us = await smallNewsroom(owner);
});

async function headingsFor(person: Person, id: string): Promise<DeskHeading[]> {
  const { lists } = await deskOf(person);
  return (Object.keys(lists) as DeskHeading[]).filter((heading) =>
    lists[heading].some((line) => line.id === id),
  );
}

async function lineFor(person: Person, id: string) {
  const { lists } = await deskOf(person);
  const line = Object.values(lists)
    .flat()
    .find((one) => one.id === id);
  if (!line) throw new Error("The story is not on the desk.");
  return line;
}

describe("the desk", () => {
  test("follows a story from its writer to its readers, under one heading at a time", async () => {
    const id = await draftOf(us.reporter, "Ferry crews vote on Friday");
    expect(await headingsFor(us.reporter, id)).toEqual(["mine"]);
    expect(await headingsFor(us.editor, id)).toEqual([]);

    done(await make(us.reporter, id, "submit"));
    expect(await headingsFor(us.reporter, id)).toEqual(["in-review"]);
    expect((await lineFor(us.reporter, id)).awaited).toBe(true);
    expect(await headingsFor(us.editor, id)).toEqual(["waiting"]);
    expect(await headingsFor(us.chief, id)).toEqual(["waiting"]);
    for (const stranger of [us.colleague, us.sportEditor, us.admin])
      expect(await headingsFor(stranger, id)).toEqual([]);

    done(await make(us.editor, id, "send-back", "Which Friday?"));
    expect(await headingsFor(us.reporter, id)).toEqual(["waiting"]);
    expect((await lineFor(us.reporter, id)).state).toBe("sent-back");

    done(await make(us.reporter, id, "submit"));
    done(await make(us.editor, id, "approve"));
    expect(await lineFor(us.editor, id)).toMatchObject({
      state: "approved",
      approvedBy: "Edda Voss",
    });
    done(await make(us.editor, id, "publish"));
    expect(await headingsFor(us.editor2, id)).toEqual(["live"]);

    done(await make(us.reporter, id, "edit"));
    expect(await lineFor(us.reporter, id)).toMatchObject({ state: "draft", live: true });
  });

  test("puts what waits longest first, and says what is late", async () => {
    const first = await draftOf(us.reporter, "First in the queue");
    const second = await draftOf(us.reporter, "Second in the queue");
    for (const id of [first, second]) done(await make(us.reporter, id, "submit"));
    await owner.query("update story set stage_since = now() - interval '2 hours' where id = $1", [
      second,
    ]);
    const { lists } = await deskOf(us.editor);
    const queue = lists.waiting.filter(({ id }) => id === first || id === second);
    expect(queue.map(({ id, late }) => ({ id, late }))).toEqual([
      { id: second, late: true },
      { id: first, late: false },
    ]);
  });

  test("marks what is new, and what others changed since one looked", async () => {
    const id = await draftOf(us.reporter, "Tide tables are wrong by an hour");
    done(await make(us.reporter, id, "submit"));
    expect((await lineFor(us.editor, id)).look).toBe("new");
    done(await noteLook(us.editor, id));
    expect((await lineFor(us.editor, id)).look).toBe("seen");
    done(await retype(us.editor2, id, "The tables were an hour late all summer."));
    expect((await lineFor(us.editor, id)).look).toBe("changed");
  });
});

describe("notices", () => {
  test("tell of what came and what came back, until they are read", async () => {
    const id = await draftOf(us.reporter, "Bridge closes for a year");
    done(await make(us.reporter, id, "submit"));
    const [came] = (await noticesFor(us.editor)).notices;
    expect(came).toMatchObject({ kind: "came", story: id, by: "Rosa Lind", read: false });
    done(await make(us.editor, id, "send-back", "Who closes it?"));
    const { notices, unread } = await noticesFor(us.reporter);
    expect(notices[0]).toMatchObject({ kind: "came-back", note: "Who closes it?", read: false });
    await markNoticesRead(us.reporter, notices[0]?.id ?? 0);
    expect((await noticesFor(us.reporter)).unread).toBe(0);
    expect(unread).toBeGreaterThan(0);
    expect((await noticesFor(us.editor)).notices[0]?.read).toBe(false);
  });
});

describe("the list of stories", () => {
  test("is open to exactly those who may read: SQL and the rules agree on every story", async () => {
    await everyKindOfStory(owner, us);
    const { rows } = await owner.query<{ id: string }>("select id from story");
    expect(rows.length).toBeGreaterThan(150);
    for (const person of Object.values(us)) {
      const listed = await everyPage(person);
      const allowed = await readableBy(
        person,
        rows.map(({ id }) => id),
      );
      expect(listed.length, `${person.name} sees none twice`).toBe(new Set(listed).size);
      expect([...listed].sort(), person.name).toEqual([...allowed].sort());
      expect([...(await plainlyOpenTo(person))].sort(), person.name).toEqual([...allowed].sort());
    }
  });

  test("finds by headline and text, whole words and the beginning of the last, accents or not", async () => {
    const id = await draftOf(us.reporter, "Café Müller reopens after the flood");
    done(await retype(us.reporter, id, "Chairs were carried out of the dining room."));
    for (const words of ["cafe muller", "CAFÉ", "reop", "dining chairs", "flood mül"])
      expect(await found(us.reporter, words), words).toContain(id);
    expect(await found(us.reporter, "caf müller xylophone")).not.toContain(id);
    expect(await found(us.colleague, "cafe muller")).not.toContain(id);
    expect(await found(us.sportEditor, "cafe muller")).not.toContain(id);
    expect(await found(us.admin, "cafe muller")).toEqual([]);
  });

  test("survives whatever is typed", async () => {
    for (const words of ["'", "a & b | !c:*", "%", "\\", "()", "ŉ", "½", "…", "x".repeat(200)])
      expect(Array.isArray(await found(us.chief, words)), words).toBe(true);
    expect(await found(us.chief, "!!!")).toEqual([]);
  });

  test("narrows by state, section and mine, together", async () => {
    const id = await draftOf(us.reporter, "Only this one");
    const open = await storiesOpenTo(us.reporter, { state: "draft", section: "world", mine: true });
    expect(open.lines.map((line) => line.id)).toContain(id);
    const other = await storiesOpenTo(us.reporter, { state: "live", section: "world", mine: true });
    expect(other.lines.map((line) => line.id)).not.toContain(id);
  });

  test("holds no story in which nobody has written, chosen or shared anything yet", async () => {
    const begin = async () => done(await createStory(us.reporter)).id;
    const mine = async () => (await storiesOpenTo(us.reporter, { mine: true })).lines;
    const [untouched, written, chosen, shared] = [
      await begin(),
      await begin(),
      await begin(),
      await begin(),
    ];
    done(await retype(us.reporter, written, "A word."));
    done(await changeDetails(us.reporter, chosen, 1, { section: "world" }));
    done(await shareStory(us.reporter, shared, us.colleague.id));
    const ids = (await mine()).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([written, chosen, shared]));
    expect(ids).not.toContain(untouched);
    expect(await headingsFor(us.reporter, untouched)).toEqual([]);
    expect(await headingsFor(us.reporter, chosen)).toEqual(["mine"]);
    expect((await openStory(us.reporter, untouched))?.id, "its address opens all the same").toBe(
      untouched,
    );
  });

  test("finds an old story under many new ones", async () => {
    const id = await draftOf(us.reporter, "The quillfeather papers");
    await owner.query("update story set updated_at = now() - interval '9 years' where id = $1", [
      id,
    ]);
    await owner.query(
      `insert into story (created_by, language, section, fields, body, hash, headline, search)
       select $1, 'en', 'world', '{}', '{}', 'x', 'Common', to_tsvector('simple', 'common')
       from generate_series(1, 600)`,
      [us.reporter.id],
    );
    expect(await found(us.editor, "quillfeather")).toEqual([id]);
    expect(await found(us.editor, "common")).toHaveLength(50);
  });
});

async function found(person: Person, words: string): Promise<string[]> {
  return (await storiesOpenTo(person, { words })).lines.map(({ id }) => id);
}

async function everyPage(person: Person): Promise<string[]> {
  const ids: string[] = [];
  let page = await storiesOpenTo(person, {}, 37);
  for (;;) {
    ids.push(...page.lines.map(({ id }) => id));
    if (!page.before) return ids;
    page = await storiesOpenTo(person, { before: page.before }, 37);
  }
}

/** By the condition alone, as searches, notices and the desk's news ask it. */
async function plainlyOpenTo(person: Person): Promise<string[]> {
  const { rows } = await atDesk().execute<{ id: string }>(
    sql`select s.id from story s where ${openTo(person)}`,
  );
  return rows.map(({ id }) => id);
}

async function readableBy(person: Person, ids: readonly string[]): Promise<string[]> {
  const readable = await inTransaction(async (tx) => {
    const open: string[] = [];
    for (const id of ids) {
      const held = await lookAtStory(tx, id);
      if (held && may(person, "read", held.state)) open.push(id);
    }
    return { open };
  });
  return done(readable).open;
}

/** A story of every stage, publication and section, with nobody and with each person in each part; many at one moment. */
async function everyKindOfStory(pool: pg.Pool, { chief: _, ...people }: Newsroom): Promise<void> {
  const parties = [null, ...Object.values(people)];
  for (const stage of stages.filter((name) => name !== "approved"))
    for (const publication of publications.filter((name) => name !== "live")) {
      if (stage === "standing" && publication === "unpublished") continue;
      for (const section of [null, "world", "sport"])
        for (const person of parties) {
          const { rows } = await pool.query<{ id: string }>(
            `insert into story (created_by, language, section, stage, publication, fields, body, hash, updated_at)
             values ($1, 'en', $2, $3, $4, $5, '{"type":"doc","content":[]}', 'x',
               date_trunc('hour', now()) - make_interval(mins => $6)) returning id`,
            [
              us.chief.id,
              section,
              stage,
              publication,
              JSON.stringify({ headline: "", standfirst: "" }),
              parties.indexOf(person),
            ],
          );
          for (const part of person ? storyParts.slice(0, 1 + (parties.indexOf(person) % 5)) : [])
            await pool.query(
              "insert into story_part (story_id, person_id, part) values ($1, $2, $3)",
              [rows[0]?.id, person?.id, part],
            );
        }
    }
}
