import { randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import { rewrittenState } from "@/article/shared-document";
import { createStory } from "@/db/create-story";
import { loadDocument, storeDocument } from "@/db/documents";
import { moveStory } from "@/db/move-story";
import { hashOfToken, newToken } from "@/db/secret-tokens";
import { openStory } from "@/db/story-view";
import { type TextFieldName, textFieldNames } from "@/newsroom/fields";
import type { PersonId, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";
import { type Actor, actors, everyActor } from "./actors";
import { type Kept, keepStory, putBack } from "./rows-of-story";
import { everyState, type State } from "./states";

/** A story of the matrix, with everything that somebody who may act on it needs to name. */
export type StagedStory = {
  id: StoryId;
  state: State;
  hash: string;
  revision: number;
  slug: string;
  /** Stands in every field, the body, the notes, a kept copy, the timeline and the embargo. */
  canary: string;
  keptCopy: string;
  /** Has a part in it by sharing, and no other. */
  sharee: PersonId;
};

export type Scene = {
  owner: pg.Pool;
  /** Stands in everything that is not for everybody's eyes, of every story of the scene. */
  mark: string;
  cast: Record<Exclude<Actor, "nobody">, { person: SignedIn; token: string }>;
  stories: StagedStory[];
  /** Somebody on the desk's staff who has no part in any story. */
  bystander: PersonId;
  desks: Record<"harbour" | "stadium", string>;
  restore: (story: StagedStory) => Promise<void>;
};

/** The embargo of every story of the scene: a time that stands nowhere else. */
export const stagedEmbargo = "2019-07-19T03:17:23Z";

/** Sets the stage: two desks, everybody in the table of actors, and one story in every state. */
export async function setScene(owner: pg.Pool, states = everyState): Promise<Scene> {
  const mark = `canary${randomBytes(4).toString("hex")}`;
  const desks = {
    harbour: await openDesk(owner, "harbour"),
    stadium: await openDesk(owner, "stadium"),
  };
  const cast: Partial<Scene["cast"]> = {};
  for (const actor of everyActor)
    if (actor !== "nobody") cast[actor] = await hire(owner, actor, desks);
  const all = cast as Scene["cast"];
  const bystander = await insertPerson(owner, "bystander", "reporter");
  const before = new Map<StoryId, Kept>();
  const stories: StagedStory[] = [];
  for (const state of states) {
    const story = await stage(owner, all, state, mark);
    stories.push(story);
    before.set(story.id, await keepStory(owner, story.id));
  }
  await loseTheirPlace(owner, all, desks);
  return {
    ...{ owner, mark, cast: all, stories, bystander, desks },
    restore: (story) => putBack(owner, story.id, before.get(story.id) ?? {}),
  };
}

async function openDesk(owner: pg.Pool, section: string): Promise<string> {
  await owner.query(
    `insert into section (slug, names, position) values ($1, jsonb_build_object('en', $1::text), 90)
     on conflict do nothing`,
    [section],
  );
  const { rows } = await owner.query("insert into desk (name) values ($1) returning id", [
    `${section} ${randomBytes(3).toString("hex")}`,
  ]);
  await owner.query("insert into desk_section (desk_id, section) values ($1, $2)", [
    rows[0].id,
    section,
  ]);
  return rows[0].id;
}

async function insertPerson(owner: pg.Pool, name: string, role: string): Promise<PersonId> {
  const unique = `${name.replaceAll(/\W+/g, "-")}-${randomBytes(3).toString("hex")}`;
  const { rows } = await owner.query(
    "insert into person (name, email, role, author_slug) values ($1, $2, $3, $4) returning id",
    [name, `${unique}@matrix.example`, role, unique],
  );
  return rows[0].id;
}

async function hire(
  owner: pg.Pool,
  actor: Exclude<Actor, "nobody">,
  desks: Scene["desks"],
): Promise<{ person: SignedIn; token: string }> {
  const { role, desk } = actors[actor];
  const id = await insertPerson(owner, actor, role);
  if (desk)
    await owner.query("insert into desk_member (desk_id, person_id) values ($1, $2)", [
      desks[desk],
      id,
    ]);
  const token = newToken();
  const { rows } = await owner.query(
    `insert into session (token_hash, person_id, expires_at, confirmed_at)
     values ($1, $2, now() + interval '13 days 23 hours 30 minutes', now() + interval '1 day')
     returning id`,
    [hashOfToken(token), id],
  );
  const email = `${id}@matrix.example`;
  const sections = desk ? [desk] : [];
  return { token, person: { id, name: actor, email, role, sections, session: rows[0].id } };
}

/** What happened to some of them since, so that what they once were must not count any more. */
async function loseTheirPlace(owner: pg.Pool, cast: Scene["cast"], desks: Scene["desks"]) {
  const idOf = (actor: Exclude<Actor, "nobody">) => cast[actor].person.id;
  await owner.query("update person set suspended_at = now() where id = $1", [
    idOf("a suspended editor"),
  ]);
  await owner.query(
    "update session set expires_at = now() - interval '1 second' where person_id = $1",
    [idOf("an editor whose session has run out")],
  );
  await owner.query("update session set awaits_code = true where person_id = $1", [
    idOf("an editor whose code is awaited"),
  ]);
  await owner.query("update person set role = 'reporter' where id = $1", [
    idOf("an editor who was made a reporter"),
  ]);
  await owner.query("delete from desk_member where desk_id = $1 and person_id = $2", [
    desks.harbour,
    idOf("an editor who was taken off the desk"),
  ]);
}

const harbourEditor = "an editor of the desk";
const itsReporter = "the reporter who owns it";
const formerSharee = "a reporter it is no longer shared with";

async function stage(
  owner: pg.Pool,
  cast: Scene["cast"],
  state: State,
  mark: string,
): Promise<StagedStory> {
  const reporter = cast[itsReporter].person;
  const editor = cast[harbourEditor].person;
  const name = randomBytes(3).toString("hex");
  const { id } = done(
    await createStory(reporter, {
      details: { section: "harbour", slug: `staged-${name}` },
      ...copyOf(`Staged ${name}`),
    }),
  );
  if (state.publication === "live" || state.publication === "withdrawn") {
    for (const [person, move] of [
      [reporter, "submit"],
      [editor, "approve"],
      [editor, "publish"],
      [editor, "edit"],
    ] as const) {
      const view = await openStory(person, id);
      done(await moveStory(person, id, move, { hash: view?.state.hash ?? "", note: "" }));
    }
  }
  const canary = `${mark}${name}`;
  // A text that stands is public; everything else about it is not.
  if (state.stage !== "standing") await retype(reporter, id, canary);
  await owner.query(
    "insert into approval (story_id, person_id, hash) select id, $2, hash from story where id = $1",
    [id, editor.id],
  );
  await owner.query(
    `update story set stage = $2, publication = $3, spiked = $4, embargo_until = $6,
       approved_hash = case when $2 = 'approved' then hash end,
       approved_by = case when $2 = 'approved' then $5::uuid end
     where id = $1`,
    [id, state.stage, state.publication, state.spiked, editor.id, stagedEmbargo],
  );
  if (state.publication === "withdrawn")
    await owner.query("delete from published.story where id = $1", [id]);
  for (const [actor, standing] of Object.entries(actors))
    for (const part of standing?.parts ?? [])
      await owner.query("insert into story_part values ($1, $2, $3) on conflict do nothing", [
        id,
        cast[actor as Exclude<Actor, "nobody">].person.id,
        part,
      ]);
  await owner.query("delete from story_part where story_id = $1 and person_id = $2", [
    id,
    cast[formerSharee].person.id,
  ]);
  await owner.query(
    "insert into story_event (story_id, person_id, act, note) values ($1, $2, 'send-back', $3)",
    [id, editor.id, `Note ${canary}`],
  );
  const { rows } = await owner.query(
    `insert into kept_copy (story_id, person_id, why, fields, body)
     select id, $2, $3, fields || jsonb_build_object('notes', $3::text), body from story where id = $1
     returning id`,
    [id, reporter.id, `Kept ${canary}`],
  );
  await owner.query(
    `insert into seen_text (story_id, hash, fields, body)
     select id, hash, fields, body from story where id = $1 on conflict do nothing`,
    [id],
  );
  const { rows: now } = await owner.query(
    "select hash, details_revision from story where id = $1",
    [id],
  );
  return {
    ...{
      id,
      state,
      canary,
      hash: now[0].hash,
      revision: now[0].details_revision,
      slug: `staged-${name}`,
    },
    keptCopy: rows[0].id,
    sharee: cast["a reporter it is shared with"].person.id,
  };
}

async function retype(person: SignedIn, id: StoryId, canary: string): Promise<void> {
  const document = await loadDocument(id);
  if (!document) throw new Error("A story without a document.");
  const state = rewrittenState(document.state, copyOf(canary));
  done(await storeDocument(id, { epoch: document.epoch, state, changedBy: [person.id] }));
}

/** A copy that passes every check and says these words in every field and in the body. */
export function copyOf(words: string) {
  const fields = Object.fromEntries(
    textFieldNames.map((field) => [field, `${words} ${field}`]),
  ) as Record<TextFieldName, string>;
  const text = `${words} stands in the body.`;
  const body = {
    type: "doc" as const,
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  };
  return { fields, body };
}

/** An id that nothing has. */
export const unknownId = () => randomUUID();

export function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer))
    throw new Error(`Refused: ${answer.refused} ${answer.detail?.join(", ") ?? ""}`);
  return answer;
}
