import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { connectionSettings } from "@/db/connect";
import { log } from "@/log";

/** A line on which a process hears what others commit. */
export type Line = { isConnected: () => boolean; stop: () => Promise<void> };

export type LineEnd = {
  role: "desk" | "reader";
  channels: readonly string[];
  heard: (client: pg.Client, channel: string, payload: string) => void;
  /** Asked when the line comes up, before `connected`, and every two seconds: a line that is dead without a word would otherwise be noticed only after minutes. */
  beat: (client: pg.Client) => Promise<unknown>;
  /** The line is up, again or for the first time: anything may have happened meanwhile. */
  connected: () => void;
};

/** Listens for as long as the process lives. A broken line is mended. */
export function keepLine(end: LineEnd): Line {
  const state: State = { client: null, isConnected: false, isOver: false };
  void keepListening(state, end);
  return {
    isConnected: () => state.isConnected,
    stop: async () => {
      state.isOver = true;
      await state.client?.end().catch(() => {});
    },
  };
}

type State = { client: pg.Client | null; isConnected: boolean; isOver: boolean };

async function keepListening(state: State, end: LineEnd) {
  for (let told = ""; !state.isOver; ) {
    try {
      await hearUntilCut(state, end, () => {
        told = "";
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // Of an outage it is said once what it looks like, however often it is tried.
      if (!state.isOver && message !== told)
        log().warn({ error: message, channels: end.channels }, "cannot hear the database");
      told = message;
    }
    state.isConnected = false;
    state.client = null;
    if (!state.isOver) await wait(retry);
  }
}

/** Whoever hears nothing goes on with what was so: sooner than others commit something new, it must hear again. */
const retry = 150;
const pulse = 2_000;

async function hearUntilCut(state: State, end: LineEnd, onConnect: () => void) {
  const client = new pg.Client({ ...connectionSettings(end.role), query_timeout: 5_000 });
  state.client = client;
  const cut = new Promise<never>((_, reject) => {
    client.on("error", reject);
    client.on("end", () => reject(new Error("the connection ended")));
  });
  cut.catch(() => {});
  client.on("notification", ({ channel, payload }) => end.heard(client, channel, payload ?? ""));
  try {
    await client.connect();
    for (const channel of end.channels) await client.query(`listen ${channel}`);
    await end.beat(client);
    state.isConnected = true;
    onConnect();
    end.connected();
    for (;;) {
      await Promise.race([wait(pulse), cut]);
      await end.beat(client);
    }
  } finally {
    await Promise.race([client.end().catch(() => {}), wait(500)]);
  }
}

/** What was said, or undefined when it is not JSON. */
export function parsePayload(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}
