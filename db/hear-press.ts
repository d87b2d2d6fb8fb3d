import type pg from "pg";
import { z } from "zod";
import { keepLine, type Line, parsePayload } from "@/db/line";
import { earlierWillDo } from "@/newsroom/shows";

export type Touched = { edition: number; marks: string[] };

/** What the press of this process wants to know of the others. */
export type PressEar = {
  touched: (touched: Touched) => void;
  /** A later page of this address is about to be kept. */
  printing: (address: string) => void;
  printed: (addresses: string[], by: string) => void;
  /** The line was down and is up again: what was touched meanwhile has been told. */
  connected: () => void;
  lastHeard: () => number;
};

/** Listens for changes for as long as the process lives; what was said while the line was down is read up. */
export function hearPress(ear: PressEar): Line {
  const readUpFor = (client: pg.Client) => readUp(client, ear);
  return keepLine({
    role: "reader",
    channels: ["press"],
    heard: (client, _, payload) => {
      // What cannot be read is still a sign that there is something to read up.
      if (!heed(payload, ear)) readUpFor(client).catch(() => {});
    },
    beat: readUpFor,
    connected: ear.connected,
  });
}

async function readUp(client: pg.Client, ear: PressEar) {
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
  z.object({ printing: z.string() }),
  z.object({ printed: z.array(z.string()), by: z.string() }),
]);

function heed(payload: string, ear: PressEar): boolean {
  const said = notice.safeParse(parsePayload(payload)).data;
  if (!said) return false;
  if ("marks" in said) ear.touched(said);
  else if ("printing" in said) ear.printing(said.printing);
  else ear.printed(said.printed, said.by);
  return true;
}
