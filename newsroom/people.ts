/** The roles that a person of the newsroom may hold. A reader has no account and so no role. */
export const roles = ["reporter", "editor", "chief", "admin"] as const;
export type Role = (typeof roles)[number];

export type PersonId = string;

/**
 * Somebody who is signed in, as every rule sees them. `sections` are the slugs of the sections of
 * their desks; an empty list means no section at all, never every section. A chief's list is not
 * consulted: a chief works everywhere.
 */
export type Person = {
  id: PersonId;
  name: string;
  email: string;
  role: Role;
  sections: readonly string[];
};

/** What a person calls one of their sessions by. It is no secret and lets nobody in. */
export type SessionId = string;

/** A person together with the session through which they act, for acts that ask how sure we are of them. */
export type SignedIn = Person & { session: SessionId };

export const roleWords = {
  reporter: "Reporter",
  editor: "Editor",
  chief: "Chief editor",
  admin: "Administrator",
} satisfies Record<Role, string>;
