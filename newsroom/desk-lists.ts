import type { DeskState } from "./desk-states";
import type { Language } from "./languages";
import type { Person } from "./people";
import { type Flag, hasPart, type StoryId, type StoryState } from "./story";
import { judge } from "./workflow";

/** The lists of the desk, in the order in which they answer "what now?". */
export const deskHeadings = {
  waiting: "Waiting for me",
  mine: "Mine",
  "in-review": "In review",
  approved: "Approved",
  live: "Live",
} as const;
export type DeskHeading = keyof typeof deskHeadings;

/** Each story stands under one heading at most: the first that asks something of the person. Null: it is not for the desk. */
export function headingOf(
  person: Person,
  story: StoryState & { sentBack: boolean },
): DeskHeading | null {
  if (story.spiked) return null;
  if (story.stage === "draft" && hasPart(person.id, story))
    return story.sentBack ? "waiting" : "mine";
  if (story.stage === "in-review") return mayJudge(person, story) ? "waiting" : "in-review";
  if (story.stage === "approved") return "approved";
  return story.publication === "live" ? "live" : null;
}

/** Whether the text waits for this person's judgement; what is still missing in it does not matter. */
function mayJudge(person: Person, story: StoryState): boolean {
  return judge(person, "approve", { ...story, failing: [] }, { hash: story.hash, note: "" })
    .allowed;
}

/** Whether somebody else has the next step on the person's own story. */
export function isAwaited(heading: DeskHeading | null, story: StoryState, person: Person): boolean {
  return (heading === "in-review" || heading === "approved") && hasPart(person.id, story);
}

/** Minutes that a story may wait in a state before the desk calls it late; urgent copy (1 to 3) has a quarter of it. Null: nobody waits. */
export const patience = {
  "sent-back": 240,
  "in-review": 60,
  approved: 120,
  draft: null,
  live: null,
  scheduled: null,
  withdrawn: null,
  spiked: null,
} satisfies Record<DeskState, number | null>;

export function isLate(state: DeskState, minutes: number, urgency: number): boolean {
  const limit = patience[state];
  return limit !== null && minutes > (urgency <= 3 ? limit / 4 : limit);
}

/** What the person knows of a story's text: never seen, changed by others since, or as last seen. */
export type Look = "new" | "changed" | "seen";

/** One line of a list: everything that it shows of a story. Times are ISO 8601 in UTC. */
export type DeskLine = {
  id: StoryId;
  state: DeskState;
  /** Readers have a version of it, whatever the working copy is doing. */
  live: boolean;
  headline: string;
  language: Language;
  section: string | null;
  /** The names over the story, or whoever began it. */
  by: string;
  approvedBy: string | null;
  /** Who opened the working copy that stands over a live story; null if none is open. */
  openedBy: string | null;
  words: number;
  updatedAt: string;
  /** When it came into its state. */
  since: string;
  late: boolean;
  look: Look;
  /** The person has a part in it and somebody else has the next step. */
  awaited: boolean;
  flags: readonly Flag[];
  /** Until when it may not be published; null when nothing holds it so. */
  embargoUntil: string | null;
};

export type DeskLists = Record<DeskHeading, DeskLine[]>;
