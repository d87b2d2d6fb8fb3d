import type { Client } from "pg";

/** The schemas whose rows a backup carries. `press` is printed anew, and the jobs follow from the rows. */
const carriedSchemas = ["public", "published"];

/** Tables that stay behind, and why. Every other table of those schemas travels. */
export const leftBehind: Record<string, string> = {
  "public.stet_migration": "made by the migrations themselves",
  "public.session": "a backup signs nobody in",
  "public.one_time_link": "a link that has been used since would work again",
  "public.sign_in_try": "it counts the last quarter of an hour",
  "public.turn": "it counts the last minutes",
};

/** A table with what it takes to write its rows down in one order, whatever the database sorts by. */
export type CarriedTable = { name: string; columns: string[]; order: string };

/** The tables that exist now and travel, by name. */
export async function tablesToCarry(client: Client): Promise<CarriedTable[]> {
  return (await tablesOf(client)).filter(({ name }) => !(name in leftBehind));
}

/** Every table of the carried schemas, left behind or not. */
export async function tablesOf(client: Client): Promise<CarriedTable[]> {
  const { rows } = await client.query<CarriedTable>(
    `select n.nspname || '.' || c.relname as name,
       array(
         select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         order by a.attnum
       ) as columns,
       coalesce((
         select string_agg(
           quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end,
           ', ' order by k.place)
         from pg_index i, unnest(i.indkey) with ordinality as k (number, place)
         join pg_attribute a on a.attnum = k.number
         where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid
       ), 't::text collate "C"') as order
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any ($1)
     order by n.nspname, c.relname`,
    [carriedSchemas],
  );
  return rows;
}

/** The last number that each sequence gave out. Those of the press go on too: an edition is never given twice. */
export async function sequencesOf(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select schemaname || '.' || sequencename as name, last_value as last
     from pg_sequences where schemaname = any ($1) and last_value is not null order by 1`,
    [[...carriedSchemas, "press"]],
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/** A table's name from the catalog, as SQL has it. */
export function quoted(client: Client, name: string): string {
  return name
    .split(".")
    .map((part) => client.escapeIdentifier(part))
    .join(".");
}
