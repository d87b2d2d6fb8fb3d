/** The furniture inside a story, in the reader's language. */
export type BodyWords = { table: string; note: string; notes: string; backToText: string };
