import type pg from "pg";

/**
 * Lets the desk enqueue jobs in its own transactions, and lets the worker take them as the desk.
 * The queue's tables have row security without policies, which would hide every row from it.
 */
export async function grantQueue(client: pg.Client, { desk }: { desk: string }) {
  const role = client.escapeIdentifier(desk);
  await client.query(`
    grant usage on schema graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
    grant usage, select on all sequences in schema graphile_worker to ${role};
    grant execute on all functions in schema graphile_worker to ${role};
    revoke insert, update, delete on graphile_worker.migrations from ${role};
  `);
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity`,
  );
  for (const { name } of rows) {
    const table = `graphile_worker.${client.escapeIdentifier(name)}`;
    await client.query(`
      drop policy if exists stet_desk on ${table};
      create policy stet_desk on ${table} for all to ${role} using (true) with check (true);
    `);
  }
}
