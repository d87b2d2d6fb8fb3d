import WebSocketOfNode from "crossws/websocket";
import type { Entrance } from "@/e2e/raw-writer";

/** Message types of the socket, as its library numbers them. */
export const types = {
  sync: 0,
  awareness: 1,
  auth: 2,
  query: 3,
  reply: 4,
  stateless: 5,
  broadcast: 6,
  close: 7,
  status: 8,
  ping: 9,
  pong: 10,
};

/** A socket that says whatever bytes it is given. */
export type Wire = {
  send: (bytes: Uint8Array | string) => void;
  /** How much was sent to us, in bytes. */
  received: () => number;
  /** The text of everything received, for looking for words in it. */
  heard: () => string;
  isOpen: () => boolean;
  buffered: () => number;
  end: () => void;
};

/** Opens a socket; null if the newsroom does not. */
export function openWire({ origin, cookie }: Entrance, path = "/collab"): Promise<Wire | null> {
  const Base: new (url: string, protocols: string[], options: object) => WebSocket =
    WebSocketOfNode as never;
  const socket = new Base(`${origin.replace(/^http/, "ws")}${path}`, [], {
    headers: { cookie, origin },
  });
  socket.binaryType = "arraybuffer";
  let received = 0;
  let heard = "";
  socket.addEventListener("message", ({ data }) => {
    if (!(data instanceof ArrayBuffer)) return;
    received += data.byteLength;
    if (heard.length < 1_000_000) heard += Buffer.from(data).toString("latin1");
  });
  return new Promise((resolve) => {
    socket.addEventListener("error", () => resolve(null));
    socket.addEventListener("open", () =>
      resolve({
        send: (bytes) =>
          socket.readyState === 1 &&
          socket.send(typeof bytes === "string" ? bytes : new Uint8Array(bytes)),
        received: () => received,
        heard: () => heard,
        isOpen: () => socket.readyState === 1,
        buffered: () => socket.bufferedAmount,
        end: () => socket.close(),
      }),
    );
  });
}

/** The parts of a message, one after the other: numbers, texts and bytes as the protocol writes them. */
export function bytesOf(...parts: (number | string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => {
      if (typeof part === "number") return numberBytes(part);
      const bytes = typeof part === "string" ? Buffer.from(part) : part;
      return Buffer.concat([numberBytes(bytes.length), bytes]);
    }),
  );
}

/** Asks to be let in to a document, as the provider does. */
export const authentication = (name: string, token: string) => bytesOf(name, types.auth, 0, token);
/** A change of a document. */
export const update = (name: string, change: Uint8Array) => bytesOf(name, types.sync, 2, change);

function numberBytes(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Uint8Array.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}
