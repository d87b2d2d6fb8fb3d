import { type SQL, sql } from "drizzle-orm";
import { choose, chooseFew, chooseOpenTo, orders } from "@/db/chosen-stories";
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

/** A search reads so many of the newest stories open to the person before it asks the index for all. */
const newestRead = 400;

/** The stories open to a person that answer a question, newest first, a page at a time. */
export async function storiesOpenTo(
  person: Person,
  question: StoryQuestion,
  length = 50,
): Promise<StoryPage> {
  const search = question.words ? searchFor(question.words) : undefined;
  if (search === null || !mayInNewsroom(person, "createStory"))
    return readPage(person, nothing, length);
  const asked = conditionsOf(person, question);
  if (!search) return readPage(person, listed(person, question, asked, length + 1), length);

  // A word that is everywhere fills the page from the newest; one that does not is rare, and the index has it at once.
  const near = await newestWith(search, listed(person, question, asked, newestRead));
  if (near.hits.length > length || near.read < newestRead)
    return readPage(person, theseStories(near.hits.slice(0, length + 1)), length);
  const everywhere = sql`${openTo(person)} and ${asked} and ${search}`;
  return readPage(person, chooseFew(everywhere, orders.newest, length + 1), length);
}

const nothing = choose(sql`false`, orders.newest, 0);

function listed(person: Person, question: StoryQuestion, asked: SQL, most: number): SQL {
  return question.mine
    ? choose(asked, orders.newest, most)
    : chooseOpenTo(person, asked, orders.newest, most);
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

/** Which of these stories a search finds, newest first, and how many were read for it. */
async function newestWith(search: SQL, chosen: SQL): Promise<{ hits: StoryId[]; read: number }> {
  const { rows } = await atDesk().execute<{ hits: StoryId[] | null; read: number }>(sql`
    select count(*)::int as read,
      array_agg(s.id order by s.updated_at desc, s.id desc) filter (where ${search}) as hits
    from (${chosen}) as chosen join story s on s.id = chosen.id`);
  const [row] = rows;
  return { hits: row?.hits ?? [], read: row?.read ?? 0 };
}

function theseStories(ids: readonly StoryId[]): SQL {
  return sql`select id from unnest(${sql.param([...ids])}::uuid[]) as these (id)`;
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
