import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { unseal } from "@/db/sealed";

/**
 * What an operator is told when people's second factors were sealed with another AUTH_SECRET than
 * the present one, as after a restore on another machine; null when all can be read.
 */
export async function unreadableFactors(): Promise<string | null> {
  const { rows } = await atDesk().execute<{ id: string; sealed: string }>(sql`
    select person_id as id, sealed from second_factor where confirmed_at is not null`);
  const lost = rows.filter(({ id, sealed }) => unseal(sealed, id) === null).length;
  if (lost === 0) return null;
  const whose =
    lost === 1 ? "The second factor of one person" : `The second factors of ${lost} people`;
  return `${whose} cannot be read: sealed with another AUTH_SECRET than the present one. Start with the earlier AUTH_SECRET, or let them come in with a recovery code and set it up anew; an administrator can remove it in People.`;
}
