// npm run bench [-- part …]: measures the product and prints the tables of docs/performance.md.
import os from "node:os";
import { alike } from "@/bench/alike";
import { backup } from "@/bench/backup";
import { deskLists } from "@/bench/desk-lists";
import { library } from "@/bench/library";
import { memory } from "@/bench/memory";
import { type BenchNewsroom, makeDataFolder } from "@/bench/newsroom";
import { opening } from "@/bench/opening";
import { pictures } from "@/bench/pictures";
import { publish } from "@/bench/publish";
import { readers } from "@/bench/readers";
import { saving } from "@/bench/saving";
import { starts } from "@/bench/starts";
import { type Table, tableText } from "@/bench/table";
import { typing } from "@/bench/typing";
import { closePools, pointAt } from "@/db/connect";

/** What is measured while a newsroom runs, in this order: what fills the database comes last. */
const parts: Record<string, (newsroom: BenchNewsroom) => Promise<Table[]>> = {
  memory: async (newsroom) => [memory(newsroom, "after a start")],
  readers: async (newsroom) => [await readers(newsroom)],
  publish: async (newsroom) => [await publish(newsroom)],
  saving: async (newsroom) => [await saving(newsroom)],
  opening: async (newsroom) => [await opening(newsroom)],
  typing: async (newsroom) => [await typing(newsroom)],
  lists: async () => [await deskLists(1_000), await deskLists(100_000)],
  pictures: async () => [await pictures()],
  alike: async () => [await alike(10_000)],
  library: async () => [await library(10_000)],
  backup: async (newsroom) => [await backup(newsroom, 100_000)],
  "memory-after": async (newsroom) => [memory(newsroom, "after all of the above")],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

const folder = makeDataFolder();
let newsroom: BenchNewsroom | null = null;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
process.once("exit", folder.remove);

const load = os.loadavg()[0]?.toFixed(1);
const gigabytes = Math.round(os.totalmem() / 2 ** 30);
say(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.availableParallelism()} cores, ${gigabytes} GB, load before ${load}\n`,
);
try {
  const started = await starts(folder.dataDir);
  newsroom = started.newsroom;
  say(tableText(started.table));
  pointAt(newsroom.databases);
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const table of await measure(newsroom)) say(tableText(table));
  }
} finally {
  await closePools();
  await newsroom?.stop();
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}
