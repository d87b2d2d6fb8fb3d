import type { PublishedCard } from "@/article/published-story";

/** What the front is made from: what editors set, the newest, and the newest of each section. */
export type FrontCopy = {
  lead: PublishedCard | null;
  next: readonly PublishedCard[];
  latest: readonly PublishedCard[];
  opinion: readonly PublishedCard[];
  sections: readonly { slug: string; cards: readonly PublishedCard[] }[];
};

export type Band = { slug: string; cards: PublishedCard[] };

export type Front = {
  lead: PublishedCard | null;
  seconds: PublishedCard[];
  thirds: PublishedCard[];
  rail: PublishedCard[];
  opinion: PublishedCard[];
  bands: Band[];
};

const railLength = 14;
const opinionLength = 4;
const bandLength = 5;

/**
 * Lays out the front. Apart from the rail, which is a clock, no story stands on it twice. Sections
 * with a single story come last, where they stand side by side.
 */
export function composeFront(copy: FrontCopy): Front {
  const told = new Set<string>();
  const untold = (cards: readonly PublishedCard[], length: number) => {
    const chosen = cards.filter(({ id }) => !told.has(id)).slice(0, length);
    for (const { id } of chosen) told.add(id);
    return chosen;
  };
  const lead = copy.lead && untold([copy.lead], 1)[0];
  const seconds = untold(copy.next, 2);
  const thirds = untold(copy.next, 2);
  const opinion = untold(copy.opinion, opinionLength);
  return {
    lead: lead ?? null,
    seconds,
    thirds,
    rail: copy.latest.slice(0, railLength),
    opinion,
    bands: copy.sections
      .map(({ slug, cards }) => ({ slug, cards: untold(cards, bandLength) }))
      .filter(({ cards }) => cards.length > 0)
      .toSorted((a, b) => Number(a.cards.length === 1) - Number(b.cards.length === 1)),
  };
}
