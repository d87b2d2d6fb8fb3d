import { reloadReason, spoken, startOverReason, storyNamed } from "@/article/live-messages";
import { epochOf, mayOpenDocument } from "@/db/documents";
import { personHolding } from "@/db/sessions";
import { env } from "@/env";
import type { Person } from "@/newsroom/people";
import type { RefusalReason } from "@/newsroom/refusals";
import { sessionTokenIn } from "@/newsroom/session-cookie";
import type { StoryId } from "@/newsroom/story";

/** Who holds a connection to a story's document, as last read from the database. */
export type Visitor = {
  token: string;
  person: Person;
  story: StoryId;
  epoch: number;
  /** True once a change of theirs was not taken because they may only read. */
  hasLost: boolean;
};

/** Why somebody is not let in; the provider passes `reason` on to the browser. */
export class TurnedAway {
  constructor(readonly reason: RefusalReason | typeof reloadReason | typeof startOverReason) {}
}

/** Lets somebody in, to write or to read, or throws why not. Nothing is synced before. */
export async function letIn(
  name: string,
  cookies: string | null,
  format: string,
): Promise<{ visitor: Visitor; way: "write" | "read" }> {
  if (format !== spoken) throw new TurnedAway(reloadReason);
  const named = storyNamed(name);
  if (!named) throw new TurnedAway("no-such-thing");
  const token = sessionTokenIn(cookies, env().siteUrl);
  const person = token ? await personHolding(token) : null;
  if (!token || !person) throw new TurnedAway("not-signed-in");
  const way = await mayOpenDocument(person, named.story);
  if (!way) throw new TurnedAway("not-yours");
  if ((await epochOf(named.story)) !== named.epoch) throw new TurnedAway(startOverReason);
  return { visitor: { token, person, ...named, hasLost: false }, way };
}

/** The same question again, of somebody who is in: how they may go on, or why they may not. */
export async function mayStay(visitor: Visitor): Promise<"write" | "read" | RefusalReason> {
  const person = await personHolding(visitor.token);
  if (!person) return "not-signed-in";
  const way = await mayOpenDocument(person, visitor.story);
  if (!way) return "not-yours";
  visitor.person = person;
  return way;
}
