import { isRecord } from "./is-record";

/**
 * What `live` and an editor say to each other beside the shared document itself. The editor sends a
 * mark behind its changes; `saved` names it once everything before it is committed.
 */
export type LiveMessage =
  | { saved: number }
  /** Changes before this mark were not taken: their writer may only read. */
  | { lost: number }
  /** The database does not take the text at the moment; `live` keeps trying. */
  | { unsaved: true }
  | { access: "write" | "read" }
  /** The text is to be opened anew, under this epoch. */
  | { startOver: number };

/** Why a connection was ended or refused, besides the newsroom's own refusals. */
export const reloadReason = "reload";
export const startOverReason = "start-over";

/** Reads a mark of an editor. Null for anything else. */
export function markIn(text: string): number | null {
  const said = parse(text);
  return isRecord(said) && isCount(said.mark) ? said.mark : null;
}

/** Reads a message of `live`. Null for one that this editor does not know. */
export function liveMessageIn(text: string): LiveMessage | null {
  const said = parse(text);
  if (!isRecord(said)) return null;
  if (isCount(said.saved)) return { saved: said.saved };
  if (isCount(said.lost)) return { lost: said.lost };
  if (isCount(said.startOver)) return { startOver: said.startOver };
  if (said.unsaved === true) return { unsaved: true };
  if (said.access === "write" || said.access === "read") return { access: said.access };
  return null;
}

/** The name under which a story's shared document is opened. */
export function documentName(story: string, epoch: number): string {
  return `${story}:${epoch}`;
}

/** Reads such a name. Null for anything else. */
export function storyNamed(name: string): { story: string; epoch: number } | null {
  const parts = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}):([1-9]\d{0,8})$/.exec(name);
  return parts?.[1] && parts[2] ? { story: parts[1], epoch: Number(parts[2]) } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
