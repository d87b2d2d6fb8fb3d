import * as Y from "yjs";
import type { LiveMessage } from "@/article/live-messages";
import { loadDocument, type Stored, startOver, storeDocument } from "@/db/documents";
import { log } from "@/log";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";
import { type Change, culprits, stateWithout, writersIn } from "./changes";
import { keepTexts } from "./keep-texts";
import { mendedState } from "./mend";

/** One story's document in this process, between its first visitor and its last commit. */
export type Room = {
  /** Takes in what is committed; false when that is of another epoch. */
  open: () => Promise<boolean>;
  /** The text was committed, by whichever process; null when that is only possible. */
  heard: (commit: string | null) => void;
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

export function openRoom(place: RoomPlace): Room {
  const { story, document } = place;
  let epoch = place.epoch;
  let isGivenUp = false;
  let base: Uint8Array = new Uint8Array();
  let pending: Change[] = [];
  let waiting: { after: number; tell: () => void }[] = [];
  let received = 0;
  let unsavedSince = 0;
  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> | null = null;
  let retryIn = retries.first;
  let isOver = false;
  const news = openNews();

  function schedule(delay?: number) {
    clearTimeout(timer);
    if (isOver || saving || (pending.length === 0 && !news.isFromOthers())) return;
    const left = unsavedSince + longest - performance.now();
    const soon = pending.length === 0 ? 0 : Math.max(0, Math.min(quiet, left));
    timer = setTimeout(() => void flush(), delay ?? soon);
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
          if (pending.length > 0) place.tell({ unsaved: true });
          return "failed" as const;
        },
      )
      .then((outcome) => {
        saving = null;
        if (outcome === "failed") {
          schedule(retryIn);
          retryIn = Math.min(retryIn * 2, retries.most);
        } else if (pending.length > 0 || news.isFromOthers()) schedule();
        else place.settled();
      });
    return saving;
  }

  async function save() {
    if (isOver) return;
    if (news.isFromOthers()) await catchUp();
    if (pending.length > 0 && !isGivenUp) await commit();
    // Another process has ended the epoch: what was typed here is committed under the next.
    while (epoch !== place.epoch && !isOver) {
      if (pending.length === 0) leave(epoch);
      else if (isGivenUp) await keepBeside();
      else await commit();
    }
  }

  /** Takes in what is committed; false when there is no such story. */
  async function catchUp(): Promise<boolean> {
    const heard = news.unread();
    const stored = await loadDocument(story);
    if (!stored) return false;
    epoch = stored.epoch;
    base = stored.state;
    isGivenUp = place.epoch < stored.givenUpBefore;
    // The text that stands is opened anew; here it would be mixed with what was typed over another.
    if (!isGivenUp) Y.applyUpdate(document, stored.state);
    news.haveRead(heard);
    return true;
  }

  async function commit() {
    const batch = pending.slice();
    const upTo = received;
    const state = Y.encodeStateAsUpdate(document);
    const answer = await storeDocument(story, { epoch, state, changedBy: writersIn(batch) });
    if (!isRefusal(answer)) return hasCommitted(answer, batch.length, upTo);
    const before = epoch;
    if (answer.refused === "changed-meanwhile") await catchUp();
    // Under the epoch that is open now; the next round commits it.
    if (epoch !== before) return;
    await settleRefusal(answer);
  }

  function hasCommitted({ state, commit }: Stored, changes: number, upTo: number) {
    news.isOurs(commit);
    base = state;
    Y.applyUpdate(document, state);
    pending = pending.slice(changes);
    unsavedSince = performance.now();
    const told = waiting.filter(({ after }) => after <= upTo);
    waiting = waiting.filter(({ after }) => after > upTo);
    for (const { tell } of told) tell();
  }

  /** Merged edits can meet in a shape that no story has; that is mended. Anything else is somebody's text that may not stand. */
  async function settleRefusal(refusal: Refusal): Promise<void> {
    if (refusal.refused === "not-well-formed" && (await isMended())) return;
    if (isGivenUp) return;
    const named = refusal.refused === "text-locked" ? (refusal.detail ?? []) : [];
    // Whatever came in meanwhile goes the same way: everybody starts over.
    const all = pending.slice();
    const refused = named.length > 0 ? named : culprits(base, all);
    log().warn({ story, refused: refusal.refused, people: refused }, "a text was refused");
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
    leave((await startOver(story, epoch)) ?? epoch);
  }

  /** What was typed over a copy that was given up is kept as it is on their screens, and merged with nothing. */
  async function keepBeside(): Promise<void> {
    await keepTexts(story, pending.slice(), Y.encodeStateAsUpdate(document));
    leave(epoch);
  }

  /** What it met may have been committed by another process. */
  async function isMended(): Promise<boolean> {
    await catchUp();
    if (isGivenUp) return false;
    const batch = pending.slice();
    const upTo = received;
    const mended = mendedState(Y.encodeStateAsUpdate(document));
    if (!mended) return false;
    const answer = await storeDocument(story, {
      epoch,
      state: mended,
      changedBy: writersIn(batch),
    });
    if (isRefusal(answer)) return false;
    hasCommitted(answer, batch.length, upTo);
    return true;
  }

  function leave(next: number) {
    isOver = true;
    pending = [];
    waiting = [];
    place.dissolve(next);
  }

  return {
    open: async () => {
      const isThere = await catchUp();
      return isThere && epoch === place.epoch;
    },
    heard: (commit) => {
      if (isOver) return;
      news.heard(commit);
      schedule();
    },
    changed: (person, update) => {
      if (isOver) return;
      if (pending.length === 0) unsavedSince = performance.now();
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

/** What was heard of commits and has not been read up. Those of our own are known once their answer is there. */
function openNews() {
  const ours: string[] = [];
  let unread: string[] = [];
  return {
    heard: (commit: string | null) => {
      if (commit === null || !ours.includes(commit)) unread.push(commit ?? crypto.randomUUID());
    },
    isOurs: (commit: string) => {
      ours.push(commit);
      if (ours.length > 10) ours.shift();
      unread = unread.filter((heard) => heard !== commit);
    },
    isFromOthers: () => unread.length > 0,
    unread: () => unread.slice(),
    haveRead: (read: readonly string[]) => {
      unread = unread.filter((heard) => !read.includes(heard));
    },
  };
}
