import type pg from "pg";

/** Everything of one story that an allowed act may change and that can be put back. */
export type Kept = Record<string, unknown>;

const kept: Record<string, string> = {
  story: "id",
  story_part: "story_id",
  kept_copy: "story_id",
  story_document: "story_id",
  "published.story": "id",
  "published.front_slot": "story_id",
};

export async function keepStory(owner: pg.Pool, id: string): Promise<Kept> {
  const parts = Object.entries(kept).map(
    ([table, key]) =>
      `'${table}', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from ${table} t where ${key} = $1)`,
  );
  const { rows } = await owner.query(`select jsonb_build_object(${parts.join(", ")}) as kept`, [
    id,
  ]);
  return rows[0].kept;
}

/** Puts a story back as it was, so that the next who tries finds it in the same state. */
export async function putBack(owner: pg.Pool, id: string, before: Kept): Promise<void> {
  const columns = await columnsOf(owner);
  const client = await owner.connect();
  try {
    await client.query("begin");
    for (const [table, key] of Object.entries(kept))
      if (table !== "story") await client.query(`delete from ${table} where ${key} = $1`, [id]);
    await client.query(
      `update story set (${columns}) =
         (select ${columns} from jsonb_populate_recordset(null::story, $2)) where id = $1`,
      [id, JSON.stringify(before.story)],
    );
    for (const table of Object.keys(kept))
      if (table !== "story")
        await client.query(
          `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`,
          [JSON.stringify(before[table])],
        );
    await client.query("commit");
  } catch (fault) {
    await client.query("rollback");
    throw fault;
  } finally {
    client.release();
  }
}

let known: string | undefined;

async function columnsOf(owner: pg.Pool): Promise<string> {
  if (known) return known;
  const { rows } = await owner.query(`
    select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
    where table_schema = 'public' and table_name = 'story' and column_name <> 'id'`);
  known = String(rows[0].names);
  return known;
}
