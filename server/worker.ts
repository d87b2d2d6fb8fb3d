import { EventEmitter } from "node:events";
import { Logger, run } from "graphile-worker";
import { closePools, deskPool } from "@/db/connect";
import { holdLife, type Life } from "@/db/worker-lives";
import { log } from "@/log";
import { takeOverFromTheDead } from "@/server/worker/take-over";
import { sweepOnce, tasks } from "@/server/worker/tasks";

// Does what follows from moves, in the order in which they were made, and what the clock asks for.
const logger = new Logger((scope) => (level, message) => {
  const line = { scope: scope.label, task: scope.taskIdentifier, job: scope.jobId };
  if (level === "error") log().error(line, message);
  else if (level === "warning") log().warn(line, message);
  else log().debug(line, message);
});

const events = new EventEmitter();
const lives: Life[] = [];
events.on("pool:create", ({ workerPool }: { workerPool: { id: string } }) => {
  lives.push(holdLife(workerPool.id));
});
const others = takeOverFromTheDead();

const runner = await run({
  events,
  pgPool: deskPool(),
  taskList: tasks,
  concurrency: 4,
  pollInterval: 1_000,
  noHandleSignals: true,
  logger,
  // Every minute, on one of the workers; what was missed while none ran is not made up for.
  crontab: "* * * * * sweep ?jobKey=sweep&queue=sweep&max=3",
});
await runner.addJob("sweep", {}, sweepOnce);
await runner.addJob("index-anew", {}, { jobKey: "index-anew" });
log().info("worker ready");
process.send?.("ready");

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());

async function stop() {
  if (isStopping) return;
  isStopping = true;
  others.stop();
  await runner.stop();
  await Promise.all(lives.map((life) => life.end()));
  await closePools();
  process.exit(0);
}

// Should it ever end by itself, the supervisor starts it again.
await runner.promise;
if (!isStopping) process.exit(1);
