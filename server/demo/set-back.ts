import type pg from "pg";
import { hashOfRecord } from "@/newsroom/chain";
import type { StoryId } from "@/newsroom/story";

/**
 * Sets all times of a story that was just seeded back, so that the demo opens on a day's edition.
 * Records of versions are made anew for it, which only the owner of the tables can do, and only
 * this does, to stories that no reader has seen yet.
 */
export async function setBack(owner: pg.Pool, id: StoryId, minutes: number): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    const by = [id, `${minutes} minutes`];
    await client.query(
      `update story set created_at = created_at - $2::interval - '5 hours'::interval,
         updated_at = updated_at - $2::interval, stage_since = stage_since - $2::interval where id = $1`,
      by,
    );
    // Events lie some minutes apart, the last at the story's own time.
    await client.query(
      `update story_event e set at = e.at - $2::interval - 37 * interval '1 minute' *
         (select count(*) from story_event later where later.story_id = $1 and later.id > e.id)
       where story_id = $1`,
      by,
    );
    await client.query("update approval set at = at - $2::interval where story_id = $1", by);
    await client.query("update notice set at = at - $2::interval where story_id = $1", by);
    await client.query(
      `update published.story set published_at = date_trunc('milliseconds', published_at - $2::interval),
         updated_at = date_trunc('milliseconds', updated_at - $2::interval),
         visible_from = visible_from - $2::interval where id = $1`,
      by,
    );
    await setVersionsBack(client, id, minutes);
    await client.query("commit");
  } finally {
    client.release();
  }
}

async function setVersionsBack(client: pg.PoolClient, id: StoryId, minutes: number) {
  const { rows } = await client.query(
    "select id, number, at, kind, note, seal, previous_hash from version where story_id = $1 order by number",
    [id],
  );
  let previous: string | null = null;
  for (const row of rows) {
    const at = new Date(row.at.getTime() - minutes * 60_000);
    const { number, kind, note, seal } = row;
    const record = { story: id, number, at: at.toISOString(), kind, note, seal, previous };
    const hash: string = await hashOfRecord(record);
    await client.query("update version set at = $2, previous_hash = $3, hash = $4 where id = $1", [
      row.id,
      at,
      previous,
      hash,
    ]);
    previous = hash;
  }
}
