import type { Client } from "pg";

type Privilege = "SELECT" | "INSERT" | "UPDATE" | "DELETE";

/**
 * What the desk role may do with each table. What is not here it may not do: records of versions,
 * events, approvals and erasures can be added but never changed.
 */
const deskMay: Record<string, readonly Privilege[]> = {
  "public.newsroom": ["SELECT", "INSERT", "UPDATE"],
  "public.section": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.desk": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.desk_section": ["SELECT", "INSERT", "DELETE"],
  "public.desk_member": ["SELECT", "INSERT", "DELETE"],
  "public.person": ["SELECT", "INSERT", "UPDATE"],
  "public.session": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.sign_in_try": ["SELECT", "INSERT", "DELETE"],
  "public.one_time_link": ["SELECT", "INSERT", "UPDATE"],
  "public.second_factor": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.recovery_code": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.password_request": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.audit": ["SELECT", "INSERT"],
  "public.story": ["SELECT", "INSERT", "UPDATE"],
  "public.reserved_address": ["SELECT", "INSERT", "DELETE"],
  "public.story_document": ["SELECT", "INSERT", "UPDATE"],
  "public.story_part": ["SELECT", "INSERT", "DELETE"],
  "public.story_hand": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.given_up_copy": ["SELECT", "INSERT"],
  "public.kept_copy": ["SELECT", "INSERT", "UPDATE"],
  "public.story_event": ["SELECT", "INSERT"],
  "public.approval": ["SELECT", "INSERT"],
  "public.picture": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.picture_cut": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "public.picture_use": ["SELECT", "INSERT", "DELETE"],
  "public.picture_event": ["SELECT", "INSERT"],
  "public.picture_look": ["SELECT", "INSERT"],
  "public.picture_alike": ["SELECT", "INSERT"],
  "public.notice": ["SELECT", "INSERT", "UPDATE"],
  "public.story_look": ["SELECT", "INSERT", "UPDATE"],
  "public.seen_text": ["SELECT", "INSERT"],
  "public.version": ["SELECT", "INSERT"],
  "public.version_content": ["SELECT", "INSERT"],
  "public.version_erasure": ["SELECT"],
  "published.story": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "published.moved": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "published.front_slot": ["SELECT", "INSERT", "UPDATE", "DELETE"],
  "published.picture": ["SELECT", "INSERT", "DELETE"],
  "published.newsroom": ["SELECT"],
  "published.section": ["SELECT"],
  "published.version": ["SELECT"],
  "published.author": ["SELECT"],
  "press.page": ["SELECT"],
  "press.touched": ["SELECT"],
};

const readerMay: Record<string, readonly Privilege[]> = {
  "published.story": ["SELECT"],
  "published.moved": ["SELECT"],
  "published.front_slot": ["SELECT"],
  "published.picture": ["SELECT"],
  "published.newsroom": ["SELECT"],
  "published.section": ["SELECT"],
  "published.version": ["SELECT"],
  "published.author": ["SELECT"],
  "press.page": ["SELECT"],
  "press.touched": ["SELECT"],
};

const deskCalls = [
  "erase_version(bigint, uuid, text)",
  "take_turns(text, integer, integer, integer)",
  "press.touch(text[])",
  "press.current_edition()",
  "press.keep(text, smallint, jsonb, bytea, bytea, text[], bigint)",
];
const readerCalls = [
  "public.take_search_turn(text, integer, integer)",
  "press.current_edition()",
  "press.keep(text, smallint, jsonb, bytea, bytea, text[], bigint)",
];

/** Takes every right from both roles and gives back exactly what the tables above say. Safe to repeat. */
export async function applyGrants(
  client: Client,
  roles: { desk: string; reader: string },
): Promise<void> {
  const desk = client.escapeIdentifier(roles.desk);
  const reader = client.escapeIdentifier(roles.reader);
  const statements = [
    `revoke create on schema public from public`,
    `revoke all on all tables in schema public, published, press from ${desk}, ${reader}`,
    `revoke all on all functions in schema press from public`,
    `grant usage on schema public, published, press to ${desk}`,
    // Without usage of `public` the reader could not call take_search_turn; it has no table there.
    `grant usage on schema public, published, press to ${reader}`,
    ...Object.entries(deskMay).map(([table, p]) => `grant ${p.join(", ")} on ${table} to ${desk}`),
    ...Object.entries(readerMay).map(
      ([table, p]) => `grant ${p.join(", ")} on ${table} to ${reader}`,
    ),
    ...deskCalls.map((call) => `grant execute on function ${call} to ${desk}`),
    ...readerCalls.map((call) => `grant execute on function ${call} to ${reader}`),
  ];
  await client.query("begin");
  for (const statement of statements) await client.query(statement);
  await client.query("commit");
}
