// npm run faults [-- part …] [--seed N] [--kills N] [--minutes N] [--edits N] [--ready SECONDS]: hurts a newsroom and counts what is lost.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { tableText } from "@/bench/table";
import { harmTable, keystrokeTable, misses, promiseTable } from "@/faults/figures";
import { freePort } from "@/faults/free-port";
import { openNewsroom } from "@/faults/newsroom";
import { smallDisk } from "@/faults/outages";
import { type PartPlace, parts } from "@/faults/parts";
import type { Outcome } from "@/faults/run";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    kills: { type: "string", default: "24" },
    minutes: { type: "string", default: "1" },
    edits: { type: "string", default: "2000" },
    ready: { type: "string", default: "5" },
    keep: { type: "boolean", default: false },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

const targets = { ready: Number(values.ready) * 1_000, keystrokes: 1_000 };
const seed = Number(values.seed);
const folder = mkdtempSync(path.join(os.tmpdir(), "stet-faults-"));
chmodSync(folder, 0o711);
const shelf = path.join(folder, "newsroom");
mkdirSync(shelf, { mode: 0o711 });
const disk = smallDisk(shelf, 1_500);
const newsroom = openNewsroom(path.join(shelf, "data"), await freePort());
let isEnding = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void finish(["It was stopped."]));
// Started by npm or by the tests and outliving them, it would go on hurting for nobody.
const parent = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => {
    if (process.ppid !== parent) void finish(["Whoever started it is gone."]);
  }, 1_000).unref();
process.on("uncaughtException", (error) => void finish([error.stack ?? error.message]));

say(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.availableParallelism()} cores, seed ${seed}, histories and logs in ${folder}\n`,
);
const outcomes: Outcome[] = [];
try {
  await newsroom.start();
  const place: PartPlace = {
    newsroom,
    folder,
    seed,
    kills: Number(values.kills),
    minutes: Number(values.minutes),
    edits: Number(values.edits),
  };
  for (const [name, run] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    if (name === "disk" && !disk) {
      say("disk: not tried, because this user may not mount a small disk. Run it as root.\n");
      continue;
    }
    const outcome = await run(place);
    outcomes.push(outcome);
    if (outcome.done.length > 0) say(tableText(harmTable(outcome)));
    for (const table of outcome.tables ?? []) say(tableText(table));
  }
  say(tableText(promiseTable(outcomes)));
  say(tableText(keystrokeTable(outcomes)));
  await finish(misses(outcomes, targets));
} catch (error) {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await finish([...misses(outcomes, targets), why]);
}

async function finish(missed: string[]) {
  if (isEnding) return;
  isEnding = true;
  newsroom.remember();
  const code = await newsroom.stop();
  const left = await newsroom.leftBehind();
  const all = [
    ...missed,
    ...(code === 0 || code === null ? [] : [`The newsroom ended with ${code}.`]),
    ...left.map((one) => `It left a process behind: ${one}`),
  ];
  const shown = someOfEach(all);
  for (const miss of shown) say(`MISSED ${miss}`);
  if (shown.length < all.length) say(`… all of them are in ${path.join(folder, "misses")}`);
  writeFileSync(path.join(folder, "misses"), all.join("\n"));
  say(all.length === 0 ? "Every promise was kept." : `${all.length} misses. Seed ${seed}.`);
  cpSync(path.join(newsroom.dataDir, "logs"), path.join(folder, "logs"), { recursive: true });
  disk?.remove();
  if (all.length === 0 && !values.keep) rmSync(folder, { recursive: true, force: true });
  process.exit(all.length === 0 ? 0 : 1);
}

/** A few of each kind, which is what stands before the first number, name or address. */
function someOfEach(missed: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return missed.filter((miss) => {
    const kind = miss.split(/[\d/]/)[0] ?? "";
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= 4;
  });
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}
