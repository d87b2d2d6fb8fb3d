import { takeTurn } from "@/db/turns";
import type { Person, PersonId } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";

/** So many updates are asked for at a time, so that the database is not asked for every key. */
const block = 500;

/** Minds that nobody sends more updates than people and their machines make. */
export function openPace(take: typeof takeTurn = takeTurn) {
  const left = new Map<PersonId, number>();
  const asking = new Map<PersonId, Promise<void>>();

  async function ask(person: Person) {
    const taken = await take(person, "typing", "", block);
    if (!isRefusal(taken)) left.set(person.id, (left.get(person.id) ?? 0) + block);
  }

  /** False when the person has had more than their share; they may come back in a moment. */
  return async (person: Person): Promise<boolean> => {
    const mine = left.get(person.id) ?? 0;
    if (mine > 0) {
      left.set(person.id, mine - 1);
      return true;
    }
    const asked = asking.get(person.id) ?? ask(person).finally(() => asking.delete(person.id));
    asking.set(person.id, asked);
    // While the database is away, text is still taken in and kept.
    const answered = await asked.then(
      () => true,
      () => false,
    );
    const now = left.get(person.id) ?? 0;
    if (now > 0) left.set(person.id, now - 1);
    return now > 0 || !answered;
  };
}
