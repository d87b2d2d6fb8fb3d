import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { connectionSettings } from "@/db/connect";
import { log } from "@/log";
import { earlierWillDo } from "@/newsroom/shows";

export type Touched = { edition: number; marks: string[] };

/** What the press of this process wants to know of the others. */
export type Ear = {
  touched: (touched: Touched) => void;
  printed: (addresses: string[], by: string) => void;
  /** The line was down and is up again: what was touched meanwhile has been told. */
  connected: () => void;
  lastHeard: () => number;
};

/** Listens for changes for as long as the process lives; a broken line is mended, and what was said meanwhile read up. */
export function listen(ear: Ear): Listening {
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

export type Listening = { isConnected: () => boolean; stop: () => Promise<void> };

type Line = { client: pg.Client | null; isConnected: boolean; isOver: boolean };

async function keepListening(line: Line, ear: Ear) {
  for (let delay = 100; !line.isOver; delay = Math.min(delay * 2, 2_000)) {
    try {
      await hearUntilCut(line, ear, () => {
        delay = 100;
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!line.isOver) log().warn({ error: message }, "cannot hear the database");
    }
    line.isConnected = false;
    line.client = null;
    if (!line.isOver) await wait(delay);
  }
}

const pulse = 2_000;

async function hearUntilCut(line: Line, ear: Ear, onConnect: () => void) {
  const client = new pg.Client({ ...connectionSettings("reader"), query_timeout: 5_000 });
  line.client = client;
  const cut = new Promise<never>((_, reject) => {
    client.on("error", reject);
    client.on("end", () => reject(new Error("the connection ended")));
  });
  cut.catch(() => {});
  client.on("notification", ({ payload }) => {
    // What cannot be read is still a sign that there is something to read up.
    if (!heed(payload ?? "", ear)) readUp(client, ear).catch(() => {});
  });
  try {
    await client.connect();
    await client.query("listen press");
    await readUp(client, ear);
    line.isConnected = true;
    onConnect();
    ear.connected();
    // A line that is dead without a word would otherwise be noticed only after minutes.
    for (;;) {
      await Promise.race([wait(pulse), cut]);
      await readUp(client, ear);
    }
  } finally {
    await Promise.race([client.end().catch(() => {}), wait(500)]);
  }
}

async function readUp(client: pg.Client, ear: Ear) {
  const { rows } = await client.query<{ mark: string; edition: string }>(
    "select mark, edition from press.touched where edition > $1 order by edition",
    [String(ear.lastHeard())],
  );
  const byEdition = new Map<number, string[]>();
  for (const { mark, edition } of rows) {
    const marks = byEdition.get(Number(edition));
    if (marks) marks.push(mark);
    else byEdition.set(Number(edition), [mark]);
  }
  // Each mark is told of once, however often it was touched: what else happened is not known.
  for (const [edition, marks] of byEdition)
    ear.touched({ edition, marks: marks.filter((mark) => mark !== earlierWillDo) });
}

const notice = z.union([
  z.object({ edition: z.number(), marks: z.array(z.string()) }),
  z.object({ printed: z.array(z.string()), by: z.string() }),
]);

function heed(payload: string, ear: Ear): boolean {
  const said = notice.safeParse(parseJson(payload)).data;
  if (!said) return false;
  if ("marks" in said) ear.touched(said);
  else ear.printed(said.printed, said.by);
  return true;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
