import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { hasAdmin, noteInAudit, oneAtATime } from "@/db/admin-right";
import { freeAuthorSlug } from "@/db/author-slugs";
import { atDesk } from "@/db/client";
import { hashPassword } from "@/db/passwords";
import { oneTimeLink, person } from "@/db/schema/newsroom";
import { hashOfToken, newToken } from "@/db/secret-tokens";
import { endSessionsOf } from "@/db/sessions";
import { inTransaction, type Tx } from "@/db/transaction";
import { isPasswordFit } from "@/newsroom/passwords";
import type { PersonId } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";

/** Where a link leads. Its token is nowhere else: only the hash is kept. */
export const welcomePath = (token: string) => `/welcome/${token}`;

/** For the first start of a newsroom where nobody can sign in as an administrator; else null. */
export async function firstAdminLink(): Promise<string | null> {
  const made = await inTransaction(async (tx) => {
    await oneAtATime(tx);
    if (await hasAdmin(tx)) return { token: null };
    await tx
      .update(oneTimeLink)
      .set({ usedAt: sql`now()` })
      .where(and(eq(oneTimeLink.purpose, "first-admin"), isNull(oneTimeLink.usedAt)));
    return { token: await makeLink(tx, "first-admin", null) };
  });
  return isRefusal(made) || made.token === null ? null : welcomePath(made.token);
}

/** A link with which a person sets their password; earlier ones of theirs are spent. */
export async function makePasswordLink(tx: Tx, id: PersonId): Promise<string> {
  await spendLinksOf(tx, id);
  return welcomePath(await makeLink(tx, "set-password", id));
}

async function makeLink(tx: Tx, purpose: "first-admin" | "set-password", id: PersonId | null) {
  const token = newToken();
  await tx.insert(oneTimeLink).values({
    tokenHash: hashOfToken(token),
    personId: id,
    purpose,
    expiresAt: sql`now() + interval '7 days'`,
  });
  return token;
}

async function spendLinksOf(tx: Tx, id: PersonId) {
  await tx
    .update(oneTimeLink)
    .set({ usedAt: sql`now()` })
    .where(and(eq(oneTimeLink.personId, id), isNull(oneTimeLink.usedAt)));
}

/** Whom a link is for. Looking at it does not spend it: programs that read mail look, too. */
export type Welcome =
  | { purpose: "first-admin" }
  | { purpose: "set-password"; name: string; email: string };

export async function openWelcome(token: string): Promise<Welcome | Refusal> {
  const { rows } = await atDesk().execute<WelcomeRow>(welcomeOf(token));
  const [row] = rows;
  if (!row) return refuse("link-spent");
  if (row.purpose === "first-admin") return { purpose: row.purpose };
  return row.name !== null && row.email !== null
    ? { purpose: "set-password", name: row.name, email: row.email }
    : refuse("link-spent");
}

type WelcomeRow = {
  purpose: "first-admin" | "set-password";
  id: string | null;
  name: string | null;
  email: string | null;
};

const welcomeOf = (token: string) => sql`
  select l.purpose, p.id, p.name, p.email
  from one_time_link l left join person p on p.id = l.person_id and p.suspended_at is null
  where l.token_hash = ${hashOfToken(token)} and l.used_at is null and l.expires_at > now()`;

/** What the holder of a link says of themselves; name and email count only for the first admin. */
export type Introduction = { name: string; email: string; password: string };

/** Spends a link: sets the password, and makes the person if they are the first admin. */
export async function settleWelcome(
  token: string,
  { name, email, password }: Introduction,
): Promise<{ email: string } | Refusal> {
  const welcome = await openWelcome(token);
  if (isRefusal(welcome)) return welcome;
  const who = welcome.purpose === "first-admin" ? { name, email } : welcome;
  if (who.name.trim() === "") return refuse("name-missing");
  if (welcome.purpose === "first-admin" && !isEmail(email)) return refuse("email-unfit");
  if (!isPasswordFit(password, who)) return refuse("password-weak");
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    await oneAtATime(tx);
    const spent = await spend(tx, token);
    if (!spent) return refuse("link-spent");
    if (spent.purpose === "first-admin") return makeFirstAdmin(tx, { ...who, passwordHash });
    if (spent.personId === null) return refuse("link-spent");
    return setPassword(tx, spent.personId, passwordHash);
  });
}

const isEmail = (text: string) => z.email().safeParse(text.trim()).success;

async function spend(tx: Tx, token: string) {
  const [spent] = await tx
    .update(oneTimeLink)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(oneTimeLink.tokenHash, hashOfToken(token)),
        isNull(oneTimeLink.usedAt),
        sql`${oneTimeLink.expiresAt} > now()`,
      ),
    )
    .returning();
  return spent;
}

async function makeFirstAdmin(
  tx: Tx,
  { name, email, passwordHash }: { name: string; email: string; passwordHash: string },
) {
  if (await hasAdmin(tx)) return refuse("link-spent");
  const [made] = await tx
    .insert(person)
    .values({
      name: name.trim(),
      email: email.trim(),
      role: "admin",
      authorSlug: await freeAuthorSlug(tx, name),
      passwordHash,
    })
    .onConflictDoNothing()
    .returning({ id: person.id, email: person.email });
  if (!made) return refuse("email-taken");
  await noteInAudit(tx, null, "first-admin-made", made.id);
  return { email: made.email };
}

async function setPassword(tx: Tx, id: PersonId, passwordHash: string) {
  const [changed] = await tx
    .update(person)
    .set({ passwordHash })
    .where(and(eq(person.id, id), isNull(person.suspendedAt)))
    .returning({ email: person.email });
  if (!changed) return refuse("link-spent");
  await spendLinksOf(tx, id);
  await endSessionsOf(tx, id);
  await noteInAudit(tx, null, "password-set", id);
  return changed;
}
