import type { Person } from "@/newsroom/people";
import { colourOf } from "@/newsroom/person-colours";

const longest = 4_000;

/**
 * Makes the presence that a browser sends honest: only its own clients, only a cursor, and the name
 * and colour that the newsroom knows. Changes the map in place, as the server's hook wants it.
 */
export function honestPresence(
  states: Map<number, Record<string, unknown>>,
  person: Person,
  isOthers: (client: number) => boolean,
): void {
  for (const [client, state] of states) {
    if (Object.keys(state).length === 0 || isOthers(client)) {
      states.delete(client);
      continue;
    }
    const { cursor } = state;
    for (const key of Object.keys(state)) delete state[key];
    state.user = { id: person.id, name: person.name, color: colourOf(person.id) };
    if (cursor && JSON.stringify(cursor).length <= longest) state.cursor = cursor;
  }
}
