import { pipeline } from "node:stream/promises";
import pg from "pg";
import { BackupRefused } from "@/db/backup-refused";
import { type CarriedTable, leftBehind, quoted, tablesOf } from "@/db/backup-tables";
import { type Chains, chainsSeenBy } from "@/db/chain-heads";
import { connectionSettings } from "@/db/connect";
import { copyIn, copyOut, writePlainly } from "@/db/copy-rows";
import {
  type AppliedMigration,
  makeMigrationRecord,
  migrationsFolder,
  readMigrations,
  runMigration,
} from "@/db/migrate";
import { layTiesAside } from "@/db/table-ties";

/** What a backup says of its database. */
export type Restored = {
  migrations: AppliedMigration[];
  tables: { name: string; columns: string[]; rows: number }[];
  leftBehind: string[];
  sequences: Record<string, string>;
  chains: Chains;
};

/** A database that is being filled, in one transaction: whatever throws leaves it empty. */
export type EmptyNewsroom = {
  /** Makes the tables as they were when the backup was made. */
  prepare: (backup: Restored) => Promise<void>;
  /** Takes in the rows of one table. */
  load: (name: string, rows: AsyncIterable<Uint8Array>) => Promise<void>;
  /** A table's rows as they stand in the database now. */
  readBack: (name: string) => AsyncIterable<Uint8Array>;
  /** Ties the tables together again, brings them up to date, and walks the chain of versions. */
  settle: (mark: string, isDemo: boolean) => Promise<void>;
};

/** Fills an empty database, all or nothing. `mark` names the backup in the trail. */
export async function intoEmptyDatabase(
  fill: (newsroom: EmptyNewsroom) => Promise<void>,
  folder = migrationsFolder,
): Promise<void> {
  await withOwner(async (client) => {
    await refuseFilled(client);
    await client.query("begin");
    await fill(emptyNewsroom(client, folder));
    await client.query("commit");
  });
}

/** True when this very backup has been restored here: all that was left to do came after the commit. */
export function isRestoredFrom(mark: string): Promise<boolean> {
  return withOwner(async (client) => {
    const { rows } = await client.query("select to_regclass('public.audit') as audit");
    if (rows[0]?.audit === null) return false;
    const { rowCount } = await client.query(
      "select from public.audit where act = $1 and about = $2",
      [act, mark],
    );
    return rowCount !== null && rowCount > 0;
  });
}

const act = "newsroom-restored";

async function withOwner<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionSettings("owner"));
  // The query under way says it, too.
  client.on("error", () => {});
  await client.connect();
  try {
    await writePlainly(client);
    // A Stet that starts meanwhile waits here before it makes its tables.
    await client.query("select pg_advisory_lock(hashtext('stet migrate'))");
    return await use(client);
  } finally {
    await client.end();
  }
}

async function refuseFilled(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and not exists (
        select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by n.nspname <> 'public', 1 limit 1`);
  if (rows[0])
    throw new BackupRefused(
      `The database is not empty (it has ${rows[0].name}). A restore never writes over a newsroom: give it a new database, or without DATABASE_URL a new folder with DATA_DIR.`,
    );
}

function emptyNewsroom(client: pg.Client, folder: string): EmptyNewsroom {
  let backup: Restored | null = null;
  let tables = new Map<string, CarriedTable>();
  let tie = async () => {};
  const theBackup = () => {
    if (backup === null) throw new Error("The backup was not prepared for.");
    return backup;
  };
  const tableNamed = (name: string) => {
    const table = tables.get(name);
    if (!table) throw new Error(`The table ${name} was not prepared for.`);
    return table;
  };
  return {
    prepare: async (given) => {
      await makeTablesAsOf(client, given.migrations, folder);
      tables = matched(await tablesOf(client), given);
      tie = await layTiesAside(client);
      const all = [...(await tablesOf(client))].filter(({ name }) => name !== migrationRecord);
      await client.query(`truncate ${all.map(({ name }) => quoted(client, name)).join(", ")}`);
      backup = given;
    },
    load: async (name, rows) => {
      const table = copyIn(client, tableNamed(name));
      try {
        await pipeline(rows, table);
      } catch (error) {
        throw isAnswer(error)
          ? new BackupRefused(`The rows of ${name} do not load: ${error.message}`)
          : error;
      }
      const said = theBackup().tables.find((one) => one.name === name)?.rows;
      if (table.rowCount !== said)
        throw new BackupRefused(
          `${name} has ${table.rowCount} rows; the backup's manifest says ${said}.`,
        );
    },
    readBack: (name) => copyOut(client, tableNamed(name)),
    settle: async (mark, isDemo) => {
      const given = theBackup();
      try {
        await tie();
      } catch (error) {
        throw isAnswer(error)
          ? new BackupRefused(`The rows of the backup do not fit each other: ${error.message}`)
          : error;
      }
      await goOnCounting(client, given.sequences);
      for (const name of Object.keys(leftBehind))
        if (tables.has(name)) await client.query(`delete from ${quoted(client, name)}`);
      await bringUpToDate(client, folder);
      await refuseOtherChains(await chainsSeenBy(client), given.chains);
      await refuseDemo(client, isDemo);
      await client.query("insert into public.audit (act, about, detail) values ($1, $2, $3)", [
        act,
        mark,
        { chains: given.chains.head },
      ]);
    },
  };
}

const migrationRecord = "public.stet_migration";

async function makeTablesAsOf(client: pg.Client, wanted: AppliedMigration[], folder: string) {
  const known = new Map((await readMigrations(folder)).map((one) => [one.name, one]));
  await makeMigrationRecord(client);
  for (const { name, hash } of wanted) {
    const migration = known.get(name);
    if (!migration)
      throw new BackupRefused(
        `The backup was made by a newer version of Stet (it has had the migration ${name}). Restore it with that version.`,
      );
    if (migration.hash !== hash)
      throw new BackupRefused(
        `The backup has had another migration of the name ${name} than this copy of Stet holds. Restore it with the version that made it.`,
      );
    await runMigration(client, migration);
  }
}

/** The tables of the backup as the catalog has them. Names that only the manifest knows never reach SQL. */
function matched(there: CarriedTable[], { tables, leftBehind: stayed }: Restored) {
  const known = new Map(there.map((table) => [table.name, table]));
  const found = new Map<string, CarriedTable>();
  for (const { name, columns } of tables) {
    const table = known.get(name);
    if (!table || name === migrationRecord)
      throw new BackupRefused(`The backup has a table ${name}, which a newsroom does not have.`);
    if ([...columns].sort().join() !== [...table.columns].sort().join())
      throw new BackupRefused(
        `The table ${name} of the backup has other columns than a newsroom's.`,
      );
    found.set(name, { ...table, columns });
  }
  const missing = there.find(({ name }) => !found.has(name) && !stayed.includes(name));
  if (missing) throw new BackupRefused(`The backup lacks the table ${missing.name}.`);
  return found;
}

/** No number that was ever given out is given out again. */
async function goOnCounting(client: pg.Client, said: Record<string, string>) {
  const { rows } = await client.query<{
    name: string;
    table: string | null;
    column: string | null;
  }>(`
    select n.nspname || '.' || s.relname as name, d.refobjid::regclass::text as table, a.attname as column
    from pg_class s join pg_namespace n on n.oid = s.relnamespace
    left join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.deptype in ('i', 'a')
    left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where s.relkind = 'S' and n.nspname in ('public', 'published', 'press')`);
  for (const { name, table, column } of rows) {
    const used =
      table !== null && column !== null
        ? `(select max(${client.escapeIdentifier(column)}) from ${table})`
        : "null";
    await client.query(
      `select setval($1::regclass, greatest(${used}, $2::bigint)) where greatest(${used}, $2::bigint) is not null`,
      [quoted(client, name), said[name] ?? null],
    );
  }
}

async function bringUpToDate(client: pg.Client, folder: string) {
  const { rows } = await client.query<{ name: string }>("select name from public.stet_migration");
  for (const migration of await readMigrations(folder))
    if (!rows.some(({ name }) => name === migration.name)) await runMigration(client, migration);
}

/** What did not hold when the backup was made does not hold now; nothing else may have changed. */
async function refuseOtherChains(now: Chains, then: Chains) {
  const old = new Set(then.bad.map((link) => JSON.stringify(link)));
  const fresh = now.bad.find((link) => !old.has(JSON.stringify(link)));
  if (fresh)
    throw new BackupRefused(
      `The chain of versions does not verify: story ${fresh.story}, version ${fresh.number}: ${fresh.why}`,
    );
  if (now.head !== then.head || now.versions !== then.versions)
    throw new BackupRefused(
      "The chains of versions do not end where the backup says that they ended.",
    );
}

/** Everybody knows the passwords of the demo's people. */
async function refuseDemo(client: pg.Client, isDemo: boolean) {
  const { rows } = await client.query<{ demo: boolean }>("select demo from public.newsroom");
  if (rows[0]?.demo && !isDemo)
    throw new BackupRefused(
      "This is the backup of a demo, whose people have passwords that everybody knows. It is restored without DATABASE_URL only.",
    );
}

function isAnswer(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError;
}
