import { eq, sql } from "drizzle-orm";
import { noteInAudit } from "@/db/admin-right";
import { hashPassword } from "@/db/passwords";
import { holdAct } from "@/db/person-acts";
import { person as personTable } from "@/db/schema/newsroom";
import { endSessionsOf } from "@/db/sessions";
import { inTransaction } from "@/db/transaction";
import { isPasswordFit } from "@/newsroom/passwords";
import type { SessionId, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";

/** A session as its person sees it. Device and address are as last seen. */
export type OwnSession = {
  id: SessionId;
  isThis: boolean;
  device: string;
  address: string;
  since: string;
  seen: string;
};

/** A person's way in, as they see it themselves. */
export type OwnAccount = {
  sessions: OwnSession[];
  hasFactor: boolean;
  /** Their role must have a second factor. */
  isFactorRequired: boolean;
  /** Recovery codes that are not used yet. */
  codesLeft: number;
};

export function ownAccount(person: SignedIn): Promise<OwnAccount | Refusal> {
  return inTransaction(async (tx) => {
    const self = await holdAct(tx, person, "end own sessions");
    if (isRefusal(self)) return self;
    const { rows: sessions } = await tx.execute<OwnSession>(sql`
      select id, id = ${person.session} as "isThis", device, address,
        to_json(date_trunc('second', created_at)) #>> '{}' as since,
        to_json(date_trunc('second', seen_at)) #>> '{}' as seen
      from session
      where person_id = ${self.id} and expires_at > now() and not awaits_code
      order by id = ${person.session} desc, seen_at desc, id`);
    const { rows } = await tx.execute<Omit<OwnAccount, "sessions">>(sql`
      select ${self.role} = any (n.second_factor_roles) as "isFactorRequired",
        exists (select from second_factor
          where person_id = ${self.id} and confirmed_at is not null) as "hasFactor",
        (select count(*)::int from recovery_code
          where person_id = ${self.id} and used_at is null) as "codesLeft"
      from newsroom n`);
    const [standing] = rows;
    return standing ? { sessions, ...standing } : refuse("no-such-thing");
  });
}

/** Ends one of the person's own sessions; that of another is no such thing. */
export function endOwnSession(person: SignedIn, id: SessionId): Promise<object | Refusal> {
  return inTransaction(async (tx) => {
    const self = await holdAct(tx, person, "end own sessions");
    if (isRefusal(self)) return self;
    const { rowCount } = await tx.execute(sql`
      delete from session where id = ${id} and person_id = ${self.id}`);
    if (!rowCount) return refuse("no-such-thing");
    await noteInAudit(tx, self, "own-session-ended", self.id);
    return {};
  });
}

/** Ends every session of the person but the one through which they ask. */
export function endOtherSessions(person: SignedIn): Promise<{ ended: number } | Refusal> {
  return inTransaction(async (tx) => {
    const self = await holdAct(tx, person, "end own sessions");
    if (isRefusal(self)) return self;
    const ended = await endSessionsOf(tx, self.id, person.session);
    await noteInAudit(tx, self, "other-sessions-ended", self.id, { ended });
    return { ended };
  });
}

/** Sets the person's password and ends their other sessions. */
export async function changeOwnPassword(
  person: SignedIn,
  password: string,
): Promise<object | Refusal> {
  if (!isPasswordFit(password, person)) return refuse("password-weak");
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const self = await holdAct(tx, person, "change the own password");
    if (isRefusal(self)) return self;
    await tx.update(personTable).set({ passwordHash }).where(eq(personTable.id, self.id));
    await endSessionsOf(tx, self.id, person.session);
    await noteInAudit(tx, self, "own-password-changed", self.id);
    return {};
  });
}
