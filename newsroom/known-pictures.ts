import { type RightsState, unsettledIn } from "./rights";

/** A picture of the library that another one looks like. `isOlder`: it was there first. */
export type KnownPicture = { id: string; name: string; isOlder: boolean; rights: RightsState };

/** The same with what its rights say against a free use, for whoever uses the other one. */
export type Likeness = { id: string; name: string; why: string };

/**
 * What the rights of a picture say against using one that looks like it; null if nothing. What is
 * only not settled yet counts of the older one: a copy that somebody has just brought says nothing
 * of the picture that was there.
 */
export function whyCareful({ isOlder, rights }: KnownPicture): string | null {
  if (rights.rights === "none") return "There is no right to publish it.";
  if (rights.expired) return "The right to use it has run out.";
  if (rights.provenance === "disputed") return "Whether it is genuine is disputed.";
  const restrictions = rights.restrictions.trim();
  if (restrictions !== "" && !unrestricted.test(restrictions)) return `Restricted: ${restrictions}`;
  if (!isOlder) return null;
  return unsettledIn({ ...rights, doubtful: [] }, { asLead: false })[0] ?? null;
}

const unrestricted = /^(?:none|no|nothing|-+|–|n\/a)\.?$/i;

/** The likenesses that a story's desk has to know of, as sentences. */
export function likenessWords({ name, why }: Pick<Likeness, "name" | "why">): string {
  return `It looks like “${name}” in the library. ${why}`;
}
