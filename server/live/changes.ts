import * as Y from "yjs";
import { copyOfState } from "@/article/shared-document";
import type { Person, PersonId } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";

/** A change since the last commit, and whose it is. */
export type Change = { person: Person; update: Uint8Array };

export function writersIn(changes: readonly Change[]): PersonId[] {
  return [...new Set(changes.map(({ person }) => person.id))];
}

/**
 * The last committed state with the changes of everybody but these people. What others wrote on top
 * of a text that is left out has nowhere to stand, and is left out with it.
 */
export function stateWithout(
  committed: Uint8Array,
  changes: readonly Change[],
  people: readonly PersonId[],
): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, committed);
  for (const { person, update } of changes)
    if (!people.includes(person.id)) Y.applyUpdate(doc, update);
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}

/** Those without whose changes the text would be a story; everybody, if it is nobody's alone. */
export function culprits(committed: Uint8Array, changes: readonly Change[]): PersonId[] {
  const writers = writersIn(changes);
  if (writers.length < 2) return writers;
  const alone = writers.filter(
    (person) => !isRefusal(copyOfState(stateWithout(committed, changes, [person]))),
  );
  return alone.length > 0 ? alone : writers;
}
