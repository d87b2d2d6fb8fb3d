import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { passwordFits } from "@/db/passwords";
import { takeCode } from "@/db/second-factor";
import { hashOfToken } from "@/db/secret-tokens";
import { inTransaction } from "@/db/transaction";
import { accountKey, addressKey, beginTry, forgetOneTry, forgetTries } from "@/db/tries";
import type { PersonId } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";

/** Failed tries within a quarter of an hour, after which nobody is let in by a right password or code either. */
export const triesAllowed = { perAccount: 10, perAddress: 30, codesPerAccount: 5 };

/**
 * The person with this email and password. Unknown, suspended, invited and wrong are one answer
 * after the same work.
 */
export async function signIn(
  email: string,
  password: string,
  address: string,
): Promise<{ id: PersonId } | Refusal> {
  const account = { key: accountKey(email), allowed: triesAllowed.perAccount };
  const place = { key: addressKey(address), allowed: triesAllowed.perAddress };
  const begun = await beginTry([account, place]);
  if (isRefusal(begun)) return begun;
  const found = await findByEmail(email);
  const fits = await passwordFits(found?.passwordHash ?? null, password);
  if (!found || !fits) return refuse("wrong-password");
  await forgetTries(account.key);
  await forgetOneTry(place.key);
  return { id: found.id };
}

/** The second half of signing in: the code, from the browser where the password was right. */
export async function signInWithCode(
  token: string | null,
  code: string,
  address: string,
): Promise<{ id: PersonId } | Refusal> {
  const id = token && (await whoOwesCode(token));
  if (!id) return refuse("code-late");
  const account = { key: `code ${id}`, allowed: triesAllowed.codesPerAccount };
  const place = { key: addressKey(address), allowed: triesAllowed.perAddress };
  const begun = await beginTry([account, place]);
  if (isRefusal(begun)) return begun;
  const taken = await inTransaction((tx) => takeCode(tx, id, code));
  if (isRefusal(taken)) return taken;
  await forgetTries(account.key);
  await forgetOneTry(place.key);
  return { id };
}

/** A demo person, signed in by one click. Nobody, where the newsroom is not a demo. */
export async function signInAtDemo(name: string): Promise<{ id: PersonId } | Refusal> {
  const { rows } = await atDesk().execute<{ id: string }>(sql`
    select p.id from person p, newsroom n
    where n.demo and p.suspended_at is null and lower(p.email) = ${`${name}@demo.local`}`);
  return rows[0] ?? refuse("wrong-password");
}

async function findByEmail(email: string) {
  const { rows } = await atDesk().execute<{ id: string; passwordHash: string | null }>(sql`
    select id, password_hash as "passwordHash" from person
    where lower(email) = lower(${email.trim()}) and suspended_at is null`);
  return rows[0];
}

async function whoOwesCode(token: string): Promise<PersonId | undefined> {
  const { rows } = await atDesk().execute<{ id: string }>(sql`
    select p.id from session s join person p on p.id = s.person_id
    where s.token_hash = ${hashOfToken(token)} and s.awaits_code and s.expires_at > now()
      and p.suspended_at is null`);
  return rows[0]?.id;
}
