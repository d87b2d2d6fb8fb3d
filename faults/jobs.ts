import { setTimeout as wait } from "node:timers/promises";
import type { Row } from "@/bench/table";
import { closePools, ownerPool, pointAt } from "@/db/connect";
import { signal } from "@/e2e/processes";
import { chanceOf } from "@/faults/chance";
import type { Finding } from "@/faults/findings";
import type { PartPlace } from "@/faults/parts";
import type { Outcome } from "@/faults/run";
import { startSecond } from "@/faults/second";

const count = 1_000;

/** Many jobs and two workers: each is done once, also when workers are killed at it. */
export async function jobs({ newsroom, seed }: PartPlace): Promise<Outcome> {
  const second = await startSecond(newsroom);
  pointAt(newsroom.databases());
  try {
    await setWitness();
    const chance = chanceOf(seed, "jobs");
    const calm = await run("two workers", async () => {});
    const hurt = await run("two workers, one after the other killed", async () => {
      for (const one of [newsroom, second, newsroom, second]) {
        await wait(chance.between(500, 2_500));
        const id = one.idOf("worker");
        if (id !== null) signal(id, "SIGKILL");
      }
    });
    return {
      part: "jobs",
      done: [],
      entries: [],
      gone: [],
      troubles: [],
      findings: [...calm.findings, ...hurt.findings],
      tables: [
        {
          title: `${count} jobs`,
          columns: [
            "done by",
            "workers",
            "done once",
            "done twice",
            "not done",
            "begun twice",
            "seconds",
          ],
          rows: [calm.row, hurt.row],
        },
      ],
    };
  } finally {
    await closePools();
    await second.stop();
  }
}

/** The database itself notes who takes a job and that it is done. */
async function setWitness() {
  await ownerPool().query(`
    create table faults_job (job bigint not null, act text not null, worker text);
    create function faults_note_job() returns trigger language plpgsql security definer as $$
    begin
      if tg_op = 'DELETE' then
        insert into public.faults_job values (old.id, 'done', old.locked_by);
      else
        insert into public.faults_job values (new.id, 'begun', new.locked_by);
      end if;
      return null;
    end $$;
    create trigger faults_begun after update on graphile_worker._private_jobs for each row
      when (new.locked_by is not null and new.locked_by is distinct from old.locked_by)
      execute function faults_note_job();
    create trigger faults_done after delete on graphile_worker._private_jobs for each row
      execute function faults_note_job();
  `);
}

async function run(
  title: string,
  hurt: () => Promise<void>,
): Promise<{ row: Row; findings: Finding[] }> {
  const began = Date.now();
  // An edition that never was: each job finds its address not printed, and asks for it.
  const { rows } = await ownerPool().query<{ id: string }>(
    `select (graphile_worker.add_job('print', json_build_object(
       'addresses', json_build_array('/faults/' || $1::bigint || '-' || n), 'edition', 1000000000))).id
     from generate_series(1, $2::int) n`,
    [began, count],
  );
  const ids = rows.map(({ id }) => id);
  await hurt();
  for (;;) {
    const left = await ownerPool().query(
      "select count(*)::int as left from graphile_worker._private_jobs where id = any ($1::bigint[])",
      [ids],
    );
    if (left.rows[0].left === 0 || Date.now() - began > 240_000) break;
    await wait(200);
  }
  const { rows: noted } = await ownerPool().query<{
    begun: number;
    done: number;
    workers: string[];
  }>(
    `select count(*) filter (where act = 'begun')::int as begun,
       count(*) filter (where act = 'done')::int as done, array_agg(distinct worker) as workers
     from unnest($1::bigint[]) as asked (job) left join faults_job f using (job) group by job`,
    [ids],
  );
  const times = (what: (row: (typeof noted)[number]) => boolean) => noted.filter(what).length;
  const twice = times(({ done }) => done > 1);
  const never = times(({ done }) => done === 0);
  const workers = new Set(noted.flatMap((row) => row.workers)).size;
  const finding = (sort: Finding["sort"], what: string): Finding => ({ sort, at: began, what });
  return {
    row: [
      title,
      workers,
      times(({ done }) => done === 1),
      twice,
      never,
      times(({ begun }) => begun > 1),
      (Date.now() - began) / 1_000,
    ],
    findings: [
      ...(twice > 0 ? [finding("doubled", `${twice} jobs of ${title}`)] : []),
      ...(never > 0 ? [finding("lost", `${never} jobs of ${title}`)] : []),
    ],
  };
}
