import type { FileField } from "@/newsroom/file-words";
import type { PicturePage, PictureQuestion } from "@/newsroom/library";
import type { PictureView } from "@/newsroom/picture-view";
import type { Refusal } from "@/newsroom/refusals";
import type { FocalPoint } from "@/newsroom/renditions";
import type { ProvenanceState } from "@/newsroom/rights";
import type { UploadDoors } from "./upload-queue";

/** What a person says of a picture; any of it may be changed by itself. */
export type PictureWords = Pick<
  PictureView,
  | "headline"
  | "caption"
  | "alt"
  | "credit"
  | "creator"
  | "copyright"
  | "people"
  | "places"
  | "keywords"
  | "sourceType"
  | "takenAt"
  | "instructions"
  | "usageTerms"
  | "webStatement"
  | "licensorUrl"
  | "rights"
  | "sourceAddress"
  | "originPerson"
  | "originDate"
  | "permission"
  | "restrictions"
  | "licence"
  | "reason"
  | "expiresOn"
  | "checks"
>;
export type PictureChange = Partial<PictureWords>;
export type Settling = { state: ProvenanceState; note: string; verifiedAs: string };
export type Changed = { revision: number };

/** Everything that a screen asks about pictures. A refusal is a value; no answer at all throws. */
export type PictureDoors = {
  list(question: PictureQuestion): Promise<PicturePage | Refusal>;
  open(id: string): Promise<PictureView | Refusal>;
  /** `revision` is the one that the person saw. */
  change(
    id: string,
    revision: number,
    /** `confirmed`: looked at and found right as they stand. */
    change: PictureChange & { confirmed?: readonly FileField[] },
  ): Promise<Changed | Refusal>;
  focus(id: string, revision: number, point: FocalPoint): Promise<Changed | Refusal>;
  settle(id: string, revision: number, settling: Settling): Promise<Changed | Refusal>;
  remove(id: string): Promise<object | Refusal>;
  uploads: UploadDoors;
};

/** A small copy for lists, for those who see the library. */
export const thumbOf = (id: string) => `/api/pictures/${id}/thumb`;
/** A large copy for looking at. */
export const largeOf = (id: string) => `/api/pictures/${id}/large`;
/** The file as it was brought in. */
export const originalOf = (id: string) => `/api/pictures/${id}/original`;
/** A picture's own page. */
export const pageOf = (id: string) => `/desk/pictures/${id}`;
