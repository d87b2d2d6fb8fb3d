import type * as Y from "yjs";
import type { Copy } from "@/article/content";
import { copyFromDocument } from "@/article/shared-document";
import { canonical, type Json } from "@/newsroom/hash";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import type { EditedStory } from "./edited-story";

export type KeepCopy = (kept: Copy & { why: string }) => Promise<object | Refusal>;

/** What became of a text that could not go into the story. */
export type Homecoming = "in-the-story" | "kept" | "on-this-device";

/**
 * Keeps a text from this browser beside the story, unless it is the story's own or lies there
 * already. A text that cannot be kept stays on the device.
 */
export async function bringHome(
  doc: Y.Doc,
  latest: EditedStory | null,
  keepCopy: KeepCopy,
): Promise<Homecoming> {
  const copy = copyFromDocument(doc);
  if (isRefusal(copy)) return "on-this-device";
  const known = latest ? [latest, ...latest.keptCopies] : [];
  if (known.some((one) => isSame(one, copy))) return "in-the-story";
  try {
    const answer = await keepCopy({ ...copy, why: "Typed while it could no longer be added." });
    return isRefusal(answer) ? "on-this-device" : "kept";
  } catch {
    return "on-this-device";
  }
}

function isSame(one: Copy, other: Copy): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ fields, body }: Copy): string {
  return canonical({ fields, body } as unknown as Json);
}
