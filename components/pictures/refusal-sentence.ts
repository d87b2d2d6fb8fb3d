import { type Refusal, refusalWords } from "@/newsroom/refusals";

/** A refusal as a person reads it: the reason, and what exactly where that is said. */
export function refusalSentence({ refused, said }: Refusal): string {
  return [refusalWords[refused], ...(said ?? [])].join(" ");
}
