/** What came of something asked of the server: its answer, or in words why not. */
export type Outcome<Answer = object> = { answer: Answer } | { words: string };
