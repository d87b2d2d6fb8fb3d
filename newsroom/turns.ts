/** How much may be asked: so much at once, and after that so much a minute. */
export type Allowance = { atOnce: number; perMinute: number };

/**
 * What may be asked only so often, by one person and from one address. A newsroom of two hundred
 * behind one address stays far below all of it; who does not is a program.
 */
export const turns = {
  /** A reader searches the paper; nobody knows who that is. */
  readerSearch: { perAddress: { atOnce: 120, perMinute: 600 } },
  /** A search at the desk. */
  search: {
    perPerson: { atOnce: 600, perMinute: 600 },
    perAddress: { atOnce: 6_000, perMinute: 12_000 },
  },
  /** Anything that changes something through a route of the workspace. */
  save: {
    perPerson: { atOnce: 5_000, perMinute: 3_000 },
    perAddress: { atOnce: 20_000, perMinute: 30_000 },
  },
  /** A picture that is brought in. */
  upload: {
    perPerson: { atOnce: 300, perMinute: 60 },
    perAddress: { atOnce: 1_200, perMinute: 600 },
  },
  /** Updates of shared documents: about one for every key. */
  typing: { perPerson: { atOnce: 40_000, perMinute: 12_000 } },
  /** Links that let somebody in, or in again. */
  invitation: {
    perPerson: { atOnce: 250, perMinute: 30 },
    perAddress: { atOnce: 1_000, perMinute: 120 },
  },
  /** A way in by such a link, and a request for a new password. */
  wayIn: { perAddress: { atOnce: 300, perMinute: 60 } },
} satisfies Record<string, { perPerson?: Allowance; perAddress?: Allowance }>;

type Turns = typeof turns;
type With<Who extends string> = {
  [Kind in keyof Turns]: Turns[Kind] extends Record<Who, Allowance> ? Kind : never;
}[keyof Turns];

/** What somebody who is known may ask only so often. */
export type PersonsTurn = With<"perPerson">;
/** What may be asked from one address only so often. */
export type AddressTurn = With<"perAddress">;

/** One household of IPv6 addresses (/64) counts as one address. */
export function household(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => "0");
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
}
