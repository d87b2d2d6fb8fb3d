import * as Y from "yjs";
import { isRecord } from "./is-record";
import { documentFormat } from "./schema";

/**
 * What an editor speaks: the format of the document, and of these messages. `live` tells one that
 * speaks anything else to load itself anew.
 */
export const spoken = `${documentFormat}.2`;

/**
 * What an editor sends behind its changes: their number, and how far the text it has goes, as the
 * clock of each client that wrote in it (the state vector of Yjs).
 */
export type Mark = { mark: number; holds: [client: number, clock: number][] };

/**
 * What `live` and an editor say to each other beside the shared document itself. `saved` names a mark
 * once all that the editor then had is committed.
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

/** The mark behind a change, as it is sent. */
export function markBehind(change: number, doc: Y.Doc): string {
  return JSON.stringify({ mark: change, holds: [...clocksOf(doc)] } satisfies Mark);
}

/** Reads a mark of an editor. Null for anything else. */
export function markIn(text: string): Mark | null {
  const said = parse(text);
  if (!isRecord(said) || !isCount(said.mark)) return null;
  const { mark, holds } = said;
  return Array.isArray(holds) && holds.every(isClock) ? { mark, holds } : null;
}

/**
 * Whether a text has all that the editor had when it sent the mark. What was taken out has no clock;
 * for that, and only that, the line has to keep its order.
 */
export function hasAllOf({ holds }: Mark, doc: Y.Doc): boolean {
  const clocks = clocksOf(doc);
  return holds.every(([client, clock]) => (clocks.get(client) ?? 0) >= clock);
}

function clocksOf(doc: Y.Doc): Map<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(doc));
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

function isClock(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(isCount);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
