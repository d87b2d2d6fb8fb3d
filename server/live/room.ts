import * as Y from "yjs";
import type { LiveMessage } from "@/article/live-messages";
import { startOver, storeDocument } from "@/db/documents";
import { log } from "@/log";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";
import { type Change, stateWithout, writersIn } from "./changes";
import { keepTexts } from "./keep-texts";
import { mendedState } from "./mend";

/** One story's document in this process, between its first visitor and its last commit. */
export type Room = {
  /** A change has been merged into the document. */
  changed: (person: Person, update: Uint8Array) => void;
  /** Calls back once everything that came before is committed. */
  whenCommitted: (tell: () => void) => void;
  isUnsaved: () => boolean;
  /** Commits what is not committed yet, now. */
  flush: () => Promise<void>;
};

export type RoomPlace = {
  story: StoryId;
  epoch: number;
  document: Y.Doc;
  /** Says something to everybody in the room. */
  tell: (message: LiveMessage) => void;
  /** Sends everybody away, to come back under another epoch. */
  dissolve: (epoch: number) => void;
  /** Nothing is unsaved any more. */
  settled: () => void;
};

/** So long after the last change, and at most so long after the first, a text is committed. */
const quiet = 300;
const longest = 1_700;
const retries = { first: 500, most: 5_000 };

export function openRoom(place: RoomPlace, committed: Uint8Array): Room {
  const { story, epoch, document } = place;
  let base = committed;
  let pending: Change[] = [];
  let waiting: { after: number; tell: () => void }[] = [];
  let received = 0;
  let unsavedSince = 0;
  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> | null = null;
  let retryIn = retries.first;
  let isOver = false;

  function schedule(delay?: number) {
    clearTimeout(timer);
    if (isOver || saving || pending.length === 0) return;
    const left = unsavedSince + longest - Date.now();
    timer = setTimeout(() => void flush(), delay ?? Math.max(0, Math.min(quiet, left)));
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    saving ??= save()
      .then(
        () => {
          retryIn = retries.first;
        },
        (error: unknown) => {
          log().error({ story, err: error }, "a text is not committed yet");
          place.tell({ unsaved: true });
          return "failed" as const;
        },
      )
      .then((outcome) => {
        saving = null;
        if (outcome === "failed") {
          schedule(retryIn);
          retryIn = Math.min(retryIn * 2, retries.most);
        } else if (pending.length > 0) schedule();
        else place.settled();
      });
    return saving;
  }

  async function save() {
    if (isOver || pending.length === 0) return;
    const batch = pending.slice();
    const upTo = received;
    const state = Y.encodeStateAsUpdate(document);
    const answer = await storeDocument(story, { epoch, state, changedBy: writersIn(batch) });
    if (isRefusal(answer)) return settleRefusal(answer, batch, state, upTo);
    hasCommitted(state, batch.length, upTo);
  }

  function hasCommitted(state: Uint8Array, changes: number, upTo: number) {
    base = state;
    pending = pending.slice(changes);
    unsavedSince = Date.now();
    const told = waiting.filter(({ after }) => after <= upTo);
    waiting = waiting.filter(({ after }) => after > upTo);
    for (const { tell } of told) tell();
  }

  /** Merged edits can meet in a shape that no story has; that is mended. Anything else is somebody's text that may not stand. */
  async function settleRefusal(
    refusal: Refusal,
    batch: Change[],
    state: Uint8Array,
    upTo: number,
  ): Promise<void> {
    const writers = writersIn(batch);
    const mended = refusal.refused === "not-well-formed" ? mendedState(state) : null;
    if (mended) {
      const answer = await storeDocument(story, { epoch, state: mended, changedBy: writers });
      if (!isRefusal(answer)) {
        Y.applyUpdate(document, mended);
        return hasCommitted(mended, batch.length, upTo);
      }
    }
    const named = refusal.refused === "text-locked" ? (refusal.detail ?? []) : [];
    const refused = named.length > 0 ? named : writers;
    log().warn({ story, refused: refusal.refused, people: refused }, "a text was refused");
    // Whatever came in meanwhile goes the same way: everybody starts over.
    const all = pending.slice();
    const full = Y.encodeStateAsUpdate(document);
    const allowed = all.filter(({ person }) => !refused.includes(person.id));
    if (allowed.length > 0) {
      const rest = stateWithout(base, all, refused);
      const answer = await storeDocument(story, {
        epoch,
        state: rest,
        changedBy: writersIn(allowed),
      });
      if (isRefusal(answer)) await keepTexts(story, allowed, full);
    }
    await keepTexts(
      story,
      all.filter(({ person }) => refused.includes(person.id)),
      full,
    );
    const next = (await startOver(story, epoch)) ?? epoch;
    isOver = true;
    pending = [];
    waiting = [];
    place.dissolve(next);
  }

  return {
    changed: (person, update) => {
      if (isOver) return;
      if (pending.length === 0) unsavedSince = Date.now();
      pending.push({ person, update });
      received++;
      schedule();
    },
    whenCommitted: (tell) => {
      if (pending.length === 0) tell();
      else waiting.push({ after: received, tell });
    },
    isUnsaved: () => pending.length > 0 || saving !== null,
    flush: async () => {
      if (saving) await saving;
      await flush();
    },
  };
}
