import { beforeAll, describe, expect, test } from "vitest";
import { deskOf } from "@/db/desk";
import { endedRightsFor } from "@/db/ended-rights";
import { noticesFor } from "@/db/notices";
import { testDatabase } from "@/db/test-database";
import { isRefusal } from "@/newsroom/refusals";
import { type Actor, everyActor } from "./actors";
import { stagePicture } from "./pictures";
import { type AboutStory, aboutStories, isOpenTo, isPromised, mayRead } from "./promises";
import { type Scene, type StagedStory, setScene } from "./scene";
import { sentences } from "./sentences";
import { wordsOf } from "./states";
import { changedBetween, digestsOf } from "./whole-database";

type Somebody = Exclude<Actor, "nobody">;

/** Those whom no sentence can tell from others: the door has asked for their session, and did not let them in. */
const stoppedAtTheDoor: readonly Actor[] = [
  "an editor whose session has run out",
  "an editor whose code is awaited",
];
const cast = everyActor.filter(
  (actor): actor is Somebody => actor !== "nobody" && !stoppedAtTheDoor.includes(actor),
);
/** The door let them in a moment ago, and they are no longer what they were then. */
const overtaken: readonly Actor[] = [
  "a suspended editor",
  "an editor who was made a reporter",
  "an editor who was taken off the desk",
];

let scene: Scene;
const figures = { tried: 0, refused: 0, allowed: 0 };

beforeAll(async () => {
  const { owner } = await testDatabase();
  await owner.query("update newsroom set name = 'The Courier', languages = '{en,ar}'");
  scene = await setScene(owner);
  return () => process.stdout.write(`the matrix of sentences: ${JSON.stringify(figures)}\n`);
}, 120_000);

const tried = Object.entries(sentences).filter(([, row]) => row.kind !== "elsewhere");

describe.each(tried)("%s", (_name, row) => {
  if (row.kind === "story")
    test.each(Object.entries(row.acts))(
      "lets exactly those who may: %s",
      async (what, act) => {
        const wrong: string[] = [];
        for (const actor of cast) {
          if (row.readsOnly && overtaken.includes(actor)) continue;
          const promised = (story: StagedStory) => isPromised(nameOf(what), actor, story.state);
          const tries = async (stories: StagedStory[]) => {
            for (const story of stories) {
              const came = await outcomeOf(act(scene.cast[actor].person, story, scene));
              const wanted = promised(story) ? "done" : "refused";
              figures.tried++;
              figures[wanted === "done" ? "allowed" : "refused"]++;
              if (came.kind !== wanted)
                wrong.push(`${actor}, ${wordsOf(story.state)}: ${came.kind} ${came.why}`);
              if (came.kind === "refused" && !mayRead(actor) && !tellsNothing.includes(came.why))
                wrong.push(`${actor}, ${wordsOf(story.state)}: learns that it is ${came.why}`);
              if (came.kind === "done") await scene.restore(story);
            }
          };
          const before = await digestsOf(scene.owner);
          await tries(scene.stories.filter((story) => !promised(story)));
          const changed = changedBetween(before, await digestsOf(scene.owner));
          if (changed.length > 0) wrong.push(`${actor}: a refusal changed ${changed.join(", ")}`);
          await tries(scene.stories.filter(promised));
        }
        expect(wrong).toEqual([]);
      },
      60_000,
    );

  if (row.kind === "newsroom")
    test(`lets exactly those who may ${row.what}`, async () => {
      const wrong: string[] = [];
      for (const actor of cast) {
        if (row.readsOnly && overtaken.includes(actor)) continue;
        const came = await outcomeOf(row.act(scene.cast[actor].person, scene));
        const wanted = isOpenTo(row.what, actor) ? "done" : "refused";
        figures.tried++;
        figures[wanted === "done" ? "allowed" : "refused"]++;
        if (came.kind !== wanted) wrong.push(`${actor}: ${came.kind} ${came.why}`);
      }
      expect(wrong).toEqual([]);
    });

  if (row.kind === "list")
    test.each(cast.filter((actor) => !overtaken.includes(actor)))(
      "has what is open to %s, and nothing else",
      async (actor) => {
        const listed = await row.list(scene.cast[actor].person, scene);
        const ours = scene.stories.map(({ id }) => id);
        expect(listed.filter((id) => ours.includes(id)).sort()).toEqual(
          mayRead(actor) ? [...ours].sort() : [],
        );
      },
    );
});

test.each(cast.filter((actor) => !overtaken.includes(actor) && !mayRead(actor)))(
  "neither the desk nor the notices of %s tell of a story that is not open to them",
  async (actor) => {
    const { person } = scene.cast[actor];
    await scene.owner.query(
      "insert into notice (person_id, story_id, kind, note) select $1, id, 'shared', $2 from story where id = any ($3)",
      [person.id, scene.mark, scene.stories.map(({ id }) => id)],
    );
    const picture = await stagePicture(scene);
    await scene.owner.query("update picture set expires_on = '2026-01-01' where id = $1", [
      picture.id,
    ]);
    await scene.owner.query(
      "insert into picture_use (story_id, picture_id) select id, $1 from story where id = any ($2)",
      [picture.id, scene.stories.map(({ id }) => id)],
    );
    const told = JSON.stringify([
      await deskOf(person),
      await endedRightsFor(person),
      await noticesFor(person),
    ]);
    expect(told).not.toContain(scene.mark);
    for (const { id } of scene.stories) expect(told).not.toContain(id);
  },
);

/** What a stranger to a story, or somebody who is nobody by now, may be told. */
const tellsNothing = ["no-such-thing", "not-signed-in"];
/** The tries themselves must be good ones, or a refusal proves nothing. */
const ourOwnFault = [
  "not-well-formed",
  "changed-meanwhile",
  "text-changed",
  "checks-fail",
  "note-missing",
];

async function outcomeOf(
  asked: Promise<unknown>,
): Promise<{ kind: "done" | "refused"; why: string }> {
  const answer = await asked;
  if (answer === null) return { kind: "refused", why: "no-such-thing" };
  if (typeof answer === "object" && isRefusal(answer)) {
    if (ourOwnFault.includes(answer.refused))
      throw new Error(`The try is at fault: ${answer.refused} ${answer.detail ?? ""}`);
    return { kind: "refused", why: answer.refused };
  }
  return { kind: "done", why: "" };
}

function nameOf(what: string): AboutStory {
  const name = (Object.keys(aboutStories) as AboutStory[]).find((known) => known === what);
  if (!name) throw new Error(`Nothing is promised about "${what}".`);
  return name;
}
