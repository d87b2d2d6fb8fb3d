import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Desk } from "@/faults/desk";

/** Asks all parts of a newsroom through its public port whether they do their work. */
export type Probe = { url: string; origin: string; desk: Desk; story: string };

/** Milliseconds from `began` until everything works again; null when it did not within a minute. */
export async function untilReady(
  probe: Probe,
  began: number,
  gates: readonly (() => boolean)[],
): Promise<number | null> {
  const left = new Set([pageComes, storyComes, socketOpens]);
  while (Date.now() - began < 60_000) {
    await Promise.all(
      [...left].map(async (works) => {
        if (await works(probe)) left.delete(works);
      }),
    );
    if (left.size === 0 && gates.every((isThrough) => isThrough())) return Date.now() - began;
    await wait(25);
  }
  return null;
}

async function pageComes({ url }: Probe): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/`, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** Through front and web to the database. */
async function storyComes({ desk, story }: Probe): Promise<boolean> {
  return (await desk.view(story)) !== null;
}

/** Through front to live. */
function socketOpens({ url, origin, desk }: Probe): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get(`${url}/collab`, {
      timeout: 2_000,
      headers: {
        connection: "upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "c3RldC1mYXVsdHMtcHJvYg==",
        origin,
        cookie: desk.cookie,
      },
    });
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      resolve(true);
    });
    request.on("response", (response) => {
      response.resume();
      resolve(false);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}
