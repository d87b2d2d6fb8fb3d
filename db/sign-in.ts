import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { passwordFits } from "@/db/passwords";
import { signInTry } from "@/db/schema/newsroom";
import { inTransaction } from "@/db/transaction";
import type { PersonId } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";

/** Failed tries within a quarter of an hour, after which nobody is let in by a right password either. */
export const triesAllowed = { perAccount: 10, perAddress: 30 };
const quarter = sql`interval '15 minutes'`;

/**
 * The person with this email and password. Unknown, suspended, invited and wrong are one answer
 * after the same work. A try counts from its beginning, so that many at once are not more tries.
 */
export async function signIn(
  email: string,
  password: string,
  address: string,
): Promise<{ id: PersonId } | Refusal> {
  const keys = { account: accountKey(email), address: addressKey(address) };
  await atDesk().execute(sql`delete from sign_in_try where at < now() - ${quarter}`);
  const begun = await beginTry(keys);
  if (isRefusal(begun)) return begun;
  const found = await findByEmail(email);
  const fits = await passwordFits(found?.passwordHash ?? null, password);
  if (!found || !fits) return refuse("wrong-password");
  await forgetTries(keys);
  return { id: found.id };
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

type Keys = { account: string; address: string };

function beginTry({ account, address }: Keys) {
  return inTransaction(async (tx) => {
    for (const key of [account, address].sort())
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
    const { rows } = await tx.execute<{ key: string; tries: number }>(sql`
      select key, count(*)::int as tries from sign_in_try
      where key in (${account}, ${address}) and at > now() - ${quarter} group by key`);
    const tries = (key: string) => rows.find((row) => row.key === key)?.tries ?? 0;
    if (tries(account) >= triesAllowed.perAccount || tries(address) >= triesAllowed.perAddress)
      return refuse("too-many-tries");
    await tx.insert(signInTry).values([{ key: account }, { key: address }]);
    return {};
  });
}

/** A right password clears the account; of the address it takes back this one try only. */
async function forgetTries({ account, address }: Keys) {
  await atDesk().delete(signInTry).where(eq(signInTry.key, account));
  await atDesk().execute(sql`
    delete from sign_in_try where ctid =
      (select ctid from sign_in_try where key = ${address} order by at desc limit 1)`);
}

const accountKey = (email: string) =>
  `account ${createHash("sha256").update(email.trim().toLowerCase()).digest("base64url")}`;

/** One household of IPv6 addresses (/64) counts as one address. */
function addressKey(address: string): string {
  if (!address.includes(":") || address.includes(".")) return `address ${address}`;
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => "0");
  return `address ${[...groups, ...zeros, ...rest].slice(0, 4).join(":")}`;
}
