import http from "node:http";
import { addressOf, pages } from "./pages";
import { routes } from "./routes";
import type { Scene } from "./scene";
import { send, type Way } from "./send";
import type { Tally } from "./tally";
import { changedBetween, digestsOf } from "./whole-database";

const writes = ["POST", "PUT", "PATCH", "DELETE"] as const;

/** Other pages than ours, and none at all. */
function foreigners({ origin }: Way): (string | null)[] {
  const port = new URL(origin).port;
  return [
    null,
    "null",
    "https://evil.example",
    `http://localhost.evil.example:${port}`,
    `http://localhost:${port}.evil.example`,
    `https://localhost:${port}`,
    `http://LOCALHOST:${port}`,
    `http://localhost:${port}/`,
    `http://user@localhost:${port}`,
    `${origin}, https://evil.example`,
    "http://localhost:1",
    "file://",
  ];
}

/**
 * Sends every kind of write to every address from other origins, with a chief's session: 403 before
 * anything else through the front, redirects included; around it no route acts, and nothing changes.
 */
export async function tryOrigins(
  way: Way,
  scene: Scene,
  tally: Tally,
  isFront: boolean,
): Promise<void> {
  const where = `foreign origins, ${way.name}`;
  const [story] = scene.stories;
  if (!story) return;
  const addresses = [
    ...Object.keys(routes).map((route) => route.split(" ")[1] ?? ""),
    ...Object.keys(pages),
    ...(isFront
      ? [
          "/",
          "/world",
          "/world/nothing",
          "/nowhere",
          "/feed.xml",
          "//api//stories",
          "/api/stories/",
          "/desk/",
          "/%61pi/stories",
          "/_next/static/x",
          "/collab",
          "/api/health/live",
          "/api/auth/callback/demo",
          "/api/auth/signout",
        ]
      : []),
  ];
  const before = await digestsOf(scene.owner);
  for (const address of new Set(addresses)) {
    const path = addressOf(address, story.id)
      .replace("[copy]", story.keptCopy)
      .replace("[language]", "en")
      .replace("[slug]", "stadium");
    const isPage = !path.startsWith("/api/");
    for (const method of writes)
      for (const from of foreigners(way)) {
        const body = { language: "en" };
        const answer = await send(way, scene.cast["the chief"].token, { method, path, body, from });
        // Asked around the front a page may be drawn for a POST, which does nothing; a method that no route has is 405.
        const isFit = isFront
          ? answer.status === 403
          : isPage || [403, 405].includes(answer.status);
        if (isFit && !answer.headers["set-cookie"]) tally.refused(where);
        else
          tally.wrong(
            where,
            `${method} ${path} from ${from}: ${answer.status} ${answer.text.slice(0, 120)}`,
          );
      }
  }
  for (const from of foreigners(way)) {
    const status = await upgrade(way, scene.cast["the chief"].token, from);
    if (!isFront || status === 403) tally.refused(where);
    else tally.wrong(where, `a socket from ${from}: ${status}`);
  }
  const changed = changedBetween(before, await digestsOf(scene.owner));
  if (changed.length > 0) tally.wrong(where, `foreign writes changed ${changed.join(", ")}`);
}

/** The status with which a socket is refused; 101 where it is let in. */
function upgrade(way: Way, token: string, from: string | null): Promise<number> {
  return new Promise((resolve) => {
    const request = http.request({
      host: "127.0.0.1",
      port: way.port,
      path: "/collab",
      headers: {
        connection: "upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
        cookie: `${way.cookieName}=${token}`,
        ...(from === null ? {} : { origin: from }),
      },
    });
    request.on("upgrade", (_, socket) => {
      socket.destroy();
      resolve(101);
    });
    request.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", () => resolve(0));
    request.end();
  });
}
