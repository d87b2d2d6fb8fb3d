import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import { requestId } from "@/request";

export type Tx = Parameters<Parameters<ReturnType<typeof atDesk>["transaction"]>[0]>[0];

/**
 * Runs one newsroom sentence in one transaction of the desk. A refusal undoes everything and is
 * returned; the request's id goes along, so that the database's own log names it.
 */
export async function inTransaction<T extends object>(
  act: (tx: Tx) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  try {
    return await atDesk().transaction(async (tx) => {
      const request = requestId();
      if (request)
        await tx.execute(sql`select set_config('application_name', ${`stet ${request}`}, true)`);
      const answer = await act(tx);
      if (isRefusal(answer)) throw new Undone(answer);
      return answer;
    });
  } catch (fault) {
    if (fault instanceof Undone) return fault.refusal;
    throw fault;
  }
}

class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}
