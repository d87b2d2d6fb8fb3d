import type { Publication, Stage } from "./story";

type Marks = { stage: Stage; publication: Publication; spiked: boolean; sentBack: boolean };
type DeskStateRow = { words: string; where: Partial<Marks> };

/**
 * The one word that a list says of a story. The first row whose conditions hold names it; the
 * database filters by the same conditions.
 */
export const deskStates = {
  spiked: { words: "Spiked", where: { spiked: true } },
  "sent-back": { words: "Sent back", where: { stage: "draft", spiked: false, sentBack: true } },
  draft: { words: "Draft", where: { stage: "draft", spiked: false, sentBack: false } },
  "in-review": { words: "In review", where: { stage: "in-review" } },
  approved: { words: "Approved", where: { stage: "approved" } },
  live: { words: "Live", where: { stage: "standing", publication: "live" } },
  scheduled: { words: "Scheduled", where: { stage: "standing", publication: "scheduled" } },
  withdrawn: { words: "Withdrawn", where: { stage: "standing", publication: "withdrawn" } },
} as const satisfies Record<string, DeskStateRow>;
export type DeskState = keyof typeof deskStates;

export function deskStateOf(story: Marks): DeskState {
  for (const [name, row] of Object.entries(deskStates))
    if (holds(row.where, story)) return name as DeskState;
  throw new Error(`No word for a story that is ${JSON.stringify(story)}.`);
}

function holds(where: Partial<Marks>, story: Marks): boolean {
  return Object.entries(where).every(([mark, value]) => story[mark as keyof Marks] === value);
}

/** What the list of stories can be narrowed to, in the order of its tabs. A live story with an open working copy counts as live here, too. */
export const storyFilters = {
  draft: { words: "Draft", where: deskStates.draft.where },
  "sent-back": { words: "Sent back", where: deskStates["sent-back"].where },
  "in-review": { words: "In review", where: deskStates["in-review"].where },
  approved: { words: "Approved", where: deskStates.approved.where },
  live: { words: "Live", where: { publication: "live" } },
  spiked: { words: "Spiked", where: deskStates.spiked.where },
} as const satisfies Record<string, DeskStateRow>;
export type StoryFilter = keyof typeof storyFilters;

export function isStoryFilter(text: string): text is StoryFilter {
  return Object.hasOwn(storyFilters, text);
}

/** Whether readers can get the story now, whatever its working copy is doing. */
export function isWithReaders(story: Pick<Marks, "publication">): boolean {
  return story.publication === "live";
}
