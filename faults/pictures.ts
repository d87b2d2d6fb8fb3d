import { setTimeout as wait } from "node:timers/promises";
import { closePools, ownerPool, pointAt } from "@/db/connect";
import { bringPictures } from "@/faults/bring-pictures";
import { chanceOf } from "@/faults/chance";
import { checkPictures } from "@/faults/check-pictures";
import { harms } from "@/faults/harms";
import type { Newsroom } from "@/faults/newsroom";
import type { PartPlace } from "@/faults/parts";
import { signIn } from "@/faults/people";
import type { Done, Outcome } from "@/faults/run";

/** Web and worker are killed again and again while pictures are uploaded, looked at and cut. */
export async function pictures({ newsroom, seed, kills }: PartPlace): Promise<Outcome> {
  const began = Date.now();
  pointAt(newsroom.databases());
  const done: Done[] = [];
  const troubles: string[] = [];
  let isOver = false;
  try {
    const bringers = (["reporter", "editor"] as const).map(async (who) => {
      const sender = { origin: newsroom.url, cookie: await signIn(newsroom.url, who) };
      return bringPictures(sender, chanceOf(seed, `pictures of ${who}`), () => isOver);
    });
    const all = Promise.all(bringers);
    all.catch((error: unknown) => troubles.push(String(error)));
    const chance = chanceOf(seed, "kills at pictures");
    for (let n = 0; n < kills && troubles.length === 0; n++) {
      await wait(chance.between(100, 2_500));
      const harm = chance.happens(0.6) ? "kill worker" : "kill web";
      const { from, gates } = await harms[harm](newsroom, chance);
      const ready = await untilThrough(newsroom, from, gates);
      done.push({ harm, at: from, ready });
      if (ready === null) troubles.push(`After "${harm}" the newsroom did not come back.`);
    }
    isOver = true;
    const promised = (await all).flat();
    const stopped = Date.now();
    if (!(await untilNothingIsLeft()))
      troubles.push("Pictures were still being worked on two minutes after the last one came.");
    const findings = await checkPictures(newsroom.dataDir, promised);
    const removed = promised.filter(({ isRemoved }) => isRemoved).length;
    return {
      ...{ part: "pictures", done, entries: [], findings, gone: [], troubles },
      tables: [
        {
          title: "Pictures brought in while web and worker were killed",
          columns: ["kills", "taken in", "removed", "wrong", "minutes", "at rest after s"],
          rows: [
            [
              ...[done.length, promised.length, removed, findings.length],
              ...[(stopped - began) / 60_000, (Date.now() - stopped) / 1_000],
            ],
          ],
        },
      ],
    };
  } finally {
    isOver = true;
    await closePools();
  }
}

async function untilThrough(
  newsroom: Newsroom,
  from: number,
  gates: readonly (() => boolean)[],
): Promise<number | null> {
  while (Date.now() - from < 60_000) {
    if (gates.every((isThrough) => isThrough()) && (await answers(newsroom)))
      return Date.now() - from;
    await wait(50);
  }
  return null;
}

/** Web says who is asked for a session; without web the front says that nobody is there. */
async function answers({ url }: Newsroom): Promise<boolean> {
  const answer = await fetch(`${url}/api/pictures`, { signal: AbortSignal.timeout(2_000) }).catch(
    () => null,
  );
  await answer?.arrayBuffer();
  return answer?.status === 401;
}

async function untilNothingIsLeft(): Promise<boolean> {
  for (const end = Date.now() + 120_000; Date.now() < end; await wait(500)) {
    const { rows } = await ownerPool().query<{ left: number }>(
      `select (select count(*) from picture where state = 'waiting')
         + (select count(*) from picture_cut c join picture p on p.id = c.picture_id
            where c.made = 0 and p.evidence_of is null)
         + (select count(*) from graphile_worker._private_jobs j
            join graphile_worker._private_tasks t on t.id = j.task_id
            where t.identifier in ('develop-picture', 'make-cut', 'discard-files')) as left`,
    );
    if (Number(rows[0]?.left) === 0) return true;
  }
  return false;
}
