import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocketOfNode from "crossws/websocket";
import * as Y from "yjs";
import {
  documentName,
  type LiveMessage,
  liveMessageIn,
  markBehind,
  spoken,
} from "@/article/live-messages";

/** Where the newsroom is, and the cookie of who writes. */
export type Entrance = { origin: string; cookie: string };

/** Somebody at a story's shared document without an editor: whatever they do to it is sent. */
export type RawWriter = {
  doc: Y.Doc;
  provider: HocuspocusProvider;
  heard: LiveMessage[];
  /** Why the newsroom ended the connection; null while it stands. */
  ended: () => string | null;
  /** Changes the document in one update. */
  change: (act: (doc: Y.Doc) => void) => void;
  /** Waits for the commit of everything sent so far; false if the newsroom ended the connection instead. */
  saved: (patience?: number) => Promise<boolean>;
  leave: () => void;
};

/** Joins a story as a browser would that has no editor. Throws the reason if it is turned away. */
export async function joinRaw(
  entrance: Entrance,
  story: string,
  epoch = 1,
  format = spoken,
): Promise<RawWriter> {
  const doc = new Y.Doc();
  const heard: LiveMessage[] = [];
  let ended: string | null = null;
  let marks = 0;
  const socket = new HocuspocusProviderWebsocket({
    url: `${entrance.origin.replace(/^http/, "ws")}/collab`,
    WebSocketPolyfill: socketOf(entrance),
    maxAttempts: 1,
  });
  const leave = () => {
    provider.destroy();
    socket.destroy();
  };
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: documentName(story, epoch),
    document: doc,
    token: format,
    onStateless: ({ payload }) => {
      const said = liveMessageIn(payload);
      if (said) heard.push(said);
    },
    onAuthenticationFailed: ({ reason }) => {
      ended = reason;
    },
    onClose: ({ event }) => {
      ended ??= event.reason || String(event.code);
      socket.disconnect();
    },
  });
  provider.attach();
  await until(() => provider.isSynced || ended !== null, 15_000);
  if (ended !== null) {
    leave();
    throw new Error(ended);
  }
  return {
    doc,
    provider,
    heard,
    ended: () => ended,
    change: (act) => doc.transact(() => act(doc)),
    saved: async (patience = 15_000) => {
      const mark = ++marks;
      provider.sendStateless(markBehind(mark, doc));
      const isSaved = () => heard.some((said) => "saved" in said && said.saved >= mark);
      await until(() => isSaved() || ended !== null, patience);
      return isSaved();
    },
    leave,
  };
}

/** A browser's socket: it brings its cookie and its origin along by itself. */
export function socketOf({ origin, cookie }: Entrance) {
  const Base: new (url: string, protocols: string[], options: object) => WebSocket =
    WebSocketOfNode as never;
  return class extends Base {
    constructor(url: string) {
      super(url, [], { headers: { cookie, origin } });
      // One that is given up while it opens says so to whoever still listens.
      this.addEventListener("error", () => {});
    }
  };
}

/** Looks every few milliseconds until it holds; false if it never did. */
export async function until(holds: () => boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}
