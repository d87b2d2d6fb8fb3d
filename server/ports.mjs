import { connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The error code that listening there gives, or null when it works. */
export function whyNotListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code ?? "unknown"));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

/** Waits until something accepts connections; `isOver` ends the wait. */
export async function accepts(port, host, isOver) {
  while (!isOver()) {
    if (await connects(port, host)) return true;
    await wait(50);
  }
  return false;
}

function connects(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    const answer = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("timeout", () => answer(false));
  });
}
