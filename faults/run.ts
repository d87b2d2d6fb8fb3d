import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Table } from "@/bench/table";
import { closePools, pointAt } from "@/db/connect";
import { chanceOf } from "@/faults/chance";
import { checkDetails, checkMoves } from "@/faults/check-acts";
import { checkAnswers, checkPages, checkReadings, checkScreens } from "@/faults/check-pages";
import { checkOwed, checkWhole } from "@/faults/check-whole";
import { checkWords, type Gone, wordsGone } from "@/faults/check-words";
import type { Finding } from "@/faults/findings";
import type { Harm } from "@/faults/harms";
import { type Entry, readHistories } from "@/faults/history";
import type { Newsroom } from "@/faults/newsroom";
import { untilReady } from "@/faults/ready";
import { openWorkload, type WorkloadPlace } from "@/faults/workload";

/** A harm that was done, and how long it took until everything worked again (null: it did not). */
export type Done = { harm: string; at: number; ready: number | null };

/** What a part of the harness found out. */
export type Outcome = {
  part: string;
  done: Done[];
  entries: Entry[];
  findings: Finding[];
  /** Ages of the words that went with a killed screen. */
  gone: Gone[];
  /** What went otherwise than planned without being a finding: it is said, and fails the run. */
  troubles: string[];
  /** Figures besides those that every part has. */
  tables?: Table[];
};

export type Plan = {
  part: string;
  newsroom: Newsroom;
  folder: string;
  seed: number;
  workload: Pick<WorkloadPlace, "rooms" | "teams" | "readers" | "socketUrl" | "urlOf">;
  /** The harms in their order. */
  harms: readonly { name: string; does: Harm }[];
  /** Seconds between one recovery and the next harm, at least and at most. */
  pause: readonly [number, number];
  fronts?: readonly string[];
};

let runs = 0;

/** Lets people work, does them harm, and holds what is left against what they were promised. */
export async function runPlan(plan: Plan): Promise<Outcome> {
  const { newsroom, seed, part, fronts = [plan.newsroom.url] } = plan;
  const chance = chanceOf(seed, part);
  const histories = path.join(plan.folder, part);
  runs += 100;
  const workload = await openWorkload({
    newsroom,
    seed,
    histories,
    numbersFrom: runs,
    ...plan.workload,
  });
  const probes = await Promise.all(fronts.map((url) => workload.probe(url)));
  const done: Done[] = [];
  const troubles: string[] = [];
  workload.begin();
  await wait(2_000);
  for (const { name, does } of plan.harms) {
    await wait(chance.between(plan.pause[0], plan.pause[1]) * 1_000);
    const at = Date.now();
    const { from, gates, after } = await does(newsroom, chance);
    const all = await Promise.all(probes.map((probe) => untilReady(probe, from, gates)));
    const ready = all.includes(null) ? null : Math.max(...all.map(Number));
    done.push({ harm: name, at, ready });
    tell(`${name}: ${ready === null ? "not ready again" : `ready after ${ready} ms`}`);
    await after?.();
    if (ready === null) {
      troubles.push(`After "${name}" the newsroom did not come back within a minute.`);
      break;
    }
  }
  await wait(1_000);
  await workload.settle();
  const checked = await check(plan, histories, workload.editions);
  return { part, done, ...checked, troubles: [...troubles, ...workload.troubles()] };
}

/** A long run says where it is, beside the tables. */
function tell(words: string) {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${words}\n`);
}

async function check(
  { newsroom, fronts = [newsroom.url] }: Plan,
  histories: string,
  editions: Awaited<ReturnType<typeof openWorkload>>["editions"],
) {
  const entries = existsSync(histories) ? readHistories(histories) : [];
  pointAt(newsroom.databases());
  try {
    const findings = [
      ...(await checkWords(entries)),
      ...(await checkMoves(entries)),
      ...(await checkDetails(entries)),
      ...checkReadings(entries),
      ...checkAnswers(entries),
      ...checkScreens(entries),
      ...(await checkPages(fronts, editions)),
      ...(await checkOwed()),
      ...(await checkWhole(entries)),
    ];
    return { entries, findings, gone: await wordsGone(entries) };
  } finally {
    await closePools();
  }
}
