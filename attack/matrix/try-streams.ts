import http from "node:http";
import type { Actor } from "./actors";
import type { Scene } from "./scene";
import type { Way } from "./send";
import type { Tally } from "./tally";

/** What shuts somebody's way in, and within how many milliseconds what they have open ends. */
const endings: readonly [string, Exclude<Actor, "nobody">, string, number][] = [
  [
    "is suspended",
    "an editor of another desk it is shared with",
    "update person set suspended_at = now() where id = $1",
    1_000,
  ],
  [
    "is signed out",
    "a reporter it is shared with",
    "delete from session where person_id = $1",
    1_000,
  ],
  [
    "is given another role",
    "the chief, having written in it",
    "update person set role = 'reporter' where id = $1",
    1_000,
  ],
  [
    "has a session that runs out",
    "the reporter who owns it",
    "update session set expires_at = now() - interval '1 second' where person_id = $1",
    20_000,
  ],
];

/** Opens the desk's news as somebody whose way in is then shut: the news ends. It takes their place from them. */
export async function tryStreams(way: Way, scene: Scene, tally: Tally): Promise<void> {
  const where = `open streams, ${way.name}`;
  await Promise.all(
    endings.map(async ([what, actor, statement, patience]) => {
      const { token, person } = scene.cast[actor];
      const stream = await openStream(way, token);
      if (stream.status !== 200) return tally.wrong(where, `${actor} hears no news at all`);
      await scene.owner.query(statement, [person.id]);
      const hasEnded = await Promise.race([
        stream.ended.then(() => true),
        new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
      ]);
      stream.leave();
      if (hasEnded) tally.refused(where);
      else tally.wrong(where, `${actor} ${what}, and still hears news after ${patience} ms`);
    }),
  );
}

type Stream = { status: number; ended: Promise<void>; leave: () => void };

function openStream(way: Way, token: string): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: "127.0.0.1",
        port: way.port,
        path: "/api/desk/events",
        headers: { cookie: `${way.cookieName}=${token}` },
      },
      (response) => {
        const ended = new Promise<void>((end) => response.once("close", () => end()));
        response.resume();
        // The hearer stands once the first line is there.
        setTimeout(
          () =>
            resolve({ status: response.statusCode ?? 0, ended, leave: () => request.destroy() }),
          300,
        );
      },
    );
    request.on("error", reject);
    request.end();
  });
}
