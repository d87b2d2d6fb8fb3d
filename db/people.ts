import { and, eq, isNull, sql } from "drizzle-orm";
import { hasAdmin, holdRight, noteInAudit, oneAtATime } from "@/db/admin-right";
import { freeAuthorSlug } from "@/db/author-slugs";
import { makePasswordLink } from "@/db/one-time-links";
import { deskMember, person as personTable } from "@/db/schema/newsroom";
import { endSessionsOf } from "@/db/sessions";
import { inTransaction, type Tx } from "@/db/transaction";
import type { Person, PersonId, Role } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";

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
  sessions: number;
  /** To the hour. */
  lastSeen: string | null;
};

export function staffFor(person: Person): Promise<{ staff: Staff[] } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdRight(tx, person, "managePeople");
    if (isRefusal(admin)) return admin;
    const { rows } = await tx.execute<Staff>(sql`
      select p.id, p.name, p.email, p.role,
        array(select m.desk_id from desk_member m where m.person_id = p.id) as desks,
        p.suspended_at is not null as "isSuspended",
        p.password_hash is not null as "canSignIn",
        (select count(*)::int from session s
          where s.person_id = p.id and s.expires_at > now()) as sessions,
        to_json(date_trunc('second', greatest(
          (select max(s.expires_at) - interval '14 days' from session s where s.person_id = p.id),
          (select max(a.at) from audit a
            where a.person_id = p.id and a.act in ('signed-in', 'signed-out'))))) #>> '{}' as "lastSeen"
      from person p order by p.suspended_at is not null, lower(p.name), p.id`);
    return { staff: rows };
  });
}

export type NewPerson = { name: string; email: string; role: Role; desks: readonly string[] };

/** Adds a person and gives the link with which they set their password. */
export function addPerson(
  person: Person,
  added: NewPerson,
): Promise<{ id: PersonId; link: string } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdRight(tx, person, "managePeople");
    if (isRefusal(admin)) return admin;
    const made = await insertPerson(tx, added);
    if (isRefusal(made)) return made;
    await setDesks(tx, made.id, added.desks);
    await noteInAudit(tx, admin, "person-added", made.id, {
      name: added.name,
      role: added.role,
      desks: added.desks,
    });
    return { id: made.id, link: await makePasswordLink(tx, made.id) };
  });
}

/** The operator's way to an administrator: `create-admin` at the console of the server. */
export function createAdmin(
  email: string,
  name: string,
): Promise<{ id: PersonId; link: string } | Refusal> {
  return inTransaction(async (tx) => {
    await oneAtATime(tx);
    const known = await waitingAdmin(tx, email);
    const made = known ?? (await insertPerson(tx, { name, email, role: "admin" }));
    if (isRefusal(made)) return made;
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

/** Changes a person's role, desks or both. What they may do changes with their next request. */
export function changePerson(
  person: Person,
  id: PersonId,
  change: { role?: Role | undefined; desks?: readonly string[] | undefined },
): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "person-changed", change, async (tx) => {
    if (change.role)
      await tx.update(personTable).set({ role: change.role }).where(eq(personTable.id, id));
    if (change.desks) await setDesks(tx, id, change.desks);
  });
}

/** Nobody's sessions outlive their suspension: they end in the same transaction. */
export function suspendPerson(person: Person, id: PersonId): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "person-suspended", {}, async (tx) => {
    await tx
      .update(personTable)
      .set({ suspendedAt: sql`coalesce(suspended_at, now())` })
      .where(eq(personTable.id, id));
    await endSessionsOf(tx, id);
  });
}

export function restorePerson(person: Person, id: PersonId): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "person-restored", {}, async (tx) => {
    await tx.update(personTable).set({ suspendedAt: null }).where(eq(personTable.id, id));
  });
}

export function signOutPerson(person: Person, id: PersonId): Promise<{ id: PersonId } | Refusal> {
  return changing(person, id, "sessions-ended", {}, async (tx) => {
    await endSessionsOf(tx, id);
  });
}

/** Another link for somebody who lost theirs, or their password. */
export async function welcomeAgain(
  person: Person,
  id: PersonId,
): Promise<{ id: PersonId; link: string } | Refusal> {
  let link = "";
  const made = await changing(person, id, "link-made", {}, async (tx) => {
    link = await makePasswordLink(tx, id);
  });
  return isRefusal(made) ? made : { ...made, link };
}

/** One change of one person: right, change, audit; undone if it would leave no administrator. */
function changing(
  person: Person,
  id: PersonId,
  act: string,
  detail: object,
  change: (tx: Tx) => Promise<void>,
): Promise<{ id: PersonId } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdRight(tx, person, "managePeople");
    if (isRefusal(admin)) return admin;
    const { rows } = await tx.execute(sql`select from person where id = ${id} for update`);
    if (rows.length === 0) return refuse("no-such-thing");
    await change(tx);
    if (!(await hasAdmin(tx))) return refuse("last-admin");
    await noteInAudit(tx, admin, act, id, detail);
    return { id };
  });
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
