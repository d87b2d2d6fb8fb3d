import { execFileSync } from "node:child_process";
import type { AttackedNewsroom } from "@/attack/newsroom";
import { type Outcome, openTally } from "@/attack/outcome";
import type { Case } from "@/attack/socket/case";
import { garbage, illegalChanges, insiders } from "@/attack/socket/changes";
import { closedDoors, pause } from "@/attack/socket/doors";
import { floods } from "@/attack/socket/floods";
import { beginWitness } from "@/attack/socket/witness";
import type { Table } from "@/bench/table";
import { type ProcessName, processId } from "@/e2e/product";

const names = ["live", "front", "web"] as const satisfies ProcessName[];
const longestWait = 2_000;

/** A client without an editor does what it likes at the socket, while somebody types in another story. */
export async function socket(newsroom: AttackedNewsroom): Promise<Outcome> {
  const tally = openTally("Co-editing under a raw client");
  const before = memory();
  const witness = await beginWitness(newsroom);
  const waits: Table["rows"][number][] = [];
  const parts: Record<string, Case[]> = {
    doors: await closedDoors(newsroom),
    changes: illegalChanges(newsroom),
    garbage: await garbage(newsroom),
    insiders: insiders(newsroom),
    floods: floods(newsroom),
  };
  let most = before;
  await pause(3_000);
  note("nothing");
  for (const [part, cases] of Object.entries(parts)) {
    const alone = part === "floods" || part === "insiders";
    for (const one of cases) {
      const outcome = await one
        .act()
        .catch((error: Error) => ({ wrong: `${error.stack ?? error}` }));
      if (outcome === "refused") tally.refused(part);
      else if (outcome === "borne") tally.survived(part);
      else
        tally.violated(
          part,
          `${one.what}: ${typeof outcome === "string" ? outcome : outcome.wrong}`,
        );
      const now = memory();
      for (const name of names)
        if (now[name].pid !== before[name].pid) {
          tally.violated(part, `${one.what}: ${name} died`);
          before[name] = now[name];
        }
      most = Object.fromEntries(
        names.map((name) => [name, now[name].mb > most[name].mb ? now[name] : most[name]]),
      ) as typeof most;
      if (alone) note(one.what);
    }
    if (!alone) note(part);
  }
  const kept = await witness.end();
  if (kept.lost > 0 || kept.ended)
    tally.violated("witness", `${kept.lost} of ${kept.typed} words lost, ended: ${kept.ended}`);
  else tally.survived("words typed meanwhile in another story", kept.typed);
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const after = memory();
  const outcome = tally.outcome();
  return {
    violations: outcome.violations,
    tables: [
      ...outcome.tables,
      {
        title: "Typing in another story meanwhile, from the key to the commit",
        columns: ["during", "words", "p95 ms", "longest ms"],
        rows: waits,
      },
      {
        title: "Memory",
        columns: ["process", "before MB", "most MB", "after MB"],
        rows: names.map((name) => [name, before[name].mb, most[name].mb, after[name].mb]),
      },
    ],
  };

  function note(what: string) {
    const { p95, longest, count } = witness.waits();
    waits.push([what, count, p95, longest]);
    if (p95 > longestWait) tally.violated("witness", `p95 of ${Math.round(p95)} ms during ${what}`);
  }
}

function memory() {
  const of = (name: ProcessName) => {
    const pid = processId(name);
    const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
    return { pid, mb: Math.round(Number(kilobytes.trim()) / 1024) };
  };
  return { live: of("live"), front: of("front"), web: of("web") };
}
