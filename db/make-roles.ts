import type pg from "pg";
import { CannotMigrate, type Roles } from "@/db/migrate";

/** Makes the two roles that connections of a single DATABASE_URL take on. */
export async function makeRoles(client: pg.Client, roles: Roles) {
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
  const { rows } = await client.query<{ exists: boolean; mayBecome: boolean }>(
    `select
       exists (select from pg_roles where rolname = $1) as "exists",
       coalesce(
         (select pg_has_role(current_user, oid, 'MEMBER') from pg_roles where rolname = $1),
         false
       ) as "mayBecome"`,
    [role],
  );
  if (!rows[0]?.exists) await client.query(`create role ${name} nologin`);
  if (!rows[0]?.mayBecome) await client.query(`grant ${name} to current_user`);
}
