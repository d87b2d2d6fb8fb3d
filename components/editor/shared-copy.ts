import { HocuspocusProvider } from "@hocuspocus/provider";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import {
  documentName,
  liveMessageIn,
  markBehind,
  reloadReason,
  spoken,
  startOverReason,
} from "@/article/live-messages";
import { bodyField, textFieldNames } from "@/newsroom/fields";
import { type RefusalReason, refusalIn, refusalWords } from "@/newsroom/refusals";
import { receiveInBetween } from "./arrivals";
import { keepOnDevice } from "./device-copy";
import { takeLine } from "./line";
import {
  afterChange,
  afterSaved,
  hasUnsaved,
  type Marks,
  noMarks,
  type Saving,
  savingOf,
} from "./saved-marks";

export type Present = { id: string; name: string; color: string };

/** Why a copy can be written no further as it is open here. */
export type Ending =
  | { why: "reload" }
  | { why: "refused"; reason: RefusalReason }
  /** The server did not take a change and says why. */
  | { why: "not-taken"; words: string }
  /** Changes of this browser came when their writer might no longer write. */
  | { why: "lost" }
  | { why: "start-over" };

export type CopyStatus = {
  saving: Saving;
  /** The text is here, as the server has it, or as this device kept it. */
  isOpen: boolean;
  mayWrite: boolean;
  present: readonly Present[];
  ending: Ending | null;
};

/** A story's shared document as open in this browser. */
export type SharedCopy = {
  doc: Y.Doc;
  provider: HocuspocusProvider;
  undo: Y.UndoManager;
  status: () => CopyStatus;
  subscribe: (listener: () => void) => () => void;
  hasUnsaved: () => boolean;
  /** True once all that stands on this screen is committed; false if that cannot be had now. */
  whenCommitted: () => Promise<boolean>;
  eraseFromDevice: () => Promise<void>;
  leave: () => void;
};

const patience = { answer: 6_000, mark: 40, commit: 8_000, step: 800 };

/** Opens the document over one socket for all fields, and keeps it on the device. */
export function openSharedCopy({
  story,
  epoch,
  person,
}: {
  story: string;
  epoch: number;
  person: { id: string; name: string; color: string };
}): SharedCopy {
  const doc = new Y.Doc();
  const device = keepOnDevice(doc, { person: person.id, story, epoch });
  const fragments = [...textFieldNames, bodyField].map((name) => doc.getXmlFragment(name));
  const undo = new Y.UndoManager(fragments, {
    captureTimeout: patience.step,
    trackedOrigins: new Set([ySyncPluginKey]),
    captureTransaction: (change) => change.meta.get("addToHistory") !== false,
  });

  let marks: Marks = noMarks;
  let isOpen = false;
  let mayWrite = false;
  let hasLeft = false;
  let ending: Ending | null = null;
  let present: Present[] = [];
  let status: CopyStatus = { saving: "opening", isOpen, mayWrite, present, ending };
  const listeners = new Set<() => void>();
  const waiting = new Set<{ mark: number; settle: (isCommitted: boolean) => void }>();
  let markTimer: ReturnType<typeof setTimeout> | undefined;
  let answerTimer: ReturnType<typeof setTimeout> | undefined;

  const socket = takeLine();
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: documentName(story, epoch),
    document: doc,
    token: spoken,
    onAuthenticated: ({ scope }) => update({ mayWrite: scope === "read-write" }),
    onAuthenticationFailed: ({ reason }) => turnedAway(reason),
    onSynced: ({ state }) => {
      if (!state) return;
      marks = { ...marks, isLinked: true, isRefused: false };
      update({ isOpen: true });
      if (hasUnsaved(marks)) sendMark();
    },
    onClose: ({ event }) => {
      unlink();
      if (event.code === 1000) closedBecause(event.reason);
      // Too much for a message: coming back with it would only end the same way.
      if (event.code === 1009) stop({ why: "not-taken", words: refusalWords["too-large"] });
    },
    onDisconnect: unlink,
    onStateless: ({ payload }) => hear(payload),
    onAwarenessChange: ({ states }) => update({ present: peopleIn(states) }),
  });

  const stopReceiving = receiveInBetween(provider);

  function update(change: Partial<CopyStatus>) {
    if (hasLeft) return;
    isOpen = change.isOpen ?? isOpen;
    mayWrite = change.mayWrite ?? mayWrite;
    ending = change.ending ?? ending;
    present = change.present ? [...change.present] : present;
    const saving = savingOf(marks, isOpen);
    device.markUnsaved(hasUnsaved(marks));
    if (
      saving === status.saving &&
      isOpen === status.isOpen &&
      mayWrite === status.mayWrite &&
      ending === status.ending &&
      samePeople(present, status.present)
    )
      return;
    status = { saving, isOpen, mayWrite: mayWrite && !ending, present, ending };
    for (const listener of listeners) listener();
  }

  function unlink() {
    if (!marks.isLinked) return;
    marks = { ...marks, isLinked: false };
    for (const one of waiting) one.settle(false);
    update({});
  }

  function changedHere() {
    marks = afterChange(marks);
    markTimer ??= setTimeout(sendMark, patience.mark);
    update({});
  }

  /** Only behind a finished sync is it certain that the server has what the mark stands for. */
  function sendMark() {
    clearTimeout(markTimer);
    markTimer = undefined;
    if (!marks.isLinked || ending) return;
    provider.sendStateless(markBehind(marks.changed, doc));
    clearTimeout(answerTimer);
    answerTimer = setTimeout(() => {
      if (!hasUnsaved(marks)) return;
      marks = { ...marks, isRefused: true };
      update({});
      // Should a change never have arrived, the server asks for it.
      provider.forceSync();
      sendMark();
    }, patience.answer);
  }

  function hear(payload: string) {
    const said = liveMessageIn(payload);
    if (!said) return;
    if ("saved" in said) {
      marks = afterSaved(marks, said.saved);
      if (!hasUnsaved(marks)) clearTimeout(answerTimer);
      for (const one of waiting) if (one.mark <= said.saved) one.settle(true);
      update({});
    } else if ("unsaved" in said) {
      marks = { ...marks, isRefused: hasUnsaved(marks) };
      update({});
    } else if ("access" in said) update({ mayWrite: said.access === "write" });
    else if ("lost" in said) stop({ why: "lost" });
    else stop({ why: "start-over" });
  }

  function turnedAway(reason: string) {
    if (reason === reloadReason) return stop({ why: "reload" });
    if (reason === startOverReason) return stop({ why: "start-over" });
    const refused = refusalIn(reason);
    if (refused) return stop({ why: "refused", reason: refused });
    // The database did not answer who we are; it will.
    setTimeout(reconnect, 1_500);
  }

  function closedBecause(reason: string) {
    const refused = refusalIn(reason);
    if (reason === startOverReason) stop({ why: "start-over" });
    else if (refused) stop({ why: "refused", reason: refused });
    else if (/\s/.test(reason) && !/^(Server closed|Reset Connection)/.test(reason))
      stop({ why: "not-taken", words: reason });
    else setTimeout(reconnect, 500);
  }

  /** A screen that has just opened, or lost its line for a moment, is waited for. */
  function untilLinked(): Promise<boolean> {
    const isLinked = () => marks.isLinked && !ending;
    if (isLinked() || ending || !navigator.onLine) return Promise.resolve(isLinked());
    return new Promise((resolve) => {
      const settle = () => {
        clearTimeout(timer);
        listeners.delete(look);
        resolve(isLinked());
      };
      const look = () => {
        if (isLinked() || ending) settle();
      };
      const timer = setTimeout(settle, patience.commit);
      listeners.add(look);
    });
  }

  function stop(how: Ending) {
    if (ending) return;
    update({ ending: how });
    unlink();
    socket.disconnect();
  }

  function reconnect() {
    if (hasLeft || ending) return;
    cut();
    void socket.connect();
  }

  function cut() {
    socket.disconnect();
    // A socket on a dead line would take its time to notice.
    provider.onClose();
    socket.onClose({ event: { code: 1001, reason: "offline" } });
  }

  const goOnline = () => {
    if (!hasLeft && !ending) void socket.connect();
  };
  window.addEventListener("offline", cut);
  window.addEventListener("online", goOnline);
  const warn = (event: BeforeUnloadEvent) => {
    if (marks.isLinked && hasUnsaved(marks)) event.preventDefault();
  };
  window.addEventListener("beforeunload", warn);

  doc.on("update", (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) changedHere();
  });
  provider.awareness?.setLocalStateField("user", person);
  provider.attach();
  // What this device kept may be typed on with, before or without a line.
  void device.wasUnsaved.then(async (wasUnsaved) => {
    await device.whenRead;
    if (!hasLeft && !isOpen && wasUnsaved && doc.getXmlFragment(bodyField).length > 0)
      update({ isOpen: true, mayWrite: true });
  });

  return {
    doc,
    provider,
    undo,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasUnsaved: () => hasUnsaved(marks),
    whenCommitted: async () => {
      if (!(await untilLinked())) return false;
      marks = afterChange(marks);
      return new Promise((resolve) => {
        const one = {
          mark: marks.changed,
          settle: (isCommitted: boolean) => {
            clearTimeout(timer);
            waiting.delete(one);
            resolve(isCommitted);
          },
        };
        const timer = setTimeout(() => one.settle(false), patience.commit);
        waiting.add(one);
        sendMark();
      });
    },
    eraseFromDevice: device.erase,
    leave: () => {
      hasLeft = true;
      clearTimeout(markTimer);
      clearTimeout(answerTimer);
      window.removeEventListener("offline", cut);
      window.removeEventListener("online", goOnline);
      window.removeEventListener("beforeunload", warn);
      for (const one of waiting) one.settle(false);
      provider.destroy();
      socket.destroy();
      stopReceiving();
      undo.destroy();
      device.close();
      doc.destroy();
    },
  };
}

/** One entry for each person, however many windows they have. */
function peopleIn(states: readonly unknown[]): Present[] {
  const people = new Map<string, Present>();
  for (const state of states) {
    if (!state || typeof state !== "object" || !("user" in state)) continue;
    const { user } = state;
    if (isPresent(user)) people.set(user.id, { id: user.id, name: user.name, color: user.color });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function isPresent(user: unknown): user is Present {
  return (
    typeof user === "object" &&
    user !== null &&
    "id" in user &&
    typeof user.id === "string" &&
    "name" in user &&
    typeof user.name === "string" &&
    "color" in user &&
    typeof user.color === "string"
  );
}

function samePeople(some: readonly Present[], others: readonly Present[]) {
  return some.length === others.length && some.every(({ id }, n) => id === others[n]?.id);
}
