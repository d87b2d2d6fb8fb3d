import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { connectionSettings } from "@/db/connect";
import { log } from "@/log";
import type { PersonId } from "@/newsroom/people";
import type { StoryId } from "@/newsroom/story";

/** What a process of the workspace hears as it is committed. */
export type DeskEar = {
  story?: (told: { story: StoryId; act: string }) => void;
  /** A story's text was committed, by any process. */
  text?: (told: { story: StoryId; commit: string }) => void;
  /** A person's rights or sessions changed. */
  person?: (person: PersonId) => void;
  /** The line is up, again or for the first time: anything may have happened meanwhile. */
  connected?: () => void;
};

export type HeardDesk = { isConnected: () => boolean; stop: () => Promise<void> };

/** Listens to the desk for as long as the process lives. A broken line is mended. */
export function hearDesk(ear: DeskEar): HeardDesk {
  const line: Line = { client: null, isConnected: false, isOver: false };
  void keepListening(line, ear);
  return {
    isConnected: () => line.isConnected,
    stop: async () => {
      line.isOver = true;
      await line.client?.end().catch(() => {});
    },
  };
}

type Line = { client: pg.Client | null; isConnected: boolean; isOver: boolean };

async function keepListening(line: Line, ear: DeskEar) {
  for (let delay = 100; !line.isOver; delay = Math.min(delay * 2, 2_000)) {
    try {
      await hearUntilCut(line, ear, () => {
        delay = 100;
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!line.isOver) log().warn({ error: message }, "cannot hear the desk");
    }
    line.isConnected = false;
    line.client = null;
    if (!line.isOver) await wait(delay);
  }
}

const pulse = 2_000;

async function hearUntilCut(line: Line, ear: DeskEar, onConnect: () => void) {
  const client = new pg.Client({ ...connectionSettings("desk"), query_timeout: 5_000 });
  line.client = client;
  const cut = new Promise<never>((_, reject) => {
    client.on("error", reject);
    client.on("end", () => reject(new Error("the connection ended")));
  });
  cut.catch(() => {});
  client.on("notification", ({ channel, payload }) => {
    if (channel === "people") ear.person?.(payload ?? "");
    else if (channel === "text") heedText(payload ?? "", ear);
    else heedStory(payload ?? "", ear);
  });
  try {
    await client.connect();
    await client.query("listen desk");
    await client.query("listen people");
    if (ear.text) await client.query("listen text");
    line.isConnected = true;
    onConnect();
    ear.connected?.();
    // A line that is dead without a word would otherwise be noticed only after minutes.
    for (;;) {
      await Promise.race([wait(pulse), cut]);
      await client.query("select 1");
    }
  } finally {
    await Promise.race([client.end().catch(() => {}), wait(500)]);
  }
}

function heedStory(payload: string, ear: DeskEar) {
  const told: unknown = parse(payload);
  if (told === null || typeof told !== "object" || !("story" in told)) return;
  const act = "act" in told && typeof told.act === "string" ? told.act : "";
  if (typeof told.story === "string") ear.story?.({ story: told.story, act });
}

function heedText(payload: string, ear: DeskEar) {
  const told: unknown = parse(payload);
  if (told === null || typeof told !== "object") return;
  if (!("story" in told) || !("commit" in told)) return;
  const { story, commit } = told;
  if (typeof story === "string" && typeof commit === "string") ear.text?.({ story, commit });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
