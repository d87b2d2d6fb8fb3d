import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { CannotMigrate } from "@/db/cannot-migrate";
import { connectionSettings, roleNames, rolesAreTakenOn } from "@/db/connect";
import { grantQueue } from "@/db/grant-queue";
import { applyGrants } from "@/db/grants";
import { makeRoles } from "@/db/make-roles";
import { log } from "@/log";

/** Every process of Stet runs in the project folder, from source and from dist alike. */
export const migrationsFolder = path.join("db", "migrations");

export type Roles = { desk: string; reader: string };

/** Brings the database up to date: our migrations, the queue's, then who may do what. */
export async function migrate({
  settings = connectionSettings("owner"),
  roles = roleNames(),
  folder = migrationsFolder,
  makesRoles = rolesAreTakenOn(),
  grant = applyGrants,
}: {
  settings?: pg.ClientConfig;
  roles?: Roles;
  folder?: string;
  makesRoles?: boolean;
  grant?: typeof applyGrants;
} = {}): Promise<string[]> {
  const client = new pg.Client(settings);
  await client.connect();
  try {
    // Two machines that start at once: the second waits here and finds nothing to do.
    await client.query("select pg_advisory_lock(hashtext('stet migrate'))");
    if (makesRoles) await makeRoles(client, roles);
    const applied = await applyMigrations(client, await readMigrations(folder));
    await migrateQueue(settings);
    await grantQueue(client, roles);
    await grant(client, roles);
    return applied;
  } finally {
    await client.end();
  }
}

export type AppliedMigration = { name: string; hash: string };
export type Migration = AppliedMigration & { sql: string };

/** The migrations of this copy of Stet, in their order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), "utf8");
      return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function applyMigrations(client: pg.Client, migrations: Migration[]): Promise<string[]> {
  await makeMigrationRecord(client);
  const applied = new Map((await appliedMigrations(client)).map(({ name, hash }) => [name, hash]));
  refuseSurprises(applied, migrations);
  const pending = migrations.filter((migration) => !applied.has(migration.name));
  for (const migration of pending) await applyMigration(client, migration);
  return pending.map((migration) => migration.name);
}

export async function makeMigrationRecord(client: pg.Client) {
  await client.query(`create table if not exists public.stet_migration (
    name text primary key,
    hash text not null,
    applied_at timestamptz not null default now()
  )`);
}

/** The migrations that a database has had. */
export async function appliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    "select name, hash from public.stet_migration order by name",
  );
  return rows;
}

function refuseSurprises(applied: Map<string, string>, migrations: Migration[]) {
  const known = new Map(migrations.map((migration) => [migration.name, migration.hash]));
  for (const [name, hash] of applied) {
    if (!known.has(name)) {
      throw new CannotMigrate(
        `The database has the migration ${name}, which this copy of Stet does not know: it was made by a newer version. Start that one, or restore a backup.`,
      );
    }
    if (known.get(name) !== hash) {
      throw new CannotMigrate(
        `The migration ${name} was changed after it had been applied: put the file back as it was, and write the change as a new migration.`,
      );
    }
  }
}

/**
 * Others may be reading and writing meanwhile. Whoever waits for a table lets nobody else to it, so
 * a migration waits a moment, lets everybody pass, and tries again.
 */
async function applyMigration(client: pg.Client, migration: Migration, triesLeft = 120) {
  await client.query("begin");
  try {
    await client.query("set local lock_timeout = '500ms'");
    await runMigration(client, migration);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    if (isInTheWay(error) && triesLeft > 0) {
      await wait(250);
      return applyMigration(client, migration, triesLeft - 1);
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotMigrate(`The migration ${migration.name} failed and was undone: ${reason}`, {
      cause: error,
    });
  }
  log().info({ migration: migration.name }, "migrated");
}

/** Somebody else held a table for too long, or each waited for the other. */
function isInTheWay(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === "55P03" || error.code === "40P01");
}

/** Part of a transaction: makes the change and puts it on record. */
export async function runMigration(client: pg.Client, { name, hash, sql }: Migration) {
  await client.query(sql);
  await client.query("insert into public.stet_migration (name, hash) values ($1, $2)", [
    name,
    hash,
  ]);
}

async function migrateQueue(settings: pg.ClientConfig) {
  const pool = new pg.Pool({ ...settings, max: 1 });
  pool.on("error", (error) => log().warn({ error: error.message }, "database connection lost"));
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    await runMigrations({ pgPool: pool, logger: quiet });
  } finally {
    await pool.end();
  }
}

const quiet = new Logger(() => () => {});
