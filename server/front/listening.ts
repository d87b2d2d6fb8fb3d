import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** How long a port of this machine may take to answer, in milliseconds. */
const patience = 2_000;

/** Whether somebody listens on a port of this machine. */
export function isListening(port: number | undefined): Promise<boolean> {
  if (!port) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port, timeout: patience });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("timeout", () => answer(false));
  });
}

/** Waits until somebody does, but no longer than until `performance.now()` says so much. */
export async function untilListening(port: number | undefined, until: number): Promise<void> {
  while (performance.now() < until && !(await isListening(port))) await wait(100);
}
