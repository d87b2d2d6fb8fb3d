import { randomBytes } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { noteInAudit } from "@/db/admin-right";
import { holdAct } from "@/db/person-acts";
import { newsroom, recoveryCode, secondFactor } from "@/db/schema/newsroom";
import { seal, unseal } from "@/db/sealed";
import { hashOfToken } from "@/db/secret-tokens";
import { inTransaction, type Tx } from "@/db/transaction";
import { log } from "@/log";
import type { Person, PersonId, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { readCode, recoveryCodeOf, recoveryCodes } from "@/newsroom/second-factor";

/** What an authenticator app is given: to type in, or as an address to scan. Shown this once. */
export type FactorKey = { key: string; address: string };

// RFC 6238 as every app has it: SHA-1, six digits, thirty seconds.
const period = 30;
const ways = { algorithm: "SHA1", digits: 6, period };
/** Clocks of phones may be off by so many steps either way. */
const leeway = 1;

/** Makes a secret for the person's app. It counts for nothing until a code of it was typed. */
export function beginFactor(person: SignedIn): Promise<FactorKey | Refusal> {
  return inTransaction(async (tx) => {
    const self = await holdAct(tx, person, "set up a factor");
    if (isRefusal(self)) return self;
    if (await hasFactor(tx, self.id)) return refuse("factor-settled");
    const secret = new Secret({ buffer: Uint8Array.from(randomBytes(20)).buffer });
    const sealed = seal(new Uint8Array(secret.buffer), self.id);
    await tx
      .insert(secondFactor)
      .values({ personId: self.id, sealed })
      .onConflictDoUpdate({ target: secondFactor.personId, set: { sealed, lastStep: 0 } });
    const [paper] = await tx.select({ name: newsroom.name }).from(newsroom);
    const app = new TOTP({ issuer: paper?.name || "Stet", label: self.email, secret, ...ways });
    return { key: secret.base32, address: app.toString() };
  });
}

/** Sets the factor up with the first code of it, and gives the recovery codes. */
export function settleFactor(
  person: SignedIn,
  code: string,
): Promise<{ codes: string[] } | Refusal> {
  return inTransaction(async (tx) => {
    const self = await holdAct(tx, person, "set up a factor");
    if (isRefusal(self)) return self;
    if (await hasFactor(tx, self.id)) return refuse("factor-settled");
    const typed = readCode(code);
    const held = await holdFactor(tx, self.id);
    if (!held) return refuse("factor-missing");
    if (typed?.kind !== "app" || !(await takeAppCode(tx, self.id, typed.code)))
      return refuse("wrong-code");
    await tx
      .update(secondFactor)
      .set({ confirmedAt: sql`now()` })
      .where(eq(secondFactor.personId, self.id));
    await noteInAudit(tx, self, "factor-set-up", self.id);
    return { codes: await giveRecoveryCodes(tx, self.id) };
  });
}

/** Ten others in place of what is left of the recovery codes. */
export function renewRecoveryCodes(person: SignedIn): Promise<{ codes: string[] } | Refusal> {
  return inTransaction(async (tx) => {
    const self = await holdAct(tx, person, "make recovery codes");
    if (isRefusal(self)) return self;
    if (!(await hasFactor(tx, self.id))) return refuse("factor-missing");
    await noteInAudit(tx, self, "recovery-codes-made", self.id);
    return { codes: await giveRecoveryCodes(tx, self.id) };
  });
}

/** Where the role needs one, nothing is open to the person any more until they have set up another. */
export function removeOwnFactor(person: SignedIn): Promise<{ id: PersonId } | Refusal> {
  return inTransaction(async (tx) => {
    const self = await holdAct(tx, person, "remove the own factor");
    if (isRefusal(self)) return self;
    if (!(await hasFactor(tx, self.id))) return refuse("factor-missing");
    await letGoOfFactor(tx, self, self.id);
    return { id: self.id };
  });
}

/** Part of the transaction of whoever removes a factor. The person's sockets hear of it and ask anew. */
export async function letGoOfFactor(tx: Tx, by: Person | null, id: PersonId): Promise<void> {
  await tx.delete(secondFactor).where(eq(secondFactor.personId, id));
  await tx.delete(recoveryCode).where(eq(recoveryCode.personId, id));
  await tx.execute(sql`select pg_notify('people', ${id}::text)`);
  await noteInAudit(tx, by, "factor-removed", id);
}

/** Takes a code of the person's app, or one of their recovery codes, each of them once. */
export async function takeCode(
  tx: Tx,
  id: PersonId,
  typedCode: string,
): Promise<{ id: PersonId } | Refusal> {
  const typed = readCode(typedCode);
  if (!typed || !(await hasFactor(tx, id))) return refuse("wrong-code");
  if (typed.kind === "app")
    return (await takeAppCode(tx, id, typed.code)) ? { id } : refuse("wrong-code");
  const [used] = await tx
    .update(recoveryCode)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(recoveryCode.personId, id),
        eq(recoveryCode.codeHash, hashOfToken(typed.code)),
        isNull(recoveryCode.usedAt),
      ),
    )
    .returning();
  if (!used) return refuse("wrong-code");
  await noteInAudit(tx, null, "recovery-code-used", id);
  return { id };
}

export async function hasFactor(tx: Pick<Tx, "execute">, id: PersonId): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from second_factor where person_id = ${id} and confirmed_at is not null`);
  return rows.length > 0;
}

/** True for a code of a time step after the last one taken, by the database's clock. The row is held meanwhile. */
async function takeAppCode(tx: Tx, id: PersonId, token: string): Promise<boolean> {
  const held = await holdFactor(tx, id);
  if (!held) return false;
  const secret = unseal(held.sealed, id);
  if (!secret) {
    log().error({ person: id }, "a second factor was sealed with another AUTH_SECRET");
    return false;
  }
  const app = new TOTP({ secret: new Secret({ buffer: secret.buffer }), ...ways });
  const delta = app.validate({ token, timestamp: held.now, window: leeway });
  if (delta === null) return false;
  const step = Math.floor(held.now / 1_000 / period) + delta;
  const { rowCount } = await tx.execute(sql`
    update second_factor set last_step = ${step} where person_id = ${id} and last_step < ${step}`);
  return rowCount === 1;
}

async function holdFactor(tx: Tx, id: PersonId) {
  const { rows } = await tx.execute<{ sealed: string; now: number }>(sql`
    select sealed, (extract(epoch from clock_timestamp()) * 1000)::float8 as now
    from second_factor where person_id = ${id} for update`);
  return rows[0];
}

async function giveRecoveryCodes(tx: Tx, id: PersonId): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, () => recoveryCodeOf(randomBytes(12)));
  await tx.delete(recoveryCode).where(eq(recoveryCode.personId, id));
  await tx
    .insert(recoveryCode)
    .values(codes.map((code) => ({ personId: id, codeHash: hashOfToken(code) })));
  return codes;
}
