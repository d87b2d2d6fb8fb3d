import pg from "pg";
import { env, WrongSetting } from "@/env";
import { log } from "@/log";

/** Owns the tables: migrations and nothing else. */
export const ownerPool = () => poolOf("owner");
/** Writes what the desk writes. */
export const deskPool = () => poolOf("desk");
/** Reads the published projection, and cannot see anything else. */
export const readerPool = () => poolOf("reader");

export type DatabaseRole = "owner" | "desk" | "reader";
export type DatabaseUrls = Record<DatabaseRole, string>;

/** The database's own names of the two roles that are granted something. */
export function roleNames(): { desk: string; reader: string } {
  if (rolesAreTakenOn()) return namedRoles;
  const { desk, reader } = databaseUrls();
  return { desk: userOf(desk), reader: userOf(reader) };
}

const namedRoles = { desk: "stet_desk", reader: "stet_reader" };

/**
 * The three addresses. With DATABASE_URL alone that user is the owner, and desk and reader are
 * roles that its connections take on as they open.
 */
export function databaseUrls(): DatabaseUrls {
  if (stage.urls) return stage.urls;
  const { databaseUrl, readerDatabaseUrl, migrateDatabaseUrl } = env();
  if (!databaseUrl) {
    throw new WrongSetting("There is no database: start Stet with npm start, or set DATABASE_URL.");
  }
  if (readerDatabaseUrl) {
    // Only the processes that migrate are given the owner's address.
    return { owner: migrateDatabaseUrl ?? "", desk: databaseUrl, reader: readerDatabaseUrl };
  }
  return {
    owner: databaseUrl,
    desk: inRole(databaseUrl, namedRoles.desk),
    reader: inRole(databaseUrl, namedRoles.reader),
  };
}

/** True when DATABASE_URL is the owner's and the other two roles are taken on. */
export function rolesAreTakenOn(): boolean {
  return !stage.urls && !env().readerDatabaseUrl;
}

/** Points this process at another database; tests use it, before any pool is open. */
export function pointAt(urls: DatabaseUrls) {
  stage.urls = urls;
}

export async function closePools() {
  const open = [...stage.pools.values()];
  stage.pools.clear();
  await Promise.all(open.map((pool) => pool.end()));
}

/** A single connection outside the pools, for LISTEN and for migrations. */
export function connectionSettings(role: DatabaseRole): pg.ClientConfig {
  const connectionString = databaseUrls()[role];
  if (!connectionString) throw new Error(`This process was given no address for the ${role} role.`);
  return {
    connectionString,
    application_name: `stet ${env().processName}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  };
}

function poolOf(role: DatabaseRole): pg.Pool {
  const open = stage.pools.get(role);
  if (open) return open;
  const pool = new pg.Pool({
    ...connectionSettings(role),
    max: 10,
    idleTimeoutMillis: 30_000,
    ...patience[role],
  });
  // An idle connection that breaks (database restarted) must not end the process.
  const warn = (error: Error) =>
    log().warn({ role, error: error.message }, "database connection lost");
  pool.on("error", warn);
  pool.on("connect", (client) => client.on("error", warn));
  stage.pools.set(role, pool);
  return pool;
}

/**
 * How long the database works on one statement, waits for a lock, and bears with a transaction that
 * stands still. Migrations have a connection of their own and may take their time.
 */
const patience = {
  owner: {
    statement_timeout: 0,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  },
  desk: {
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 30_000,
  },
  reader: {
    statement_timeout: 10_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
  },
} satisfies Record<DatabaseRole, pg.ClientConfig>;

function userOf(address: string): string {
  return decodeURIComponent(new URL(address).username);
}

function inRole(address: string, role: string): string {
  const url = new URL(address);
  const options = url.searchParams.get("options");
  url.searchParams.set("options", [options, `-c role=${role}`].filter(Boolean).join(" "));
  return url.href;
}

// The framework evaluates modules several times in one process; the pools are still one set.
type Stage = { pools: Map<DatabaseRole, pg.Pool>; urls?: DatabaseUrls };
const key = Symbol.for("stet.database");
const shared = globalThis as typeof globalThis & { [key]?: Stage };
shared[key] ??= { pools: new Map() };
const stage: Stage = shared[key];
