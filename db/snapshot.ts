import pg from "pg";
import { type CarriedTable, quoted, sequencesOf, tablesToCarry } from "@/db/backup-tables";
import { connectionSettings } from "@/db/connect";
import { writePlainly } from "@/db/copy-rows";
import { type AppliedMigration, appliedMigrations } from "@/db/migrate";

/** The newsroom as it was at one moment, on a connection that sees nothing later. */
export type Snapshot = {
  client: pg.Client;
  at: Date;
  paper: string;
  postgres: string;
  migrations: AppliedMigration[];
  tables: CarriedTable[];
  sequences: Record<string, string>;
};

/** Reads the newsroom as it is now, for as long as that takes, while everybody goes on writing. */
export async function inSnapshot<T>(read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionSettings("owner"));
  await client.connect();
  try {
    await writePlainly(client);
    // A migration that rewrites a table would make it look empty to a snapshot from before.
    await client.query("select pg_advisory_lock_shared(hashtext('stet migrate'))");
    await client.query("begin isolation level repeatable read, read only");
    const tables = await tablesToCarry(client);
    const names = tables.map(({ name }) => quoted(client, name)).join(", ");
    await client.query(`lock table ${names} in access share mode`);
    const snapshot = await lookAtOnce(client, tables);
    await client.query("select pg_advisory_unlock_shared(hashtext('stet migrate'))");
    return await read(snapshot);
  } finally {
    await client.end();
  }
}

async function lookAtOnce(client: pg.Client, tables: CarriedTable[]): Promise<Snapshot> {
  const { rows } = await client.query<{ at: Date; paper: string; postgres: string }>(
    "select now() as at, (select name from public.newsroom) as paper, current_setting('server_version') as postgres",
  );
  const [row] = rows;
  if (!row) throw new Error("The database did not answer.");
  return {
    client,
    ...row,
    migrations: await appliedMigrations(client),
    tables,
    sequences: await sequencesOf(client),
  };
}
