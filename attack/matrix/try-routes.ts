import { type Actor, everyActor, shutOut } from "./actors";
import { pictureMark } from "./pictures";
import { type AboutStory, aboutStories, isOpenTo, isPromised, mayRead } from "./promises";
import { type RouteRow, routes } from "./routes";
import type { Scene, StagedStory } from "./scene";
import { unknownId } from "./scene";
import { type Answer, type Asked, send, type Way, wholeOf } from "./send";
import { wordsOf } from "./states";
import type { Tally } from "./tally";
import { changedBetween, digestsOf } from "./whole-database";

/**
 * Sends everybody to every route, about a story in every state, and compares what came of it with
 * what was promised: done, or refused with nothing changed and nothing told.
 */
export async function tryRoutes(way: Way, scene: Scene, tally: Tally): Promise<void> {
  for (const [route, row] of Object.entries(routes)) {
    const where = `routes, ${way.name}`;
    if (row.kind === "story")
      for (const what of Object.keys(aboutStories) as AboutStory[]) {
        const ask = row.asks[what];
        if (!ask) continue;
        for (const actor of everyActor)
          await tryOnStories({ way, scene, tally, where, route, actor, what, ask });
      }
    else if (row.kind === "newsroom" || row.kind === "own")
      for (const actor of everyActor)
        await tryOnce({ way, scene, tally, where, route, actor, row });
  }
}

type Trial = { way: Way; scene: Scene; tally: Tally; where: string; route: string; actor: Actor };

async function tryOnStories(
  trial: Trial & { what: AboutStory; ask: (story: StagedStory, scene: Scene) => Asked },
): Promise<void> {
  const { way, scene, tally, where, route, actor, what, ask } = trial;
  const token = tokenOf(scene, actor);
  const promised = (story: StagedStory) =>
    !shutOut.includes(actor) && isPromised(what, actor, story.state);
  const told = (story: StagedStory) => `${route}, ${what}: ${actor}, ${wordsOf(story.state)}`;

  const before = await digestsOf(scene.owner);
  const [first] = scene.stories;
  const unknown = first && (await send(way, token, ask({ ...first, id: unknownId() }, scene)));
  for (const story of scene.stories.filter((one) => !promised(one))) {
    const answer = await send(way, token, ask(story, scene));
    const fault =
      faultOfRefusal(answer, actor, scene) ??
      (mayRead(actor) || (unknown && isTheSame(answer, unknown))
        ? null
        : `a foreign story answers otherwise than an unknown one: ${answer.status} ${answer.text}`);
    if (fault) tally.wrong(where, `${told(story)}: ${fault}`);
    else tally.refused(where);
  }
  const changed = changedBetween(before, await digestsOf(scene.owner));
  if (changed.length > 0)
    tally.wrong(where, `${route}, ${what}: ${actor}: a refusal changed ${changed.join(", ")}`);

  for (const story of scene.stories.filter(promised)) {
    const answer = await send(way, token, ask(story, scene));
    if (answer.status >= 300)
      tally.wrong(where, `${told(story)}: was promised, and is ${answer.status} ${answer.text}`);
    else tally.allowed(where);
    await scene.restore(story);
  }
}

async function tryOnce(
  trial: Trial & { row: Extract<RouteRow, { kind: "newsroom" | "own" }> },
): Promise<void> {
  const { way, scene, tally, where, route, actor, row } = trial;
  const asked = await row.ask(scene, actor);
  const before = await digestsOf(scene.owner);
  const answer = await send(way, tokenOf(scene, actor), asked);
  const promised = row.kind === "own" ? !shutOut.includes(actor) : isOpenTo(row.what, actor);
  if (promised) {
    // Of one's own account the try itself may be refused, only not for who one is.
    const isFine =
      row.kind === "own"
        ? ![401, 403].includes(answer.status) || saysWhoOneIs(answer)
        : answer.status < 300;
    if (isFine && !hasLeaked(answer, actor, scene)) tally.allowed(where);
    else tally.wrong(where, `${route}: ${actor} was promised it: ${answer.status} ${answer.text}`);
    return;
  }
  const changed = changedBetween(before, await digestsOf(scene.owner));
  const fault =
    faultOfRefusal(answer, actor, scene) ??
    (changed.length > 0 ? `a refusal changed ${changed.join(", ")}` : null);
  if (fault) tally.wrong(where, `${route}: ${actor}: ${fault}`);
  else tally.refused(where);
}

/** The reasons about a password or a code that was given, which were wrong on purpose. */
function saysWhoOneIs({ text }: Answer): boolean {
  return /"reason":"(wrong-confirmation|wrong-code|confirm-first)"/.test(text);
}

function faultOfRefusal(answer: Answer, actor: Actor, scene: Scene): string | null {
  if (answer.status < 400) return `was not refused: ${answer.status} ${answer.text.slice(0, 200)}`;
  if (answer.status >= 500) return `broke: ${answer.status} ${answer.text}`;
  if (shutOut.includes(actor) && answer.status !== 401) return `is ${answer.status}, and not 401`;
  if (!/application\/problem\+json/.test(answer.headers["content-type"] ?? ""))
    return `has no words: ${answer.headers["content-type"]}`;
  if ([scene.mark, pictureMark].some((mark) => wholeOf(answer).includes(mark)))
    return `tells a canary: ${answer.text.slice(0, 300)}`;
  return null;
}

function hasLeaked(answer: Answer, actor: Actor, scene: Scene): boolean {
  return !mayRead(actor) && wholeOf(answer).includes(scene.mark);
}

/** Byte by byte, but for what differs between any two answers. */
export function isTheSame(one: Answer, other: Answer): boolean {
  const plain = ({ status, headers, text }: Answer) => {
    const { date: _, "x-request-id": __, ...rest } = headers;
    return JSON.stringify([status, rest, text]);
  };
  return plain(one) === plain(other);
}

export function tokenOf(scene: Scene, actor: Actor): string | null {
  return actor === "nobody" ? null : scene.cast[actor].token;
}
