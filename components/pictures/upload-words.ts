import { formatIn, headLength } from "@/newsroom/file-formats";
import { type PictureFault, pictureFaults } from "@/newsroom/picture-faults";
import type { Refusal } from "@/newsroom/refusals";
import { largestFile, type PictureType, pictureLimits, pictureTypes } from "@/newsroom/renditions";
import { refusalSentence } from "./refusal-sentence";

/** Why a file did not get into the library. */
export type UploadFailure =
  | { kind: "too-large" }
  | { kind: "empty" }
  | { kind: "no-answer" }
  /** It is no picture that the newsroom reads, as seen here or there. */
  | { kind: "fault"; fault: string }
  | { kind: "refused"; refusal: Refusal };

const words = {
  "too-large": pictureFaults["too-large"],
  empty: "There is nothing in this file.",
  "no-answer": "The newsroom does not answer. What has arrived is kept: try again in a moment.",
} satisfies Record<Exclude<UploadFailure["kind"], "fault" | "refused">, string>;

const signedOut =
  "You are signed out. Sign in again in another window, then try again here; what has arrived is kept.";

/** Why it is not in the library, as a sentence. */
export function uploadWords(why: UploadFailure): string {
  if (why.kind === "refused")
    return why.refusal.refused === "not-signed-in" ? signedOut : refusalSentence(why.refusal);
  if (why.kind === "fault") return faultWords(why.fault);
  return words[why.kind];
}

/** Whether the same file may come through if it is tried again. */
export function mayTryAgain({ kind }: UploadFailure): boolean {
  return /^(no-answer|refused)$/.test(kind);
}

/** What the newsroom found when it looked at a file that it did not take. */
export function faultWords(fault: string | null): string {
  return fault !== null && isFault(fault)
    ? pictureFaults[fault]
    : "The newsroom could not read this picture: save it again as a plain JPEG.";
}

function isFault(fault: string): fault is PictureFault {
  return Object.hasOwn(pictureFaults, fault);
}

/** What may be chosen, for the file chooser: phones turn what they keep otherwise into one of these. */
export const acceptedTypes = Object.values(pictureTypes).join(",");

/** Said before anything is read, as a courtesy: the newsroom judges anew. */
export function whyNotTaken({ size }: { size: number }): UploadFailure | null {
  if (size === 0) return { kind: "empty" };
  return size > largestFile ? { kind: "too-large" } : null;
}

/** Said before anything is sent, by what is in the file; its name and its type may say anything. */
export async function whyNotSent(file: Blob): Promise<UploadFailure | null> {
  const head = await headOf(file);
  if (head === null) return null;
  const format = formatIn(head);
  if (format === null) return { kind: "fault", fault: "not-a-picture" };
  if (!isTaken(format)) return { kind: "fault", fault: format };
  return file.size > pictureLimits[format].bytes ? { kind: "too-large" } : null;
}

/** A file that cannot be read now, as one that was moved meanwhile, is left to the sending. */
async function headOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  } catch {
    return null;
  }
}

function isTaken(format: string): format is PictureType {
  return Object.hasOwn(pictureTypes, format);
}
