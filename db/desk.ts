import { type SQL, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { type LineRow, lineColumns, lineJoins, lineOf } from "@/db/desk-lines";
import { inSections, partIn } from "@/db/open-to";
import { conditionOf } from "@/db/story-filters";
import type { DeskLists } from "@/newsroom/desk-lists";
import { deskStates } from "@/newsroom/desk-states";
import type { Person } from "@/newsroom/people";

/** Lines in one list of the desk; the whole is one link away, in the list of stories. */
export const deskListLength = 60;

/**
 * What stands on a person's desk: each list asked for by an index and no longer than it can be read,
 * then put under its heading by the newsroom's own rule. `now` is the database's clock.
 */
export async function deskOf(person: Person): Promise<{ lists: DeskLists; now: string }> {
  const { rows } = await atDesk().execute<LineRow & { now: string }>(sql`
    with chosen as (
      (${waitingLongest(person, conditionOf(deskStates["in-review"].where))}) union
      (${waitingLongest(person, conditionOf(deskStates.approved.where))}) union
      (${latest(sql`s.stage = 'draft' and not s.spiked and ${partIn(person)}`)}) union
      (${latestLive(person)})
    )
    select ${lineColumns(person)}, now() as now
    from chosen join story s using (id) ${lineJoins(person)}
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
