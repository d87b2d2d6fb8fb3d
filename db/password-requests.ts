import { sql } from "drizzle-orm";
import { noteInAudit } from "@/db/admin-right";
import { atDesk } from "@/db/client";
import { holdAct } from "@/db/person-acts";
import { inTransaction, type Tx } from "@/db/transaction";
import { accountKey, addressKey, beginTry } from "@/db/tries";
import type { PersonId, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";

/** Requests within a quarter of an hour. */
const requestsAllowed = { perAccount: 3, perAddress: 10 };

/**
 * Asks whoever manages people for a new password. The answer, and the work behind it, is the same
 * for every address: of an unknown or suspended one a request is written that nobody is shown.
 */
export async function askForPassword(email: string, address: string): Promise<object | Refusal> {
  const begun = await beginTry([
    { key: `new password, ${accountKey(email)}`, allowed: requestsAllowed.perAccount },
    { key: `new password, ${addressKey(address)}`, allowed: requestsAllowed.perAddress },
  ]);
  if (isRefusal(begun)) return begun;
  await atDesk().execute(sql`
    with forgotten as (
      delete from password_request where at < now() - interval '30 days'
    )
    insert into password_request (person_id, address) values (
      (select id from person
        where lower(email) = lower(${email.trim()}) and suspended_at is null), ${address})`);
  return {};
}

/** Somebody waits for a link with which they set a new password. */
export type PasswordRequest = { person: PersonId; name: string; at: string; address: string };

/** Of each person the latest, for a week. */
export async function openRequests(tx: Tx): Promise<PasswordRequest[]> {
  const { rows } = await tx.execute<PasswordRequest>(sql`
    select * from (
      select distinct on (p.id) p.id as person, p.name, r.address,
        to_json(date_trunc('second', r.at)) #>> '{}' as at
      from password_request r join person p on p.id = r.person_id and p.suspended_at is null
      where r.settled_at is null and r.at > now() - interval '7 days'
      order by p.id, r.at desc
    ) latest order by at desc`);
  return rows;
}

/** Part of the transaction that answers a person's requests. */
export async function settleRequests(tx: Tx, id: PersonId): Promise<void> {
  await tx.execute(sql`
    update password_request set settled_at = now() where person_id = ${id} and settled_at is null`);
}

/** A request that is not to be answered. */
export function putRequestAway(
  person: SignedIn,
  id: PersonId,
): Promise<{ id: PersonId } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdAct(tx, person, "put a request away");
    if (isRefusal(admin)) return admin;
    await settleRequests(tx, id);
    await noteInAudit(tx, admin, "password-request-put-away", id);
    return { id };
  });
}
