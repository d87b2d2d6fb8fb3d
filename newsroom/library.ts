import type { ProvenanceState, RightsKind } from "./rights";

/** Days before the end of a right in which the library says that it is ending. */
export const expiringDays = 30;

/** What the library can be narrowed to, beside words, rights and provenance. */
export const pictureFilters = {
  expiring: "Rights ending",
  expired: "Rights ended",
  unused: "Unused",
  unsettled: "Not settled",
} satisfies Record<string, string>;
export type PictureFilter = keyof typeof pictureFilters;
export const pictureFilterNames = Object.keys(pictureFilters) as PictureFilter[];

/** A question to the library. `before` is the key of the last picture of the page before. */
export type PictureQuestion = {
  words?: string | undefined;
  rights?: RightsKind | undefined;
  provenance?: ProvenanceState | undefined;
  filter?: PictureFilter | undefined;
  before?: { at: string; id: string } | undefined;
};

/** A picture as the grid shows it. Times are ISO 8601; `uses` counts stories, working copies and live ones once each. */
export type PictureCard = {
  id: string;
  state: "waiting" | "ready" | "refused";
  fileName: string;
  caption: string;
  credit: string;
  width: number | null;
  height: number | null;
  placeholder: string;
  rights: RightsKind | null;
  provenance: ProvenanceState;
  needsVerification: boolean;
  expiresOn: string | null;
  expired: boolean;
  uses: number;
  uploadedBy: string;
  createdAt: string;
  /** What stands against publishing it, as sentences. */
  unsettled: readonly string[];
};

export type PicturePage = {
  pictures: readonly PictureCard[];
  before: { at: string; id: string } | null;
};
