import { sql } from "drizzle-orm";
import { holdKnownPerson } from "@/db/people-in-transaction";
import { audit } from "@/db/schema/newsroom";
import type { Tx } from "@/db/transaction";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom, type NewsroomRight } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";
import type { AuditAct } from "@/newsroom/told-audit";

/**
 * The person as the database has them now, if they still have the right. Changes of people and
 * settings are rare and wait for each other, so that two of them never decide on the same ground.
 */
export async function holdRight(
  tx: Tx,
  person: Person,
  right: NewsroomRight,
): Promise<Person | Refusal> {
  await oneAtATime(tx);
  const now = await holdKnownPerson(tx, person.id);
  return now && mayInNewsroom(now, right) ? now : refuse("not-your-move");
}

export async function oneAtATime(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7383002)`);
}

/** True while somebody can sign in as an administrator. */
export async function hasAdmin(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from person
    where role = 'admin' and suspended_at is null and password_hash is not null limit 1`);
  return rows.length > 0;
}

/** Notes what was done, in the transaction that did it. `by` is null for the operator at the console. */
export async function noteInAudit(
  tx: Tx,
  by: Person | null,
  act: AuditAct,
  about: string,
  detail: object = {},
): Promise<void> {
  await tx.insert(audit).values({ personId: by?.id ?? null, act, about, detail });
}
