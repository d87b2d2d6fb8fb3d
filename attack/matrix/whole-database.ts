import type pg from "pg";

/**
 * What looking may change: when a session was last used and from where, and which text a person has
 * had before them. How often somebody asked is counted of what is refused, too. Pages in print and
 * their jobs are the press's and follow from the rest.
 */
const sessionColumns = ["seen_at", "address", "expires_at"];
const leftOut = ["story_look", "sign_in_try", "turn"];

/** A digest of every table of the newsroom, to say which of them a request has changed. */
export async function digestsOf(owner: pg.Pool): Promise<Map<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'published') and not tablename = any ($1) order by 1`,
    [leftOut],
  );
  const one = (name: string) => {
    const row =
      name === "public.session"
        ? `to_jsonb(t) - array[${sessionColumns.map((column) => `'${column}'`).join(", ")}]`
        : "t";
    return `select '${name}' as name, md5(coalesce(string_agg(md5((${row})::text), '' order by md5((${row})::text)), '')) as digest from ${name} t`;
  };
  const { rows } = await owner.query<{ name: string; digest: string }>(
    tables.map(({ name }) => one(name)).join(" union all "),
  );
  return new Map(rows.map(({ name, digest }) => [name, digest]));
}

/** The tables in which something is different. */
export function changedBetween(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].flatMap(([name, digest]) => (before.get(name) === digest ? [] : [name]));
}
