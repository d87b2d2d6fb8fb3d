import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import * as Y from "yjs";
import {
  documentName,
  type LiveMessage,
  liveMessageIn,
  markBehind,
  spoken,
  startOverReason,
} from "@/article/live-messages";
import { socketAs, tearOff } from "@/faults/socket";
import { refusalIn } from "@/newsroom/refusals";

/** A story's shared document as a browser without an editor has it open. */
export type SharedStory = ReturnType<typeof openSharedStory>;

export type SharedStoryPlace = {
  /** Where the socket goes: the public port, or a line that is disturbed on purpose. */
  url: string;
  origin: string;
  cookie: string;
  story: string;
  epoch: number;
  /** What this device kept of it. */
  kept: Uint8Array | null;
  /** A mark came back: everything up to this change is called saved. */
  saved: (mark: number) => void;
  /** The document cannot be written any further as it is open here. */
  ended: (why: string) => void;
};

const patience = { answer: 6_000, mark: 40 };

/** Opens it with the same manners as the editor: marks behind changes, sent again after each reconnect. */
export function openSharedStory(place: SharedStoryPlace) {
  const doc = new Y.Doc();
  const sockets = new Set<WebSocket>();
  let changed = 0;
  let committed = 0;
  let isLinked = false;
  let isOver = false;
  let mayWrite = false;
  let markTimer: NodeJS.Timeout | undefined;
  let answerTimer: NodeJS.Timeout | undefined;

  const socket = new HocuspocusProviderWebsocket({
    url: place.url,
    WebSocketPolyfill: socketAs(place.cookie, place.origin, sockets),
    delay: 400,
    minDelay: 300,
    factor: 1.6,
    maxDelay: 4_000,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: documentName(place.story, place.epoch),
    document: doc,
    token: spoken,
    onAuthenticated: ({ scope }) => {
      mayWrite = scope === "read-write";
    },
    onAuthenticationFailed: ({ reason }) => turnedAway(reason),
    onSynced: ({ state }) => {
      if (!state) return;
      isLinked = true;
      if (changed > committed) sendMark();
    },
    onClose: ({ event }) => {
      isLinked = false;
      if (event.code === 1000) closedBecause(event.reason);
    },
    onDisconnect: () => {
      isLinked = false;
    },
    onStateless: ({ payload }) => hear(liveMessageIn(payload)),
  });

  function sendMark() {
    clearTimeout(markTimer);
    markTimer = undefined;
    if (!isLinked || isOver) return;
    provider.sendStateless(markBehind(changed, doc));
    clearTimeout(answerTimer);
    answerTimer = setTimeout(() => {
      if (changed === committed) return;
      provider.forceSync();
      sendMark();
    }, patience.answer);
  }

  function hear(said: LiveMessage | null) {
    if (!said || isOver) return;
    if ("saved" in said) {
      if (said.saved > changed || said.saved < committed) return;
      committed = said.saved;
      if (committed === changed) clearTimeout(answerTimer);
      place.saved(said.saved);
    } else if ("startOver" in said) end(startOverReason);
    else if ("lost" in said) end("lost");
    else if ("access" in said) mayWrite = said.access === "write";
  }

  function turnedAway(reason: string) {
    if (reason === startOverReason || refusalIn(reason)) return end(reason);
    setTimeout(reconnect, 1_500);
  }

  function closedBecause(reason: string) {
    if (reason === startOverReason || refusalIn(reason)) end(reason);
    else if (/\s/.test(reason) && !/^(Server closed|Reset Connection)/.test(reason)) end(reason);
    else setTimeout(reconnect, 500);
  }

  function reconnect() {
    if (isOver) return;
    socket.disconnect();
    provider.onClose();
    socket.onClose({ event: { code: 1001, reason: "offline" } });
    void socket.connect();
  }

  function end(why: string) {
    if (isOver) return;
    leave();
    place.ended(why);
  }

  function leave() {
    isOver = true;
    clearTimeout(markTimer);
    clearTimeout(answerTimer);
    provider.destroy();
    socket.destroy();
  }

  doc.on("update", (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return;
    changed += 1;
    markTimer ??= setTimeout(sendMark, patience.mark);
  });
  if (place.kept) Y.applyUpdate(doc, place.kept);
  provider.attach();

  return {
    doc,
    isLinked: () => isLinked,
    mayWrite: () => mayWrite,
    isOver: () => isOver,
    /** The number that a mark behind the last change carries. */
    lastChange: () => changed,
    isSaved: () => committed >= changed,
    isSynced: () => provider.isSynced,
    /** The line breaks; the browser will try again. */
    cut: () => {
      for (const one of sockets) tearOff(one);
    },
    /** The tab is killed: nothing is said any more, nothing is kept. */
    kill: () => {
      for (const one of sockets) tearOff(one);
      leave();
    },
    leave,
  };
}
