import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { deskPool } from "@/db/connect";
import { testDatabase } from "@/db/test-database";
import { buryWorkers, deadWorkers, holdLife } from "@/db/worker-lives";

vi.mock("@/env", async (original) => ({
  ...(await original<typeof import("@/env")>()),
  env: () => ({ logLevel: "silent", processName: "test" }),
}));

beforeAll(async () => {
  await testDatabase();
});
beforeEach(async () => {
  await deskPool().query("delete from graphile_worker._private_jobs");
  await deskPool().query("select graphile_worker.add_job('sweep', '{}'::json, 'sweep')");
});

/** As a worker takes a job: the job and its queue are locked in its name. */
async function take(worker: string, secondsAgo: number) {
  for (const table of ["_private_jobs", "_private_job_queues"])
    await deskPool().query(
      `update graphile_worker.${table} set locked_by = $1, locked_at = now() - make_interval(secs => $2)`,
      [worker, secondsAgo],
    );
}

test("a worker that lives keeps its jobs, however long they take", async () => {
  const life = holdLife("worker-a");
  await take("worker-a", 3_600);
  await vi.waitFor(async () => expect(await deadWorkers()).toEqual([]));
  await life.end();
});

test("a worker that has just taken a job is not called dead yet", async () => {
  await take("worker-b", 0);
  expect(await deadWorkers()).toEqual([]);
});

test("what a dead worker held is free for others, its queue too", async () => {
  const life = holdLife("worker-c");
  await take("worker-c", 10);
  await vi.waitFor(async () => expect(await deadWorkers()).toEqual([]));
  await life.end();
  await vi.waitFor(async () => expect(await deadWorkers()).toEqual(["worker-c"]));
  await buryWorkers(["worker-c"]);
  const { rows } = await deskPool().query(
    `select locked_by from graphile_worker._private_jobs
     union all select locked_by from graphile_worker._private_job_queues`,
  );
  expect(rows.map((row) => row.locked_by)).toEqual([null, null]);
});

test("a life that was cut off by the database is taken up again", async () => {
  const life = holdLife("worker-d");
  await take("worker-d", 10);
  await vi.waitFor(async () => expect(await deadWorkers()).toEqual([]));
  await deskPool().query(
    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 7383002",
  );
  await wait(50);
  await vi.waitFor(async () => expect(await deadWorkers()).toEqual([]), { timeout: 5_000 });
  await life.end();
});
