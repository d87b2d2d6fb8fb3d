import { appendFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Move } from "@/newsroom/workflow";

/**
 * What a client did, saw and was told, a line of JSON each. Written before the client goes on, so
 * that it holds whatever becomes of the newsroom or of the client.
 */
export type Line =
  | { did: "typed"; story: string; word: string }
  /** A mark came back: these words are called saved. */
  | { did: "saved"; story: string; words: string[]; took: number }
  /** A screen went for good, with these words on it that nobody had called saved. */
  | { did: "ended"; story: string; wasLinked: boolean; unsaved: UnsavedWord[] }
  | { did: "asked"; story: string; move: Move; token: string }
  | { did: "moved"; story: string; move: Move; token: string; hash: string; took: number }
  /** The newsroom said that it did not do it. */
  | { did: "denied"; story: string; token: string; status: number; saidUnchanged: boolean }
  | { did: "detailed"; story: string; revision: number; topic: string; took: number }
  /** A move answered that readers have it. */
  | { did: "printed"; story: string; address: string; edition: number; took: number }
  /** A page answered; `due` are editions that were in print before it was asked for. */
  | {
      did: "read";
      address: string;
      status: number;
      behind: string[];
      /** The answer said that it was an earlier page, in place of one that could not be had. */
      isEarlier: boolean;
      took: number;
    }
  /** All screens of a story were held against each other and against what is committed. */
  | { did: "compared"; story: string; differ: string[]; took: number }
  | { did: "unread"; address: string; why: string };

type UnsavedWord = { word: string; age: number };

export type Entry = Line & { at: number; client: string };

export type History = { note: (line: Line) => void };

export function openHistory(folder: string, client: string): History {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${client}.jsonl`);
  return {
    note: (line) =>
      appendFileSync(file, `${JSON.stringify({ at: Date.now(), client, ...line })}\n`),
  };
}

/** All histories of a folder, in the order of time. */
export function readHistories(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split("\n").filter(Boolean))
    .map((text): Entry => JSON.parse(text))
    .sort((a, b) => a.at - b.at);
}

type Acknowledged = Extract<Entry, { did: "saved" | "moved" | "detailed" | "printed" }>;

/** True for what the newsroom has promised to keep. */
export function isAcknowledged(entry: Entry): entry is Acknowledged {
  return ["saved", "moved", "detailed", "printed"].includes(entry.did);
}
