import { holdKnownPerson } from "@/db/people-in-transaction";
import { inTransaction, type Tx } from "@/db/transaction";
import type { Person } from "@/newsroom/people";
import { type Refusal, refuse } from "@/newsroom/refusals";

/**
 * Runs one newsroom sentence of a person in one transaction, with the person as the database has
 * them now and holds them until it commits: who was suspended, given another role or taken off a
 * desk since they were let in does nothing any more with what they were.
 */
export function acting<T extends object>(
  person: Person,
  act: (tx: Tx, person: Person) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  return inTransaction<T>(async (tx) => {
    const now = await holdKnownPerson(tx, person.id);
    return now ? act(tx, now) : refuse("not-signed-in");
  });
}
