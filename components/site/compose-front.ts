import type { PublishedCard } from "@/article/published-story";

/** What the front is made from: what editors set, the newest, and the newest of each section. */
export type FrontCopy = {
  lead: PublishedCard | null;
  next: readonly PublishedCard[];
  latest: readonly PublishedCard[];
  opinion: readonly PublishedCard[];
  sections: readonly { slug: string; cards: readonly PublishedCard[] }[];
};

/** How the stories of a band stand: see band-settings in front.css. */
export type BandSetting =
  | "half"
  | "whole"
  | "pair"
  | "lean"
  | "stack"
  | "even"
  | "aside"
  | "centred"
  | "five";

export type Band = {
  slug: string;
  setting: BandSetting;
  /** The place of the story that the others stand around, in those settings that have one. */
  main: number;
  cards: PublishedCard[];
};

/** Whether the latest stand beside all of the top, beside its lead alone, or nowhere. */
export type RailPlace = "all" | "lead" | "none";

export type Front = {
  lead: PublishedCard | null;
  seconds: PublishedCard[];
  thirds: PublishedCard[];
  rail: PublishedCard[];
  railPlace: RailPlace;
  opinion: PublishedCard[];
  bands: Band[];
};

const opinionLength = 4;
const bandLength = 5;

/**
 * Lays out the front, of any number of stories, so that no part of it stays empty. Apart from the
 * rail, which is a clock, no story stands on it twice. Sections with a single story come last, where
 * they stand side by side.
 */
export function composeFront(copy: FrontCopy): Front {
  const told = new Set<string>();
  const untold = (cards: readonly PublishedCard[], length: number) => {
    const chosen = cards.filter(({ id }) => !told.has(id)).slice(0, length);
    for (const { id } of chosen) told.add(id);
    return chosen;
  };
  const lead = (copy.lead && untold([copy.lead], 1)[0]) ?? null;
  const next = untold(copy.next, 4);
  const seconds = next.length === 4 ? next.slice(0, 2) : next;
  const opinion = untold(copy.opinion, opinionLength);
  const { rail, railPlace } = railOf(copy.latest, lead, next);
  return {
    lead,
    seconds,
    thirds: next.slice(seconds.length),
    rail,
    railPlace,
    opinion,
    bands: bandsOf(
      copy.sections
        .map(({ slug, cards }) => ({ slug, cards: untold(cards, bandLength) }))
        .filter(({ cards }) => cards.length > 0),
      railPlace !== "none",
    ),
  };
}

/** What a story of the top takes in height on a wide screen, in lines of the rail. */
const railLines = { picturedLead: 9, lead: 5, picturedNext: 5, next: 4 };

/** The rail is exactly as long as what it stands beside, or is not there: its stories are in their bands too. */
function railOf(
  latest: readonly PublishedCard[],
  lead: PublishedCard | null,
  next: readonly PublishedCard[],
): Pick<Front, "rail" | "railPlace"> {
  const besideLead = lead?.lead ? railLines.picturedLead : railLines.lead;
  const isPictured = next.slice(0, 2).some((card) => card.lead);
  const besideAll = besideLead + (isPictured ? railLines.picturedNext : railLines.next);
  if (lead && next.length === 4 && latest.length >= besideAll)
    return { rail: latest.slice(0, besideAll), railPlace: "all" };
  if (lead && latest.length >= besideLead)
    return { rail: latest.slice(0, besideLead), railPlace: "lead" };
  return { rail: [], railPlace: "none" };
}

function bandsOf(
  sections: readonly { slug: string; cards: PublishedCard[] }[],
  mayShorten: boolean,
): Band[] {
  const several = sections.filter(({ cards }) => cards.length > 1);
  const single = sections.filter(({ cards }) => cards.length === 1);
  return [
    ...several.map(({ slug, cards }, place) => ({ slug, ...setBand(cards, place, mayShorten) })),
    ...single.map(({ slug, cards }, place) => {
      const isAlone = place === single.length - 1 && single.length % 2 === 1;
      return { slug, cards, main: 0, setting: isAlone ? ("whole" as const) : ("half" as const) };
    }),
  ];
}

const wideSettings = ["aside", "centred", "even"] as const;

/** Neighbouring bands differ. A story with a picture is never beside one without in a column of the same width. */
function setBand(cards: PublishedCard[], place: number, mayShorten: boolean): Omit<Band, "slug"> {
  const main = cards.findIndex((card) => card.lead !== null);
  const isMixed = main >= 0 && cards.some((card) => card.lead === null);
  const set = (setting: BandSetting, count = cards.length) => ({
    setting,
    main: Math.max(0, main),
    cards: cards.slice(0, count),
  });
  if (cards.length === 2) return set(isMixed ? "lean" : "pair");
  if (cards.length === 3) return set(isMixed ? "stack" : "even");
  if (cards.length === 4) return set("even");
  const wide = wideSettings[place % wideSettings.length] ?? "even";
  if (wide === "even" && mayShorten) return set("even", 4);
  if (main < 0) return set("five");
  return set(wide === "even" ? "aside" : wide);
}
