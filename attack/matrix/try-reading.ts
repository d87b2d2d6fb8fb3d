import type { Actor } from "./actors";
import { addressOf, pages } from "./pages";
import { routes } from "./routes";
import type { Scene } from "./scene";
import { send, type Way } from "./send";
import type { Tally } from "./tally";
import { tokenOf } from "./try-routes";
import { changedBetween, digestsOf } from "./whole-database";

/**
 * Follows every link of the workspace and asks every route that reads, as people who may do much:
 * looking changes nothing but when a session was last used and which text was seen.
 */
export async function tryReading(way: Way, scene: Scene, tally: Tally): Promise<void> {
  const where = `reading, ${way.name}`;
  for (const actor of ["an editor of the desk", "the chief", "an admin"] satisfies Actor[]) {
    const before = await digestsOf(scene.owner);
    const asked = new Set<string>();
    const waiting = [
      ...Object.keys(pages).flatMap((page) =>
        scene.stories.slice(0, 6).map(({ id }) => addressOf(page, id)),
      ),
      ...Object.keys(routes)
        .filter((route) => route.startsWith("GET "))
        .flatMap((route) =>
          scene.stories.slice(0, 6).map(({ id, hash }) => {
            const path = addressOf(route.slice(4), id).replace("[language]", "en");
            return path.endsWith("/changes") ? `${path}?since=${hash}` : path;
          }),
        ),
    ];
    for (
      let path = waiting.shift();
      path !== undefined && asked.size < 400;
      path = waiting.shift()
    ) {
      if (asked.has(path)) continue;
      asked.add(path);
      const streams = path.startsWith("/api/desk/events");
      const answer = await send(way, tokenOf(scene, actor), { method: "GET", path, streams });
      if (answer.status >= 500) tally.wrong(where, `${path}: ${actor}: ${answer.status}`);
      else tally.allowed(where);
      for (const [, link = ""] of answer.text.matchAll(/href="(\/(?:desk|api)[^"#]*)"/g))
        waiting.push(link.replaceAll("&amp;", "&"));
    }
    const changed = changedBetween(before, await digestsOf(scene.owner));
    if (changed.length > 0) tally.wrong(where, `${actor}: reading changed ${changed.join(", ")}`);
  }
}
