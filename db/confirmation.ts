import { and, eq, sql } from "drizzle-orm";
import { noteInAudit } from "@/db/admin-right";
import { atDesk } from "@/db/client";
import { passwordFits } from "@/db/passwords";
import { person as personTable, session } from "@/db/schema/newsroom";
import { hasFactor, takeCode } from "@/db/second-factor";
import { inTransaction } from "@/db/transaction";
import { beginTry, forgetTries } from "@/db/tries";
import type { SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";

/** Wrong answers within a quarter of an hour. Counted apart from sign-ins: a stranger's tries hold up no one inside. */
const allowed = 5;

/**
 * Somebody proves again who they are: by their password, and by a code if they have a second factor.
 * Their session then may do for some minutes what asks for that.
 */
export async function confirmPerson(
  person: SignedIn,
  { password, code }: { password: string; code: string },
): Promise<object | Refusal> {
  const key = `confirmation ${person.id}`;
  const begun = await beginTry([{ key, allowed }]);
  if (isRefusal(begun)) return begun;
  const [kept] = await atDesk()
    .select({ hash: personTable.passwordHash })
    .from(personTable)
    .where(eq(personTable.id, person.id));
  if (!(await passwordFits(kept?.hash ?? null, password))) return refuse("wrong-confirmation");
  const confirmed = await inTransaction(async (tx) => {
    if (await hasFactor(tx, person.id)) {
      const taken = await takeCode(tx, person.id, code);
      if (isRefusal(taken)) return refuse("wrong-confirmation");
    }
    const { rowCount } = await tx
      .update(session)
      .set({ confirmedAt: sql`now()` })
      .where(
        and(
          eq(session.id, person.session),
          eq(session.personId, person.id),
          eq(session.awaitsCode, false),
          sql`${session.expiresAt} > now()`,
        ),
      );
    if (!rowCount) return refuse("not-signed-in");
    await noteInAudit(tx, person, "identity-confirmed", person.id);
    return {};
  });
  if (!isRefusal(confirmed)) await forgetTries(key);
  return confirmed;
}
