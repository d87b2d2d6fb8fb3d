import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import type { Chance } from "@/faults/chance";
import type { History } from "@/faults/history";
import { until, untilAnswered } from "@/faults/patience";
import { openSharedStory, type SharedStory } from "@/faults/shared-story";
import { setLine, typeWord } from "@/faults/typing";
import type { TextFieldName } from "@/newsroom/fields";

/** Somebody at a keyboard, who types numbered words into one story after another. */
export type Writer = ReturnType<typeof openWriter>;

export type WriterPlace = {
  number: number;
  socketUrl: string;
  origin: string;
  cookie: string;
  history: History;
  chance: Chance;
  /** The epoch under which a story is open now. */
  epochOf: (story: string) => Promise<number>;
};

type Unsaved = { word: string; change: number; at: number };

export function openWriter(place: WriterPlace) {
  const { number, history, chance } = place;
  let shared: SharedStory | null = null;
  let story = "";
  let openEpoch = 0;
  let unsaved: Unsaved[] = [];
  let device: { story: string; epoch: number; state: Uint8Array } | null = null;
  let count = 0;
  const troubles: string[] = [];

  async function open(id: string): Promise<void> {
    const epoch = await place.epochOf(id);
    const isKept = device?.story === id && device.epoch === epoch;
    const kept = isKept ? (device?.state ?? null) : null;
    if (!isKept) leave();
    story = id;
    const opened = openSharedStory({
      url: place.socketUrl,
      origin: place.origin,
      cookie: place.cookie,
      story: id,
      epoch,
      kept,
      saved: (mark) => heardSaved(mark),
      ended: (why) => {
        troubles.push(`w${number} in ${id}: ${why}`);
        giveUpUnsaved(true);
      },
    });
    shared = opened;
    openEpoch = epoch;
    device = null;
    unsaved = unsaved.map((one) => ({ ...one, change: opened.lastChange() }));
    await untilAnswered(async () => (opened.isSynced() || opened.isOver() ? true : null));
  }

  function heardSaved(mark: number) {
    const saved = unsaved.filter(({ change }) => change <= mark);
    if (saved.length === 0) return;
    unsaved = unsaved.filter(({ change }) => change > mark);
    const took = Date.now() - Math.min(...saved.map(({ at }) => at));
    history.note({ did: "saved", story, words: saved.map(({ word }) => word), took });
  }

  function giveUpUnsaved(wasLinked: boolean) {
    const now = Date.now();
    const lost = unsaved.map(({ word, at }) => ({ word, age: now - at }));
    unsaved = [];
    history.note({ did: "ended", story, wasLinked, unsaved: lost });
  }

  function type() {
    if (!shared || shared.isOver()) return;
    count += 1;
    const word = `w${number}n${count}`;
    // Before the key: what the newsroom calls saved must be known to have been typed.
    history.note({ did: "typed", story, word });
    typeWord(shared.doc, word, chance);
    unsaved.push({ word, change: shared.lastChange(), at: Date.now() });
  }

  function leave() {
    shared?.leave();
    shared = null;
    device = null;
    unsaved = [];
  }

  return {
    open,
    type,
    leave,
    troubles,
    story: () => story,
    document: () => shared?.doc ?? null,
    /** Waits until the screen would take a key, or says that it never will again. */
    untilWritable: (patience: number) =>
      until(() => shared !== null && (shared.isOver() || shared.mayWrite()), patience),
    isOver: () => shared?.isOver() ?? true,
    line: (field: TextFieldName, words: string) => {
      if (!shared) throw new Error("No story is open.");
      setLine(shared.doc, field, words);
    },
    typeFor: async (words: number, pause: number) => {
      for (let n = 0; n < words; n++) {
        type();
        await wait(chance.between(pause / 4, pause * 1.75));
      }
    },
    /** True once everything on the screen is called saved. */
    settle: (patience: number) =>
      until(
        () => shared === null || shared.isOver() || (shared.isSaved() && shared.isLinked()),
        patience,
      ),
    cut: () => shared?.cut(),
    /** The tab is killed in the middle of a sentence, and opened again on the same device or never. */
    kill: (keepsDevice: boolean) => {
      if (!shared) return;
      const wasLinked = shared.isLinked();
      const state = Y.encodeStateAsUpdate(shared.doc);
      shared.kill();
      shared = null;
      if (keepsDevice) device = { story, epoch: openEpoch, state };
      else giveUpUnsaved(wasLinked);
    },
  };
}
