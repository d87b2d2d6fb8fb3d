import { sql } from "drizzle-orm";
import { chooseFew, chooseOpenTo, orders } from "@/db/chosen-stories";
import { atDesk } from "@/db/client";
import { type LineRow, lineColumns, lineJoins, lineOf } from "@/db/desk-lines";
import { partIn } from "@/db/open-to";
import { conditionOf } from "@/db/story-filters";
import type { DeskLists } from "@/newsroom/desk-lists";
import { deskStates, storyFilters } from "@/newsroom/desk-states";
import type { Person } from "@/newsroom/people";

/** Lines in one list of the desk; the rest is one link away, in the list of stories. */
const longest = 60;
const longestLive = 20;

/**
 * What stands on a person's desk: each list is asked for by an index and no longer than can be read,
 * then put under its heading by the newsroom's own rule. `now` is the database's clock.
 */
export async function deskOf(person: Person): Promise<{ lists: DeskLists; now: string }> {
  const inReview = conditionOf(deskStates["in-review"].where);
  const approved = conditionOf(deskStates.approved.where);
  const ownDrafts = sql`s.stage = 'draft' and not s.spiked and ${partIn(person)}`;
  const live = conditionOf(storyFilters.live.where);
  const { rows } = await atDesk().execute<LineRow & { now: string }>(sql`
    with chosen as (
      (${chooseOpenTo(person, inReview, orders.longestWaiting, longest)}) union
      (${chooseOpenTo(person, approved, orders.longestWaiting, longest)}) union
      (${chooseFew(sql`${ownDrafts} and ${person.role !== "admin"}`, orders.newest, longest)}) union
      (${chooseOpenTo(person, live, orders.newest, longestLive)})
    )
    select ${lineColumns(person)}, now() as now
    from story s ${lineJoins(person)}
    where s.id in (select id from chosen)
    order by s.updated_at desc, s.id desc`);
  const lists: DeskLists = { waiting: [], mine: [], "in-review": [], approved: [], live: [] };
  for (const row of rows) {
    const { heading, ...line } = lineOf(person, row);
    if (heading) lists[heading].push(line);
  }
  for (const name of ["waiting", "in-review", "approved"] as const)
    lists[name].sort((a, b) => a.since.localeCompare(b.since));
  return { lists, now: new Date(rows[0]?.now ?? Date.now()).toISOString() };
}
