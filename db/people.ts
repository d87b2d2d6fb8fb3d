import { and, eq, isNull, sql } from "drizzle-orm";
import { hasAdmin, noteInAudit, oneAtATime } from "@/db/admin-right";
import { freeAuthorSlug } from "@/db/author-slugs";
import { makePasswordLink } from "@/db/one-time-links";
import { openRequests, type PasswordRequest, settleRequests } from "@/db/password-requests";
import { holdAct } from "@/db/person-acts";
import { touchPress } from "@/db/publish";
import { deskMember, newsroom, person as personTable } from "@/db/schema/newsroom";
import { hasFactor, letGoOfFactor } from "@/db/second-factor";
import { endSessionsOf } from "@/db/sessions";
import { inTransaction, type Tx } from "@/db/transaction";
import { settledThroughout } from "@/newsroom/bidi";
import type { Person, PersonId, Role, SignedIn } from "@/newsroom/people";
import type { PersonAct } from "@/newsroom/person-acts";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { shows } from "@/newsroom/shows";
import { type AuditAct, changesBetween } from "@/newsroom/told-audit";

/** A person as those see them who manage people. */
export type Staff = {
  id: PersonId;
  name: string;
  email: string;
  role: Role;
  /** Ids of their desks. */
  desks: string[];
  isSuspended: boolean;
  /** False while they have not set a password. */
  canSignIn: boolean;
  hasFactor: boolean;
  sessions: number;
  /** Stories that readers have under their name. */
  published: number;
  /** To the minute. */
  lastSeen: string | null;
};

export type Office = {
  staff: Staff[];
  requests: PasswordRequest[];
  /** The roles whose people must have a second factor. */
  factorRoles: Role[];
};

export function staffFor(person: SignedIn): Promise<Office | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdAct(tx, person, "see people");
    if (isRefusal(admin)) return admin;
    const { rows } = await tx.execute<Staff>(sql`
      select p.id, p.name, p.email, p.role,
        array(select m.desk_id from desk_member m where m.person_id = p.id) as desks,
        p.suspended_at is not null as "isSuspended",
        p.password_hash is not null as "canSignIn",
        exists (select from second_factor f
          where f.person_id = p.id and f.confirmed_at is not null) as "hasFactor",
        (select count(*)::int from published.story s
          where s.bylines @> jsonb_build_array(jsonb_build_object('author', p.author_slug))) as published,
        (select count(*)::int from session s
          where s.person_id = p.id and s.expires_at > now() and not s.awaits_code) as sessions,
        to_json(date_trunc('second', greatest(
          (select max(s.seen_at) from session s where s.person_id = p.id and not s.awaits_code),
          (select max(a.at) from audit a
            where a.person_id = p.id and a.act in ('signed-in', 'signed-out'))))) #>> '{}' as "lastSeen"
      from person p order by p.suspended_at is not null, lower(p.name), p.id`);
    const [paper] = await tx.select({ roles: newsroom.secondFactorRoles }).from(newsroom);
    return {
      staff: settledThroughout(rows),
      requests: await openRequests(tx),
      factorRoles: paper?.roles ?? [],
    };
  });
}

export type NewPerson = { name: string; email: string; role: Role; desks: readonly string[] };

/** Adds a person and gives the link with which they set their password. */
export function addPerson(
  person: SignedIn,
  added: NewPerson,
): Promise<{ id: PersonId; link: string } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdAct(tx, person, "add a person");
    if (isRefusal(admin)) return admin;
    const made = await insertPerson(tx, added);
    if (isRefusal(made)) return made;
    await setDesks(tx, made.id, added.desks);
    await noteInAudit(tx, admin, "person-added", made.id, {
      name: added.name,
      role: added.role,
      email: added.email,
      desks: await deskNamesOf(tx, made.id),
    });
    return { id: made.id, link: await makePasswordLink(tx, made.id) };
  });
}

/**
 * The operator's way to an administrator: `create-admin` at the console of the server. One who is
 * there already gets another link, and their second factor goes: it may be what they lost.
 */
export function createAdmin(
  email: string,
  name: string,
): Promise<{ id: PersonId; link: string } | Refusal> {
  return inTransaction(async (tx) => {
    await oneAtATime(tx);
    const known = await waitingAdmin(tx, email);
    const made = known ?? (await insertPerson(tx, { name, email, role: "admin" }));
    if (isRefusal(made)) return made;
    if (await hasFactor(tx, made.id)) await letGoOfFactor(tx, null, made.id);
    await noteInAudit(tx, null, "admin-made-at-console", made.id, { name });
    return { id: made.id, link: await makePasswordLink(tx, made.id) };
  });
}

/** An administrator with this address who is not suspended; they get another link. */
async function waitingAdmin(tx: Tx, email: string) {
  const [known] = await tx
    .select({ id: personTable.id })
    .from(personTable)
    .where(
      and(
        sql`lower(${personTable.email}) = lower(${email.trim()})`,
        eq(personTable.role, "admin"),
        isNull(personTable.suspendedAt),
      ),
    );
  return known;
}

export type PersonChange = {
  name?: string | undefined;
  email?: string | undefined;
  role?: Role | undefined;
  desks?: readonly string[] | undefined;
};

/** Changes who a person is, or what they may do; the latter with their next request. */
export function changePerson(
  person: SignedIn,
  id: PersonId,
  change: PersonChange,
): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "change a person", "person-changed", async (tx) => {
    const renamed = await rename(tx, id, change);
    if (isRefusal(renamed)) return renamed;
    if (change.role)
      await tx.update(personTable).set({ role: change.role }).where(eq(personTable.id, id));
    if (change.desks) await setDesks(tx, id, change.desks);
    return {};
  });
}

/** The address of their author page stays: links lead there. */
async function rename(tx: Tx, id: PersonId, { name, email }: PersonChange) {
  if (name !== undefined && name.trim() === "") return refuse("name-missing");
  const { rows } = await tx.execute<{ isOther: boolean }>(sql`
    select id <> ${id} as "isOther" from person where lower(email) = lower(${email?.trim() ?? ""})`);
  if (rows.some(({ isOther }) => isOther)) return refuse("email-taken");
  const given = {
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(email === undefined ? {} : { email: email.trim() }),
  };
  if (Object.keys(given).length === 0) return {};
  const [changed] = await tx
    .update(personTable)
    .set(given)
    .where(eq(personTable.id, id))
    .returning({ slug: personTable.authorSlug });
  const [paper] = await tx.select({ languages: newsroom.languages }).from(newsroom);
  const pages = (paper?.languages ?? []).map((one) => shows.author(one, changed?.slug ?? ""));
  await touchPress(tx, pages, []);
  return {};
}

/** Nobody's sessions outlive their suspension: they end in the same transaction. */
export function suspendPerson(person: SignedIn, id: PersonId): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "suspend a person", "person-suspended", async (tx) => {
    await tx
      .update(personTable)
      .set({ suspendedAt: sql`coalesce(suspended_at, now())` })
      .where(eq(personTable.id, id));
    await endSessionsOf(tx, id);
    return {};
  });
}

export function restorePerson(person: SignedIn, id: PersonId): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "restore a person", "person-restored", async (tx) => {
    await tx.update(personTable).set({ suspendedAt: null }).where(eq(personTable.id, id));
    return {};
  });
}

export function signOutPerson(person: SignedIn, id: PersonId): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "end another's sessions", "sessions-ended", async (tx) => {
    await endSessionsOf(tx, id);
    return {};
  });
}

/** For somebody who lost their app and their recovery codes. The audit has it from the factor itself. */
export function removeFactorOf(
  person: SignedIn,
  id: PersonId,
): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "remove another's factor", null, async (tx, admin) => {
    if (!(await hasFactor(tx, id))) return refuse("factor-missing");
    await letGoOfFactor(tx, admin, id);
    return {};
  });
}

/** Another link for somebody who lost theirs, or their password. It answers what they asked for. */
export async function welcomeAgain(
  person: SignedIn,
  id: PersonId,
): Promise<{ id: PersonId; link: string } | Refusal> {
  let link = "";
  const made = await changing(person, id, "make a link", "link-made", async (tx) => {
    link = await makePasswordLink(tx, id);
    await settleRequests(tx, id);
    return {};
  });
  return isRefusal(made) ? made : { ...made, link };
}

/** One change of one person: right, change, audit; undone if it would leave no administrator. */
function changing(
  person: SignedIn,
  id: PersonId,
  act: PersonAct,
  audited: AuditAct | null,
  change: (tx: Tx, admin: Person) => Promise<object | Refusal>,
): Promise<{ id: PersonId } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdAct(tx, person, act);
    if (isRefusal(admin)) return admin;
    const { rows } = await tx.execute(sql`select from person where id = ${id} for update`);
    if (rows.length === 0) return refuse("no-such-thing");
    const before = await entryOf(tx, id);
    const changed = await change(tx, admin);
    if (isRefusal(changed)) return changed;
    if (!(await hasAdmin(tx))) return refuse("last-admin");
    const differs = changesBetween(before, await entryOf(tx, id));
    const detail = Object.keys(differs).length > 0 ? { changed: differs } : {};
    if (audited) await noteInAudit(tx, admin, audited, id, detail);
    return { id };
  });
}

/** What the audit notes of a person before and after a change, desks by the names that they have now. */
async function entryOf(tx: Tx, id: PersonId) {
  const [row] = await tx
    .select({ name: personTable.name, email: personTable.email, role: personTable.role })
    .from(personTable)
    .where(eq(personTable.id, id));
  return { ...row, desks: await deskNamesOf(tx, id) };
}

async function deskNamesOf(tx: Tx, id: PersonId): Promise<string[]> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select name from desk where id in (select desk_id from desk_member where person_id = ${id})
    order by lower(name)`);
  return rows.map(({ name }) => name);
}

async function insertPerson(
  tx: Tx,
  { name, email, role }: { name: string; email: string; role: Role },
): Promise<{ id: PersonId } | Refusal> {
  if (name.trim() === "") return refuse("name-missing");
  const [made] = await tx
    .insert(personTable)
    .values({
      name: name.trim(),
      email: email.trim(),
      role,
      authorSlug: await freeAuthorSlug(tx, name),
    })
    .onConflictDoNothing()
    .returning({ id: personTable.id });
  return made ?? refuse("email-taken");
}

/** Desks that no longer exist are left out. */
async function setDesks(tx: Tx, id: PersonId, desks: readonly string[]) {
  await tx.delete(deskMember).where(eq(deskMember.personId, id));
  await tx.execute(sql`
    insert into desk_member (desk_id, person_id)
    select id, ${id} from desk where id = any (${sql.param([...desks])}::uuid[])`);
}
