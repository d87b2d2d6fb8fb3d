import { eq, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { audit, session } from "@/db/schema/newsroom";
import { hashOfToken, newToken } from "@/db/secret-tokens";
import type { Tx } from "@/db/transaction";
import type { Person, PersonId, Role, SessionId, SignedIn } from "@/newsroom/people";

/** A session ends after so long without a request … */
const idle = sql`interval '14 days'`;
/** … and after so long in any case; its cookie lives as long. */
const longest = sql`interval '90 days'`;
export const longestSession = 90 * 24 * 60 * 60;
/** Between the password and the code a person has so long. */
const forTheCode = sql`interval '10 minutes'`;

/**
 * Who is signed in with a session's token, asked of the database every time: suspended, signed out,
 * run out and never heard of are all nobody, and so is whoever still owes a code, or a second factor
 * that their role must have.
 */
export async function personHolding(token: string, address = ""): Promise<SignedIn | null> {
  const holder = await holderOf(token, address);
  return holder?.lacks === null ? holder.person : null;
}

/** What stands between whoever holds a session's token and being signed in. Null: nothing. */
export type Holder = { person: SignedIn; lacks: "code" | "factor" | null };

/** For the way in alone, which leads people through what they lack. */
export async function holderOf(token: string, address = ""): Promise<Holder | null> {
  const hash = hashOfToken(token);
  const { rows } = await atDesk().execute<PersonRow & { session: string; lacks: Lacks }>(sql`
    with seen as (
      update session set seen_at = now(), address = coalesce(nullif(${address}, ''), address),
        expires_at = case when ${isDue} then ${longestFromNow} else expires_at end
      where token_hash = ${hash} and expires_at > now() and not awaits_code
        and (seen_at < now() - interval '1 minute' or ${isDue})
    )
    select p.id, p.name, p.email, p.role, ${sectionsOfPerson} as sections, s.id as session,
      case when s.awaits_code then 'code'
        when p.role = any (n.second_factor_roles) and not exists (
          select from second_factor f where f.person_id = p.id and f.confirmed_at is not null)
        then 'factor' end as lacks
    from session s join person p on p.id = s.person_id cross join newsroom n
    where s.token_hash = ${hash} and s.expires_at > now() and p.suspended_at is null`);
  const [row] = rows;
  return row ? { person: { ...personOf(row), session: row.session }, lacks: row.lacks } : null;
}

type Lacks = Holder["lacks"];

const longestFromNow = sql`least(now() + ${idle}, created_at + ${longest})`;
/** A session in use is prolonged at most once an hour. */
const isDue = sql`expires_at < least(now() + ${idle} - interval '1 hour', created_at + ${longest})`;

/** Opens a session of somebody who has just proved who they are, and gives its token, which is nowhere else. */
export async function beginSession(
  person: PersonId,
  device: string,
  address = "",
): Promise<string> {
  const token = newToken();
  await atDesk().transaction(async (tx) => {
    await tx.insert(session).values({
      tokenHash: hashOfToken(token),
      personId: person,
      expiresAt: sql`now() + ${idle}`,
      device: device.slice(0, 200),
      address,
      confirmedAt: sql`now()`,
    });
    await tx.insert(audit).values({ personId: person, act: "signed-in" });
  });
  return token;
}

/** After a right password: a session, or where the person has a second factor, one that awaits the code. */
export async function beginByPassword(
  person: PersonId,
  device: string,
  address: string,
): Promise<{ token: string; awaitsCode: boolean }> {
  const { rows } = await atDesk().execute(sql`
    select from second_factor where person_id = ${person} and confirmed_at is not null`);
  if (rows.length === 0)
    return { token: await beginSession(person, device, address), awaitsCode: false };
  const token = newToken();
  await atDesk()
    .insert(session)
    .values({
      tokenHash: hashOfToken(token),
      personId: person,
      expiresAt: sql`now() + ${forTheCode}`,
      device: device.slice(0, 200),
      address,
      awaitsCode: true,
    });
  return { token, awaitsCode: true };
}

/** Signing out. A token that is no longer a session's is no fault. */
export async function endSession(token: string): Promise<void> {
  await atDesk().transaction(async (tx) => {
    const [ended] = await tx
      .delete(session)
      .where(eq(session.tokenHash, hashOfToken(token)))
      .returning();
    if (ended && !ended.awaitsCode)
      await tx.insert(audit).values({ personId: ended.personId, act: "signed-out" });
  });
}

/** Part of the transaction that suspends a person, or gives them another password. */
export async function endSessionsOf(
  tx: Tx,
  person: PersonId,
  but: SessionId | null = null,
): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    delete from session where person_id = ${person} and id is distinct from ${but}::uuid`);
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
