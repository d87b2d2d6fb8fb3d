import { eq, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { audit, session } from "@/db/schema/newsroom";
import { hashOfToken, newToken } from "@/db/secret-tokens";
import type { Tx } from "@/db/transaction";
import type { Person, PersonId, Role } from "@/newsroom/people";

/** A session ends after so long without a request … */
const idle = sql`interval '14 days'`;
/** … and after so long in any case; its cookie lives as long. */
const longest = sql`interval '90 days'`;
export const longestSession = 90 * 24 * 60 * 60;

/**
 * Who holds a session's token, asked of the database every time: suspended, signed out, run out and
 * never heard of are all nobody. A session in use is prolonged at most once an hour.
 */
export async function personHolding(token: string): Promise<Person | null> {
  const hash = hashOfToken(token);
  const { rows } = await atDesk().execute<PersonRow>(sql`
    with prolonged as (
      update session set expires_at = least(now() + ${idle}, created_at + ${longest})
      where token_hash = ${hash} and expires_at > now()
        and expires_at < least(now() + ${idle} - interval '1 hour', created_at + ${longest})
    )
    select p.id, p.name, p.email, p.role, ${sectionsOfPerson} as sections
    from session s join person p on p.id = s.person_id
    where s.token_hash = ${hash} and s.expires_at > now() and p.suspended_at is null`);
  const [row] = rows;
  return row ? personOf(row) : null;
}

/** Opens a session and gives its token, which is nowhere else. */
export async function beginSession(person: PersonId, device: string): Promise<string> {
  const token = newToken();
  await atDesk().transaction(async (tx) => {
    await tx.insert(session).values({
      tokenHash: hashOfToken(token),
      personId: person,
      expiresAt: sql`now() + ${idle}`,
      device: device.slice(0, 200),
    });
    await tx.insert(audit).values({ personId: person, act: "signed-in" });
  });
  return token;
}

/** Signing out. A token that is no longer a session's is no fault. */
export async function endSession(token: string): Promise<void> {
  await atDesk().transaction(async (tx) => {
    const [ended] = await tx
      .delete(session)
      .where(eq(session.tokenHash, hashOfToken(token)))
      .returning();
    if (ended) await tx.insert(audit).values({ personId: ended.personId, act: "signed-out" });
  });
}

/** Part of the transaction that suspends a person, or gives them another password. */
export async function endSessionsOf(tx: Tx, person: PersonId): Promise<number> {
  const { rowCount } = await tx.delete(session).where(eq(session.personId, person));
  return rowCount ?? 0;
}

/** The sections of a person `p`'s desks. */
export const sectionsOfPerson = sql`array(
  select distinct ds.section from desk_member dm join desk_section ds using (desk_id)
  where dm.person_id = p.id order by 1)`;

export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  sections: string[];
};

export function personOf({ id, name, email, role, sections }: PersonRow): Person {
  return { id, name, email, role, sections };
}
