import WebSocketOfNode from "crossws/websocket";

/** A browser's socket: it brings its cookie and its origin along by itself, and can be torn off. */
export function socketAs(cookie: string, origin: string, open: Set<WebSocket>) {
  const Base: new (url: string, protocols: string[], options: object) => WebSocket =
    WebSocketOfNode as never;
  return class extends Base {
    constructor(url: string) {
      super(url, [], { headers: { cookie, origin }, perMessageDeflate: false });
      open.add(this);
      // Torn off while it is still being opened, it complains; nobody else has to hear of it.
      this.addEventListener("error", () => {});
      this.addEventListener("close", () => open.delete(this));
    }
  };
}

/** Ends a socket as a killed tab does: without a word. */
export function tearOff(socket: WebSocket) {
  if ("terminate" in socket && typeof socket.terminate === "function") socket.terminate();
  else socket.close();
}
