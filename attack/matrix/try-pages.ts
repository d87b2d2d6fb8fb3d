import { type Actor, everyActor } from "./actors";
import { addressOf, type PageRow, pages } from "./pages";
import { isOpenTo, mayRead } from "./promises";
import type { Scene } from "./scene";
import { type Answer, type Asked, send, type Way, wholeOf } from "./send";
import { forms, spellings } from "./spellings";
import { wordsOf } from "./states";
import type { Tally } from "./tally";
import { tokenOf } from "./try-routes";
import { changedBetween, digestsOf } from "./whole-database";

/** Those who are sent in every form and spelling; everybody is sent for the page and its RSC. */
const strangers: readonly Actor[] = [
  "nobody",
  "another reporter",
  "an editor of another desk",
  "a suspended editor",
  "an editor whose session has run out",
  "an editor whose code is awaited",
  "an admin who once wrote in it",
];
const plainForms = forms.filter(({ name }) => name === "page" || name === "rsc");

/**
 * Asks for every page of the workspace as everybody, of a story in every state, and as those to whom
 * it is not open in every form that the framework has and every spelling of its address: nothing of
 * it may be in any answer, and nothing changes.
 */
export async function tryPages(way: Way, scene: Scene, tally: Tally): Promise<void> {
  const ids: Record<string, string> = {};
  for (const [page, row] of Object.entries(pages))
    if (row.kind === "newsroom" && row.id) ids[page] = await row.id(scene);
  const before = await digestsOf(scene.owner);
  for (const [page, row] of Object.entries(pages)) {
    if (row.kind === "story") await tryStoryPage(way, scene, tally, page);
    else await tryPage(way, scene, tally, page, ids[page] ?? "", row);
  }
  const changed = changedBetween(before, await digestsOf(scene.owner));
  if (changed.length > 0)
    tally.wrong(`pages, ${way.name}`, `asking for pages changed ${changed.join(", ")}`);
}

async function tryStoryPage(way: Way, scene: Scene, tally: Tally, page: string): Promise<void> {
  for (const story of scene.stories)
    for (const actor of everyActor)
      for (const form of plainForms) {
        const answer = await ask(
          way,
          scene,
          actor,
          form.asked(addressOf(page, story.id), story.id),
        );
        const told = `${page} as ${form.name}: ${actor}, ${wordsOf(story.state)}`;
        judge(tally, `pages, ${way.name}`, told, answer, scene, {
          promised: mayRead(actor),
          secret: story.state.stage === "standing" ? null : story.canary,
        });
      }
  // The story's own page is asked in every form in three states, what hangs on it in one.
  const some = scene.stories.filter(({ state }) =>
    (page === "/desk/stories/[id]" ? telling : telling.slice(0, 1)).includes(wordsOf(state)),
  );
  for (const story of some)
    for (const actor of strangers)
      for (const form of [...forms, ...spellings]) {
        const asked = form.asked(addressOf(page, story.id), story.id);
        const answer = await ask(way, scene, actor, asked);
        const told = `${page} as ${form.name}: ${actor}, ${wordsOf(story.state)}`;
        const secret = story.canary;
        const where = `forms and spellings, ${way.name}`;
        judge(tally, where, told, answer, scene, { promised: false, secret });
      }
}

/** A working copy of its own, one that stands beside a live text, and one that waits to go out. */
const telling = ["draft, unpublished", "draft, live", "approved, unpublished"];

async function tryPage(
  way: Way,
  scene: Scene,
  tally: Tally,
  page: string,
  id: string,
  row: Exclude<PageRow, { kind: "story" }>,
): Promise<void> {
  const secret = row.kind === "newsroom" && row.secret ? await row.secret(scene) : null;
  for (const actor of everyActor) {
    const promised = row.kind === "entrance" || isOpenTo(row.what, actor);
    const all = promised || !strangers.includes(actor) ? plainForms : [...forms, ...spellings];
    for (const form of all) {
      const answer = await ask(way, scene, actor, form.asked(addressOf(page, id), id));
      const where = promised ? `pages, ${way.name}` : `forms and spellings, ${way.name}`;
      judge(tally, where, `${page} as ${form.name}: ${actor}`, answer, scene, {
        promised,
        secret,
        mayTell: row.kind === "newsroom" && row.tells ? promised : mayRead(actor),
      });
    }
  }
}

/** The framework leads to the one `_rsc` that fits a request's headers, or to none, and answers there. */
async function ask(way: Way, scene: Scene, actor: Actor, asked: Asked): Promise<Answer> {
  const token = tokenOf(scene, actor);
  const answer = await send(way, token, asked);
  const to = answer.headers.location ?? "";
  if (answer.status !== 307 || !asked.path.includes("?_rsc=")) return answer;
  const { pathname, search } = new URL(to, way.origin);
  if (pathname !== new URL(asked.path, way.origin).pathname) return answer;
  return send(way, token, { ...asked, path: pathname + search });
}

/** `mayTell`: stories of the scene may be on the page although it is not about one. */
function judge(
  tally: Tally,
  where: string,
  told: string,
  answer: Answer,
  scene: Scene,
  {
    promised,
    secret,
    mayTell = promised,
  }: { promised: boolean; secret: string | null; mayTell?: boolean },
): void {
  const whole = wholeOf(answer);
  const faults = [
    // What a forged header makes of a page that is refused is the framework's; it tells nothing.
    promised && answer.status >= 500 && `broke with ${answer.status}`,
    !mayTell && whole.includes(scene.mark) && "tells a canary",
    !promised && secret && whole.includes(secret) && `tells ${secret}`,
    promised &&
      secret &&
      (answer.status !== 200 || !whole.includes(secret)) &&
      `was promised, and is ${answer.status} without it`,
  ].filter(Boolean);
  if (faults.length > 0) tally.wrong(where, `${told}: ${faults.join(", ")}`);
  else if (promised) tally.allowed(where);
  else tally.refused(where);
}
