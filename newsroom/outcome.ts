import type { RefusalReason } from "./refusals";

/** What came of something asked of the server: its answer, or in words why not, and for which reason if it is one of ours. */
export type Outcome<Answer = object> =
  | { answer: Answer }
  | { words: string; refused?: RefusalReason | null };
