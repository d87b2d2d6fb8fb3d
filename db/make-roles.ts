import type pg from "pg";
import { CannotMigrate } from "@/db/cannot-migrate";

/** Makes the two roles that connections of a single DATABASE_URL take on. */
export async function makeRoles(client: pg.Client, roles: { desk: string; reader: string }) {
  for (const role of [roles.desk, roles.reader]) {
    try {
      await makeRole(client, role);
    } catch (error) {
      throw new CannotMigrate(
        `The user of DATABASE_URL may not create the role ${role}: give three addresses instead, MIGRATE_DATABASE_URL for the owner, DATABASE_URL for the desk and READER_DATABASE_URL for the reader.`,
        { cause: error },
      );
    }
  }
}

async function makeRole(client: pg.Client, role: string) {
  const name = client.escapeIdentifier(role);
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
  if (rowCount === 0) await client.query(`create role ${name} nologin`);
  if (await mayBecome(client, name)) return;
  await client.query(`grant ${name} to current_user`);
  if (!(await mayBecome(client, name))) throw new Error(`may not set role ${role}`);
}

async function mayBecome(client: pg.Client, name: string): Promise<boolean> {
  try {
    await client.query(`set role ${name}`);
    await client.query("reset role");
    return true;
  } catch {
    return false;
  }
}
