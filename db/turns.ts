import { deskPool, readerPool } from "@/db/connect";
import type { PersonId } from "@/newsroom/people";
import { type Refusal, refuse } from "@/newsroom/refusals";
import {
  type AddressTurn,
  type Allowance,
  household,
  type PersonsTurn,
  turns,
} from "@/newsroom/turns";

/** A person asks for something: refused when they, or all at their address, ask too often. */
export async function takeTurn(
  { id }: { id: PersonId },
  kind: PersonsTurn,
  address: string,
  wanted = 1,
): Promise<object | Refusal> {
  const { perPerson, perAddress } = turns[kind] as { perPerson: Allowance; perAddress?: Allowance };
  const wait = await take(`${kind} by ${id}`, wanted, perPerson);
  if (wait > 0) return tooOften(wait);
  // What went around the front has no address, and nobody else's is charged for it.
  if (!perAddress || !address) return {};
  const waitHere = await take(`${kind} from ${household(address)}`, wanted, perAddress);
  return waitHere > 0 ? tooOften(waitHere) : {};
}

/** Somebody who is not known yet asks for something. */
export async function takeTurnFrom(address: string, kind: AddressTurn): Promise<object | Refusal> {
  const wait = await take(`${kind} from ${household(address)}`, 1, turns[kind].perAddress);
  return wait > 0 ? tooOften(wait) : {};
}

/** A reader searches: the seconds to wait, 0 when it is their turn. Asked as the reader role. */
export async function waitToSearch(address: string): Promise<number> {
  const { atOnce, perMinute } = turns.readerSearch.perAddress;
  const { rows } = await readerPool().query<{ wait: number }>(
    "select take_search_turn($1, $2, $3) as wait",
    [household(address), atOnce, perMinute],
  );
  return rows[0]?.wait ?? 0;
}

async function take(key: string, wanted: number, { atOnce, perMinute }: Allowance) {
  const { rows } = await deskPool().query<{ wait: number }>(
    "select take_turns($1, $2, $3, $4) as wait",
    [key, wanted, atOnce, perMinute],
  );
  return rows[0]?.wait ?? 0;
}

function tooOften(wait: number): Refusal {
  return { ...refuse("too-often"), after: Math.ceil(wait) };
}
