import { drizzle } from "drizzle-orm/node-postgres";
import type { Client } from "pg";
import { type BadLink, verifyVersions } from "@/db/verify-versions";

/** What all chains of versions come to, and the links that do not hold. */
export type Chains = { stories: number; versions: number; head: string; bad: BadLink[] };

/** Walks every chain as this connection sees it, inside its transaction. */
export async function chainsSeenBy(client: Client): Promise<Chains> {
  return { ...(await verifyVersions(drizzle(client))), head: await headOfChains(client) };
}

/**
 * One hash over the last link of every story's chain, in the order of the stories: whoever noted it
 * can tell later whether any version of any story was changed, added or taken away.
 */
export async function headOfChains(client: Pick<Client, "query">): Promise<string> {
  const { rows } = await client.query<{ head: string }>(`
    select encode(sha256(convert_to(coalesce(
      string_agg(format('%s %s %s', story_id, number, hash), E'\\n' order by story_id), ''), 'UTF8')), 'hex') as head
    from (select distinct on (story_id) story_id, number, hash from public.version
      order by story_id, number desc) last_of_each`);
  return rows[0]?.head ?? "";
}
