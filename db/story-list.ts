import { type SQL, sql } from "drizzle-orm";
import { choose, chooseOpenTo, orders } from "@/db/chosen-stories";
import { atDesk } from "@/db/client";
import { type LineRow, lineColumns, lineJoins, lineOf } from "@/db/desk-lines";
import { openTo, partIn } from "@/db/open-to";
import { conditionOf } from "@/db/story-filters";
import { searchFor } from "@/db/story-search";
import type { DeskLine } from "@/newsroom/desk-lists";
import { type StoryFilter, storyFilters } from "@/newsroom/desk-states";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import type { StoryId } from "@/newsroom/story";

export type StoryQuestion = {
  words?: string | undefined;
  state?: StoryFilter | undefined;
  section?: string | undefined;
  mine?: boolean | undefined;
  /** The key of the last line of the page before: only what is older follows. */
  before?: PageKey | undefined;
};
/** `at` has the database's microseconds, so that no line is lost between two pages. */
export type PageKey = { at: string; id: StoryId };
export type StoryPage = { lines: DeskLine[]; before: PageKey | null; now: string };

/** A search looks among so many of the newest stories first: a common word is found there at once. */
const newestSearched = 4000;

/** The stories open to a person that answer a question, newest first, a page at a time. */
export async function storiesOpenTo(
  person: Person,
  question: StoryQuestion,
  length = 50,
): Promise<StoryPage> {
  if (!mayInNewsroom(person, "createStory"))
    return readPage(person, choose(sql`false`, orders.newest, 0), length);
  const search = question.words ? searchFor(question.words) : undefined;
  const asked = conditionsOf(person, question);
  if (search === undefined)
    return readPage(person, listed(person, question, asked, length), length);
  if (search === null) return readPage(person, choose(sql`false`, orders.newest, 0), length);

  // A word that is everywhere fills the page from the newest; one that does not is rare enough for the whole.
  const found = sql`${openTo(person)} and ${asked} and ${search}`;
  const near = await readPage(
    person,
    choose(sql`${found} and ${isAmongNewest(question.before)}`, orders.newest, length + 1),
    length,
  );
  if (near.before) return near;
  return readPage(person, choose(found, orders.newest, length + 1), length);
}

function listed(person: Person, question: StoryQuestion, asked: SQL, length: number): SQL {
  return question.mine
    ? choose(asked, orders.newest, length + 1)
    : chooseOpenTo(person, asked, orders.newest, length + 1);
}

function conditionsOf(person: Person, { state, section, mine, before }: StoryQuestion): SQL {
  const conditions = [sql`true`];
  if (state) conditions.push(conditionOf(storyFilters[state].where));
  if (section) conditions.push(sql`s.section = ${section}`);
  if (mine) conditions.push(partIn(person));
  if (before)
    conditions.push(sql`(s.updated_at, s.id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  return sql.join(conditions, sql` and `);
}

function isAmongNewest(before: PageKey | undefined): SQL {
  const from = before ? sql`where updated_at <= ${before.at}::timestamptz` : sql``;
  return sql`s.updated_at >= coalesce((select updated_at from story ${from}
    order by updated_at desc, id desc offset ${newestSearched} limit 1), '-infinity')`;
}

async function readPage(person: Person, chosen: SQL, length: number): Promise<StoryPage> {
  const { rows } = await atDesk().execute<LineRow & { key: string; now: string }>(sql`
    select ${lineColumns(person)}, now() as now,
      to_char(s.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
    from (${chosen}) as chosen join story s on s.id = chosen.id ${lineJoins(person)}
    order by s.updated_at desc, s.id desc`);
  const page = rows.slice(0, length);
  const last = page.at(-1);
  return {
    lines: page.map((row) => {
      const { heading: _, ...line } = lineOf(person, row);
      return line;
    }),
    before: rows.length > length && last ? { at: last.key, id: last.id } : null,
    now: new Date(rows[0]?.now ?? Date.now()).toISOString(),
  };
}
