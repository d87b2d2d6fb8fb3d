import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { connectionSettings, deskPool } from "@/db/connect";
import { log } from "@/log";

/** The first half of the advisory lock that says a worker lives; the second is the worker's name. */
const lives = 7_383_002;

export type Life = { end: () => Promise<void> };

/**
 * Says that a worker lives, for as long as this process does: a lock goes with its connection, and a
 * connection with its process, however that ends. A broken one is made anew.
 */
export function holdLife(worker: string): Life {
  const line: { client: pg.Client | null; isOver: boolean } = { client: null, isOver: false };
  void (async () => {
    while (!line.isOver) {
      await liveUntilCut(worker, line).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (!line.isOver) log().warn({ error: message }, "the worker's life is not held");
      });
      if (!line.isOver) await wait(250);
    }
  })();
  return {
    end: async () => {
      line.isOver = true;
      await line.client?.end().catch(() => {});
    },
  };
}

async function liveUntilCut(worker: string, line: { client: pg.Client | null; isOver: boolean }) {
  const client = new pg.Client({ ...connectionSettings("desk"), query_timeout: 5_000 });
  line.client = client;
  const cut = new Promise<never>((_, reject) => {
    client.on("error", reject);
    client.on("end", () => reject(new Error("the connection ended")));
  });
  cut.catch(() => {});
  try {
    await client.connect();
    await client.query("select pg_advisory_lock_shared($1, hashtext($2))", [lives, worker]);
    await cut;
  } finally {
    await Promise.race([client.end().catch(() => {}), wait(500)]);
  }
}

/** Workers that hold a job or a queue and do not live. One that has only just begun may not have said so yet. */
export async function deadWorkers(): Promise<string[]> {
  const { rows } = await deskPool().query<{ worker: string }>(
    `with held as (
       select locked_by, locked_at from graphile_worker._private_jobs
       union all select locked_by, locked_at from graphile_worker._private_job_queues
     )
     select distinct locked_by as worker from held
     where locked_at < now() - interval '2 seconds' and not exists (
       select from pg_locks l
       where l.locktype = 'advisory' and l.objsubid = 2 and l.granted
         and l.database = (select oid from pg_database where datname = current_database())
         and l.classid::bigint = $1
         and l.objid::bigint = hashtext(locked_by)::bigint & 4294967295
     )`,
    [lives],
  );
  return rows.map(({ worker }) => worker);
}

/** Gives back what these workers held, so that others do it now and not in four hours. */
export async function buryWorkers(workers: readonly string[]): Promise<void> {
  await deskPool().query("select graphile_worker.force_unlock_workers($1::text[])", [workers]);
}
