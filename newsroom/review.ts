/** Since when a text is compared, in the order in which an approver would ask. */
export const reviewedSince = {
  looked: "Since you looked",
  approved: "Since the last approval",
  live: "Against live",
} as const;
export type ReviewedSince = keyof typeof reviewedSince;

/** Whoever changed a text, as they are named beside the change; `isMine` where it is the reader themselves. */
export type Signature = { name: string; isMine: boolean };
