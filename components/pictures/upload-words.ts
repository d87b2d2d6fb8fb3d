import { type PictureFault, pictureFaults } from "@/newsroom/picture-faults";
import type { Refusal } from "@/newsroom/refusals";
import { pictureLimits, pictureTypes } from "@/newsroom/renditions";
import { refusalSentence } from "./refusal-sentence";

/** Why a file did not get into the library. */
export type UploadFailure =
  | { kind: "wrong-type" }
  | { kind: "too-large" }
  | { kind: "empty" }
  | { kind: "no-answer" }
  /** The newsroom looked at it and cannot read it. */
  | { kind: "fault"; fault: string }
  | { kind: "refused"; refusal: Refusal };

const words = {
  "wrong-type": pictureFaults["not-a-picture"],
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

const endings = /\.(jpe?g|jpe|jfif|png|webp|gif)$/i;
const types: readonly string[] = Object.values(pictureTypes);

/** What may be chosen, for the file chooser. */
export const acceptedTypes = types.join(",");

/** Said before anything is sent, as a courtesy: the newsroom judges by what is in the file. */
export function whyNotTaken(file: {
  name: string;
  type: string;
  size: number;
}): UploadFailure | null {
  if (file.type ? !types.includes(file.type) : !endings.test(file.name))
    return { kind: "wrong-type" };
  if (file.size === 0) return { kind: "empty" };
  if (file.size > pictureLimits.bytes) return { kind: "too-large" };
  return null;
}
