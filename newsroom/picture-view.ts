import type { FileField, OtherSaying } from "./file-words";
import type { Likeness } from "./known-pictures";
import type { PictureType } from "./renditions";
import type { CcLicence, ProvenanceState, RightsKind, Verification } from "./rights";
import type { SourceType } from "./source-types";

/** A story that shows a picture. `story` is null, and the headline perhaps empty, where it is not open to the person. */
export type UseOfPicture = {
  story: string | null;
  headline: string;
  language: string;
  isLive: boolean;
  isInCopy: boolean;
  path: string | null;
  at: string;
};

/** Everything that a screen about one picture shows, for one person. Times are ISO 8601, days yyyy-mm-dd. */
export type PictureView = {
  id: string;
  state: "waiting" | "ready" | "refused";
  fault: string | null;
  fileName: string;
  bytes: number;
  type: PictureType | null;
  width: number | null;
  height: number | null;
  placeholder: string;
  cut: string | null;
  evidenceOf: string | null;
  headline: string;
  caption: string;
  alt: string;
  credit: string;
  creator: string;
  copyright: string;
  people: string[];
  places: string[];
  keywords: string[];
  sourceType: SourceType | null;
  takenAt: string;
  instructions: string;
  usageTerms: string;
  webStatement: string;
  licensorUrl: string;
  rights: RightsKind | null;
  sourceAddress: string;
  originPerson: string;
  originDate: string;
  permission: string;
  restrictions: string;
  licence: CcLicence | null;
  reason: string;
  expiresOn: string | null;
  expired: boolean;
  provenance: ProvenanceState;
  checks: Verification;
  settledBy: string | null;
  settledAt: string | null;
  settledNote: string;
  verifiedAs: string;
  /** What is read in letters of which the file says nothing, until somebody has touched it. */
  doubtful: FileField[];
  otherwise: OtherSaying[];
  /** Pictures of the library that it looks like, whose rights say something against it. */
  alike: Likeness[];
  internal: { gps?: { lat: number; lon: number } | null; device?: string };
  uploadedBy: string;
  createdAt: string;
  updatedAt: string;
  revision: number;
  focus: { x: number; y: number; isMade: boolean };
  /** What readers would be told of it; null while it has not been looked at. */
  facts: {
    id: string;
    cut: string;
    width: number;
    height: number;
    placeholder: string;
    caption: string;
    alt: string;
    credit: string;
    verifiedBy: string;
    sourceType: SourceType | null;
    copyright: string;
    licence: string;
  } | null;
  unsettled: string[];
  unsettledAsLead: string[];
  missingForVerified: string[];
  needsVerification: boolean;
  uses: UseOfPicture[];
  evidence: {
    id: string;
    state: "waiting" | "ready" | "refused";
    fileName: string;
    createdAt: string;
  }[];
  history: { id: number; at: string; person: string | null; act: string; note: string }[];
  mayChange: boolean;
  maySettle: boolean;
  mayRemove: boolean;
};
