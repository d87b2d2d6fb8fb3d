import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { signInTry } from "@/db/schema/newsroom";
import { inTransaction } from "@/db/transaction";
import { type Refusal, refuse } from "@/newsroom/refusals";
import { household } from "@/newsroom/turns";

/** What tries are counted by, and how many of them a quarter of an hour may hold. */
export type Counted = { key: string; allowed: number };

const quarter = sql`interval '15 minutes'`;

/** Counts a try from its beginning, so that many at once are not more tries; refuses one too many. */
export async function beginTry(counted: readonly Counted[]): Promise<object | Refusal> {
  await atDesk().execute(sql`delete from sign_in_try where at < now() - ${quarter}`);
  const keys = counted.map(({ key }) => key).sort();
  return inTransaction(async (tx) => {
    for (const key of keys)
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
    const { rows } = await tx.execute<{ key: string; tries: number }>(sql`
      select key, count(*)::int as tries from sign_in_try
      where key = any (${sql.param(keys)}::text[]) and at > now() - ${quarter} group by key`);
    const tries = new Map(rows.map((row) => [row.key, row.tries]));
    if (counted.some(({ key, allowed }) => (tries.get(key) ?? 0) >= allowed))
      return refuse("too-many-tries");
    await tx.insert(signInTry).values(keys.map((key) => ({ key })));
    return {};
  });
}

/** After a success: what was tried against is cleared. */
export async function forgetTries(key: string): Promise<void> {
  await atDesk().execute(sql`delete from sign_in_try where key = ${key}`);
}

/** After a success: of those who share an address, this one try is taken back. */
export async function forgetOneTry(key: string): Promise<void> {
  await atDesk().execute(sql`
    delete from sign_in_try where ctid =
      (select ctid from sign_in_try where key = ${key} order by at desc limit 1)`);
}

/** An account as tries are counted: whoever reads the table learns no address from it. */
export const accountKey = (email: string) =>
  `account ${createHash("sha256").update(email.trim().toLowerCase()).digest("base64url")}`;

export const addressKey = (address: string) => `address ${household(address)}`;
