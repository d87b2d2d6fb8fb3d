import { randomBytes } from "node:crypto";
import { createStory } from "@/db/create-story";
import { copyOf, done, type Scene, type StagedStory, unknownId } from "./scene";
import { type Asked, send, type Way, wholeOf } from "./send";
import { wordsOf } from "./states";
import type { Tally } from "./tally";
import { changedBetween, digestsOf } from "./whole-database";

/**
 * Every operation that names two things, sent by somebody to whom one of them belongs and the other
 * does not: whichever of the two is theirs, it is refused, nothing changes and nothing is told.
 */
export async function tryTwoIds(way: Way, scene: Scene, tally: Tally): Promise<void> {
  const where = `mine and theirs, ${way.name}`;
  const theirs = await theirStory(scene);
  const mine = storyIn(scene, "draft, unpublished");
  const reporter = scene.cast["the reporter who owns it"];
  const editor = scene.cast["an editor of the desk"];
  const { rows } = await scene.owner.query("select id from session where person_id = $1", [
    editor.person.id,
  ]);
  const copy = (story: string, kept: string): Asked => ({
    method: "DELETE",
    path: `/api/stories/${story}/kept-copies/${kept}`,
    body: {},
  });
  const share = (method: "POST" | "DELETE", story: string, person: string): Asked => ({
    method,
    path: `/api/stories/${story}/shares`,
    body: { person },
  });
  const details = (change: object): Asked => ({
    method: "PATCH",
    path: `/api/stories/${mine.id}/details`,
    body: { revision: mine.revision, ...change },
  });
  const front = (slots: string[]): Asked => ({
    method: "PUT",
    path: "/api/fronts/en",
    body: { slots },
  });
  const get = (path: string): Asked => ({ method: "GET", path });
  const trials: [string, { token: string }, Asked][] = [
    ["my story, their kept copy", reporter, copy(mine.id, theirs.keptCopy)],
    ["their story, my kept copy", reporter, copy(theirs.id, mine.keptCopy)],
    ["their story, their kept copy", reporter, copy(theirs.id, theirs.keptCopy)],
    ["my story, no kept copy", reporter, copy(mine.id, unknownId())],
    [
      "another story of mine, its kept copy",
      reporter,
      copy(storyIn(scene, "draft, live").id, mine.keptCopy),
    ],
    ["their story, shared with me", reporter, share("POST", theirs.id, reporter.person.id)],
    ["their story, shared with another", reporter, share("POST", theirs.id, scene.bystander)],
    ["my story, shared with nobody", reporter, share("POST", mine.id, unknownId())],
    [
      "my story, shared with an admin",
      reporter,
      share("POST", mine.id, scene.cast["an admin"].person.id),
    ],
    [
      "my story, shared with somebody suspended",
      reporter,
      share("POST", mine.id, scene.cast["a suspended editor"].person.id),
    ],
    [
      "my story, unshared from whom it was not shared with",
      reporter,
      share("DELETE", mine.id, scene.bystander),
    ],
    [
      "my story, unshared from its own writer",
      reporter,
      share("DELETE", mine.id, scene.cast["an editor of the desk who wrote in it"].person.id),
    ],
    ["their story, unshared", reporter, share("DELETE", theirs.id, theirs.sharee)],
    [
      "my story, a text of theirs",
      reporter,
      get(`/api/stories/${mine.id}/changes?since=${theirs.hash}`),
    ],
    [
      "their story, a text of mine",
      reporter,
      get(`/api/stories/${theirs.id}/changes?since=${mine.hash}`),
    ],
    ["my story, into a section that is not mine", reporter, details({ section: "stadium" })],
    ["my story, into no section there is", reporter, details({ section: "nowhere" })],
    [
      "my story, at their address",
      reporter,
      details({ slug: storyIn(scene, "in-review, unpublished").slug }),
    ],
    ["my story, in a language that is not the paper's", reporter, details({ language: "mt" })],
    ["a front, a draft in it", editor, front([mine.id])],
    ["a front, a draft of another desk in it", editor, front([theirs.id])],
    ["a front, no story in it", editor, front([unknownId()])],
    ["a front, a withdrawn story in it", editor, front([storyIn(scene, "draft, withdrawn").id])],
    [
      "a front, a story twice in it",
      editor,
      front([storyIn(scene, "standing, live").id, storyIn(scene, "standing, live").id]),
    ],
    ["a front of no language of the paper", editor, { ...front([]), path: "/api/fronts/mt" }],
    [
      "another's session, mine to end",
      reporter,
      { method: "DELETE", path: `/api/account/sessions/${rows[0].id}`, body: {} },
    ],
    [
      "another's sessions, as an editor",
      editor,
      { method: "DELETE", path: `/api/people/${reporter.person.id}/sessions`, body: {} },
    ],
    [
      "my own role, as an editor",
      editor,
      { method: "PATCH", path: `/api/people/${editor.person.id}`, body: { role: "chief" } },
    ],
    [
      "my own desks, as an editor",
      editor,
      {
        method: "PATCH",
        path: `/api/people/${editor.person.id}`,
        body: { desks: Object.values(scene.desks) },
      },
    ],
    [
      "my desk's sections, as an editor",
      editor,
      {
        method: "PATCH",
        path: `/api/settings/desks/${scene.desks.harbour}`,
        body: { name: "harbour", sections: ["stadium"] },
      },
    ],
    [
      "a link for another, as an editor",
      editor,
      { method: "POST", path: `/api/people/${reporter.person.id}/links`, body: {} },
    ],
  ];
  for (const [told, { token }, asked] of trials) {
    const before = await digestsOf(scene.owner);
    const answer = await send(way, token, asked);
    const changed = changedBetween(before, await digestsOf(scene.owner));
    const isRefused = answer.status >= 400 && answer.status < 500;
    const isTold = wholeOf(answer).includes(theirs.canary);
    if (isRefused && changed.length === 0 && !isTold) tally.refused(where);
    else
      tally.wrong(
        where,
        `${told}: ${answer.status} ${answer.text.slice(0, 200)} ${changed.join(", ")}`,
      );
  }
  await tryNotices(way, scene, tally, where);
  await tryVersions(way, scene, tally, where, mine, theirs);
}

/** Marking everything as read marks one's own. */
async function tryNotices(way: Way, scene: Scene, tally: Tally, where: string) {
  const [reporter, other] = [
    scene.cast["the reporter who owns it"],
    scene.cast["another reporter"],
  ];
  const [story] = scene.stories;
  await scene.owner.query(
    "insert into notice (person_id, story_id, kind) select unnest($1::uuid[]), $2, 'shared'",
    [[reporter.person.id, other.person.id], story?.id],
  );
  const body = { upTo: Number.MAX_SAFE_INTEGER };
  await send(way, other.token, { method: "POST", path: "/api/notices/read", body });
  const { rows } = await scene.owner.query(
    "select person_id as id, count(*) filter (where read_at is null) > 0 as waits from notice where person_id = any ($1) group by 1",
    [[reporter.person.id, other.person.id]],
  );
  const waits = new Map(rows.map(({ id, waits }) => [id, waits]));
  if (waits.get(reporter.person.id) === true && waits.get(other.person.id) === false)
    tally.refused(where);
  else tally.wrong(where, "reading one's notices read another's");
}

/** A version's number is the story's own: that of another story shows nothing of it. */
async function tryVersions(
  way: Way,
  scene: Scene,
  tally: Tally,
  where: string,
  mine: StagedStory,
  theirs: StagedStory,
) {
  for (const query of [
    "from=1&to=working",
    `from=${theirs.id}`,
    "from=working&to=1",
    "from[]=1",
    "from=1&from=2",
  ]) {
    const path = `/desk/stories/${mine.id}/versions?${query}`;
    const answer = await send(way, scene.cast["the reporter who owns it"].token, {
      method: "GET",
      path,
    });
    if (answer.status < 500 && !wholeOf(answer).includes(theirs.canary)) tally.refused(where);
    else tally.wrong(where, `${path}: ${answer.status}`);
  }
}

function storyIn(scene: Scene, state: string): StagedStory {
  const story = scene.stories.find((one) => wordsOf(one.state) === state);
  if (!story) throw new Error(`No story is ${state}.`);
  return story;
}

/** A story of the other desk, with everything in it that the others have. */
async function theirStory(scene: Scene): Promise<StagedStory> {
  const editor = scene.cast["an editor of another desk"].person;
  // Not the scene's mark: to some of the cast this story is open, and their lists may show it.
  const canary = `theirs${randomBytes(4).toString("hex")}`;
  const { id } = done(
    await createStory(editor, { details: { section: "stadium" }, ...copyOf(canary) }),
  );
  const sharee = scene.cast["an editor without a desk"].person.id;
  await scene.owner.query("insert into story_part values ($1, $2, 'shared')", [id, sharee]);
  const { rows } = await scene.owner.query(
    `with kept as (insert into kept_copy (story_id, person_id, why, fields, body)
       select id, $2, $3, fields, body from story where id = $1 returning id)
     select s.hash, (select id from kept) as kept, s.slug from story s where s.id = $1`,
    [id, editor.id, canary],
  );
  await scene.owner.query(
    "insert into seen_text (story_id, hash, fields, body) select id, hash, fields, body from story where id = $1",
    [id],
  );
  const state = { stage: "draft", publication: "unpublished", spiked: false } as const;
  return {
    id,
    state,
    canary,
    sharee,
    hash: rows[0].hash,
    revision: 1,
    keptCopy: rows[0].kept,
    slug: "",
  };
}
