import type { Person } from "@/newsroom/people";
import { colourOf } from "@/newsroom/person-colours";

const longest = 4_000;

/**
 * Makes the presence that a browser sends honest: one client for each connection and nobody else's,
 * only a cursor, and the name and colour that the newsroom knows. `worn` is what the connection came
 * as before. Changes the map in place, as the server's hook wants it.
 */
export function honestPresence(
  states: Map<number, Record<string, unknown>>,
  person: Person,
  worn: ReadonlySet<number>,
  isOthers: (client: number) => boolean,
): void {
  let [own] = worn;
  for (const [client, state] of states) {
    const isEmpty = Object.keys(state).length === 0;
    if (!isEmpty && !isOthers(client)) own ??= client;
    if (isEmpty || client !== own) {
      states.delete(client);
      continue;
    }
    const { cursor } = state;
    for (const key of Object.keys(state)) delete state[key];
    state.user = { id: person.id, name: person.name, color: colourOf(person.id) };
    if (cursor && JSON.stringify(cursor).length <= longest) state.cursor = cursor;
  }
}
