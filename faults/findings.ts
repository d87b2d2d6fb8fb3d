/** What a checker may find, as the columns of the table. */
export const sorts = [
  "lost",
  "doubled",
  "half done",
  "stale",
  "diverged",
  "untrue",
  "no page",
] as const;
export type Sort = (typeof sorts)[number];

/** Something that may not be; `at` is when it was promised, so that it can be laid to a harm. */
export type Finding = { sort: Sort; at: number; what: string };
