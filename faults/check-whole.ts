import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import { contentHash } from "@/article/content";
import { copyOfState } from "@/article/shared-document";
import { atDesk } from "@/db/client";
import { deskPool } from "@/db/connect";
import { story as storyTable } from "@/db/schema/stories";
import { contentOfRow } from "@/db/story-state";
import { verifyVersions } from "@/db/verify-versions";
import type { Finding } from "@/faults/findings";
import type { Entry } from "@/faults/history";
import { canonical, type Json } from "@/newsroom/hash";
import { isRefusal } from "@/newsroom/refusals";

/** Questions whose every row is something half done: what belongs into one transaction and is not all there. */
const halves: Record<string, string> = {
  "its stage is not where its last move led": `
    select s.id as what, s.stage_since as at from story s
    join lateral (select to_stage from story_event e where e.story_id = s.id and to_stage is not null
                  order by id desc limit 1) last on true
    where last.to_stage <> s.stage`,
  "it came for review without a notice": `
    select e.story_id as what, e.at from story_event e
    where e.act = 'submit' and e.note ~ '^t\\d+m' and not exists
      (select from notice n where n.story_id = e.story_id and n.kind = 'came' and n.at = e.at)`,
  "it came back without a notice": `
    select e.story_id as what, e.at from story_event e
    where e.act = 'send-back' and e.note ~ '^t\\d+m' and not exists
      (select from notice n where n.story_id = e.story_id and n.kind = 'came-back' and n.at = e.at)`,
  "it was approved without a notice": `
    select e.story_id as what, e.at from story_event e
    where e.act = 'approve' and e.note ~ '^t\\d+m' and not exists
      (select from notice n where n.story_id = e.story_id and n.kind = 'approved' and n.at = e.at)`,
  "it was published without a notice": `
    select e.story_id as what, e.at from story_event e
    where e.act = 'publish' and e.note ~ '^t\\d+m' and not exists
      (select from notice n where n.story_id = e.story_id and n.kind = 'published' and n.at = e.at)`,
  "it was approved without an approval": `
    select e.story_id as what, e.at from story_event e
    where e.act = 'approve' and e.note ~ '^t\\d+m' and not exists
      (select from approval a where a.story_id = e.story_id and a.at = e.at and a.hash = e.hash)`,
  "what was published is not what was approved": `
    select e.story_id as what, e.at from story_event e
    where e.act = 'publish' and e.note ~ '^t\\d+m' and e.hash is distinct from
      (select hash from approval a where a.story_id = e.story_id and a.at <= e.at order by id desc limit 1)`,
  "a publication has no version of that text": `
    select e.story_id as what, e.at from story_event e
    where e.act = 'publish' and e.note ~ '^t\\d+m' and not exists
      (select from version v join version_content c on c.version_id = v.id
       where v.story_id = e.story_id and c.content_hash = e.hash
         and v.at = date_trunc('milliseconds', e.at))`,
  "there are more versions than publications": `
    select v.story_id as what, max(v.at) as at from version v
    where exists (select from story_event e where e.story_id = v.story_id and e.note ~ '^t\\d+m')
    group by v.story_id
    having count(*) <> (select count(*) from story_event e where e.story_id = v.story_id and e.act = 'publish')`,
  "the desk and the public name different texts as live": `
    select s.id as what, p.updated_at as at from story s join published.story p on p.id = s.id
    where s.live_hash is distinct from p.hash`,
  "it is live and not public": `
    select id as what, stage_since as at from story s
    where publication = 'live' and not exists (select from published.story p where p.id = s.id)`,
};

/** What the worker owes after the moves: it may still be at it. */
const owed: Record<string, string> = {
  "a version has no page in print": `
    select p.path as what, p.updated_at as at from published.story p where not exists
      (select from press.page g where g.address = p.path and g.status = 200 and not g.out_of_print)`,
  // There is always a next sweep; one that was overtaken or given up is no one's loss.
  "a job is not done": `
    select task_identifier || coalesce(', ' || last_error, '') as what, created_at as at
    from graphile_worker.jobs where task_identifier <> 'sweep'`,
  "a queue of jobs stands still": `
    select queue_name as what, locked_at as at from graphile_worker._private_job_queues
    where locked_at < now() - interval '30 s'`,
};

const doubles: Record<string, string> = {
  "the same notice twice": `
    select story_id || ' ' || kind as what, max(at) as at from notice
    group by story_id, kind, person_id, at having count(*) > 1`,
  "the same version twice": `
    select story_id || ' ' || number as what, max(at) as at from version
    group by story_id, number having count(*) > 1`,
};

async function ask(sort: Finding["sort"], questions: Record<string, string>): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [words, question] of Object.entries(questions)) {
    const { rows } = await deskPool().query<{ what: string; at: Date }>(question);
    for (const { what, at } of rows)
      found.push({ sort, at: at.getTime(), what: `${what}: ${words}` });
  }
  return found;
}

const patience = 75_000;

/** What was owed and is not there within a sweep of the worker. */
export async function checkOwed(): Promise<Finding[]> {
  const end = Date.now() + patience;
  for (;;) {
    const missing = await ask("half done", owed);
    if (missing.length === 0 || Date.now() > end) return missing;
    await wait(500);
  }
}

export async function checkWhole(entries: readonly Entry[]): Promise<Finding[]> {
  const { bad } = await verifyVersions();
  // A screen that went in the middle of a sentence may have sent its end without its beginning.
  const torn = new Set(entries.flatMap((one) => (one.did === "ended" ? [one.story] : [])));
  return [
    ...(await ask("half done", halves)),
    ...(await ask("doubled", doubles)),
    ...bad.map(
      ({ story, number, why }): Finding => ({
        sort: "half done",
        at: 0,
        what: `${story}, version ${number}: ${why}`,
      }),
    ),
    ...(await checkCopies(torn)),
  ];
}

/** The shared document, the copy in the story's row and its hash say the same. */
async function checkCopies(torn: ReadonlySet<string>): Promise<Finding[]> {
  const { rows } = await deskPool().query<{ id: string; state: Buffer; stored_at: Date }>(
    "select story_id as id, state, stored_at from story_document",
  );
  const stories = new Map((await atDesk().select().from(storyTable)).map((row) => [row.id, row]));
  const found: Finding[] = [];
  for (const { id, state, stored_at } of rows) {
    const row = stories.get(id);
    const copy = copyOfState(state);
    const say = (what: string) =>
      found.push({ sort: "diverged", at: stored_at.getTime(), what: `${id}: ${what}` });
    if (!row) say("a document without a story");
    else if (isRefusal(copy)) say(`its document is no story (${copy.refused})`);
    else {
      if (
        plain({ fields: copy.fields, body: copy.body }) !==
        plain({ fields: row.fields, body: row.body })
      )
        say("the document and the copy differ");
      if ((await contentHash(contentOfRow(row))) !== row.hash) say("the copy and its hash differ");
    }
    if (!torn.has(id) && hasLooseEnds(state)) say("its document has changes that fit nowhere");
  }
  return found;
}

function plain(value: unknown): string {
  const json: Json = JSON.parse(JSON.stringify(value));
  return canonical(json);
}

function hasLooseEnds(state: Uint8Array): boolean {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const { pendingStructs, pendingDs } = doc.store;
  doc.destroy();
  return pendingStructs !== null || pendingDs !== null;
}
