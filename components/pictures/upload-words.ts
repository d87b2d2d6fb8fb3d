import type { Refusal } from "@/newsroom/refusals";
import { pictureLimits, pictureTypes } from "@/newsroom/renditions";
import { refusalSentence } from "./refusal-sentence";

/** Why a file did not get into the library. */
export type UploadFailure =
  | { kind: "wrong-type" }
  | { kind: "too-large" }
  | { kind: "empty" }
  | { kind: "no-answer" }
  | { kind: "disk-full" }
  | { kind: "signed-out" }
  /** The newsroom looked at it and cannot read it. */
  | { kind: "fault"; fault: string }
  | { kind: "refused"; refusal: Refusal };

const megabytes = pictureLimits.bytes / 1_000_000;

const words = {
  "wrong-type": "This is not a JPEG, PNG, WebP or GIF.",
  "too-large": `This file is larger than ${megabytes} MB: save a smaller copy.`,
  empty: "There is nothing in this file.",
  "no-answer": "The newsroom does not answer. What has arrived is kept: try again in a moment.",
  "disk-full": "There is no room left for pictures. Tell whoever runs the newsroom.",
  "signed-out": "You are signed out. Sign in again, then try again; what has arrived is kept.",
} satisfies Record<Exclude<UploadFailure["kind"], "fault" | "refused">, string>;

/** Why it is not in the library, as a sentence. */
export function uploadWords(why: UploadFailure): string {
  if (why.kind === "refused") return refusalSentence(why.refusal);
  if (why.kind === "fault") return faultWords(why.fault);
  return words[why.kind];
}

/** Whether the same file may come through if it is tried again. */
export function mayTryAgain({ kind }: UploadFailure): boolean {
  return /^(no-answer|disk-full|signed-out|refused)$/.test(kind);
}

/** What the newsroom found when it looked at a file that it did not take. */
export function faultWords(_fault: string | null): string {
  return "The newsroom could not read this picture: save it again as a plain JPEG.";
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
