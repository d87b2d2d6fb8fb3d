import { sql } from "drizzle-orm";
import { holdRight } from "@/db/admin-right";
import { holdKnownPerson } from "@/db/people-in-transaction";
import type { Tx } from "@/db/transaction";
import type { Person, SignedIn } from "@/newsroom/people";
import { confirmationMinutes, type PersonAct, personActs } from "@/newsroom/person-acts";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";

/**
 * The person as the database has them now, if they may do this: with the right, through a session
 * that still stands, and where the act asks for it, having proved who they are a moment ago.
 */
export async function holdAct(tx: Tx, person: SignedIn, act: PersonAct): Promise<Person | Refusal> {
  const { right, confirmed } = personActs[act];
  const held =
    right === "own account"
      ? ((await holdKnownPerson(tx, person.id)) ?? refuse("not-signed-in"))
      : await holdRight(tx, person, right);
  if (isRefusal(held)) return held;
  const { rows } = await tx.execute<{ isFresh: boolean }>(sql`
    select coalesce(confirmed_at > now() - make_interval(mins => ${confirmationMinutes}), false)
      as "isFresh"
    from session
    where id = ${person.session} and person_id = ${person.id} and not awaits_code
      and expires_at > now()
    for share`);
  const [session] = rows;
  if (!session) return refuse("not-signed-in");
  return !confirmed || session.isFresh ? held : refuse("confirm-first");
}
