import type { Client } from "pg";
import { quoted, tablesOf } from "@/db/backup-tables";

/**
 * Takes off what ties tables to each other and what happens when a row is added, so that rows come
 * in in any order and nobody is told of them. The answer puts everything back as it was; the
 * database then checks every row.
 */
export async function layTiesAside(client: Client): Promise<() => Promise<void>> {
  const tables = (await tablesOf(client)).map(({ name }) => quoted(client, name));
  const { rows: ties } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and connamespace in ('public'::regnamespace, 'published'::regnamespace)
     order by conrelid::regclass::text, conname`,
  );
  const each = async (statements: string[]) => {
    for (const statement of statements) await client.query(statement);
  };
  const named = (name: string) => client.escapeIdentifier(name);
  await each(tables.map((table) => `alter table ${table} disable trigger user`));
  await each(ties.map(({ table, name }) => `alter table ${table} drop constraint ${named(name)}`));
  return async () => {
    await each(
      ties.map(
        ({ table, name, definition }) =>
          `alter table ${table} add constraint ${named(name)} ${definition}`,
      ),
    );
    await each(tables.map((table) => `alter table ${table} enable trigger user`));
  };
}
