import type { Publication, Stage } from "@/newsroom/story";

export type State = { stage: Stage; publication: Publication; spiked: boolean };

/** Every state that the database lets a story be in. */
export const everyState: readonly State[] = [
  at("draft", "unpublished"),
  { ...at("draft", "unpublished"), spiked: true },
  at("draft", "scheduled"),
  at("draft", "live"),
  at("draft", "withdrawn"),
  at("in-review", "unpublished"),
  at("in-review", "scheduled"),
  at("in-review", "live"),
  at("in-review", "withdrawn"),
  at("approved", "unpublished"),
  at("approved", "scheduled"),
  at("approved", "live"),
  at("approved", "withdrawn"),
  at("standing", "scheduled"),
  at("standing", "live"),
  at("standing", "withdrawn"),
];

export function wordsOf({ stage, publication, spiked }: State): string {
  return `${stage}, ${spiked ? "spiked" : publication}`;
}

function at(stage: Stage, publication: Publication): State {
  return { stage, publication, spiked: false };
}
