import { type AboutStory, aboutStories, isPromised } from "./promises";
import { routes } from "./routes";
import type { Scene, StagedStory } from "./scene";
import { type Asked, send, type Way } from "./send";
import type { Tally } from "./tally";
import { changedBetween, digestsOf } from "./whole-database";

/** What somebody would add who hopes that it is copied into a row, or into every object there is. */
const extra: Record<string, unknown> = {
  role: "admin",
  stage: "approved",
  publication: "live",
  approvedBy: "00000000-0000-4000-8000-000000000000",
  approved_hash: "0".repeat(64),
  suspended: false,
  id: "00000000-0000-4000-8000-000000000000",
  person: null,
  $ne: 1,
  constructor: { prototype: { role: "admin" } },
  prototype: { role: "admin" },
  toString: "x",
};
const extraKeys = [...Object.keys(extra), "__proto__"];

/** Where a value of another kind is right as well: the key, and the kind. */
const alsoRight: Record<string, readonly string[]> = {
  "PUT /api/stories/[id]/embargo seen": ["null"],
};

type Chief = Extract<keyof Scene["cast"], "the chief" | "an admin" | "the reporter who owns it">;

/**
 * Sends every route its good body with a key too many, and with every value turned into another
 * kind, as somebody who may do what it does: refused in words, and nothing changed.
 */
export async function tryBodies(way: Way, scene: Scene, tally: Tally): Promise<void> {
  for (const [route, row] of Object.entries(routes)) {
    // Signing out takes nothing from a body, and leaves it unread.
    if (row.kind === "nowhere" || route === "POST /api/sign-out") continue;
    if (row.kind === "story") {
      for (const what of Object.keys(aboutStories) as AboutStory[]) {
        const ask = row.asks[what];
        const open = ask && placeFor(what, scene);
        if (ask && open)
          await tryBody(way, scene, tally, `${route}, ${what}`, open.token, () =>
            ask(open.story, scene),
          );
      }
      continue;
    }
    const sender: Chief =
      row.kind === "newsroom" && /people|settings/.test(row.what) ? "an admin" : "the chief";
    if (row.kind === "newsroom" && row.takesBytes) continue;
    const token = row.kind === "entrance" ? null : scene.cast[sender].token;
    await tryBody(way, scene, tally, route, token, () => row.ask(scene, sender));
  }
}

/** A story in a state in which somebody may do it, and who. */
function placeFor(what: AboutStory, scene: Scene): { story: StagedStory; token: string } | null {
  for (const actor of ["the chief", "the reporter who owns it"] as const)
    for (const story of scene.stories)
      if (isPromised(what, actor, story.state)) return { story, token: scene.cast[actor].token };
  return null;
}

async function tryBody(
  way: Way,
  scene: Scene,
  tally: Tally,
  told: string,
  token: string | null,
  ask: () => Asked | Promise<Asked>,
): Promise<void> {
  const good = await ask();
  const before = await digestsOf(scene.owner);
  const attempt = async (name: string, where: string, asked: Asked) => {
    const answer = await send(way, token, { ...asked, streams: true });
    const isRefused =
      answer.status >= 400 &&
      answer.status < 500 &&
      /problem\+json/.test(answer.headers["content-type"] ?? "");
    if (isRefused) tally.refused(where);
    else tally.wrong(where, `${told} with ${name}: ${answer.status} ${answer.text.slice(0, 200)}`);
  };
  const keys = `extra keys, ${way.name}`;
  for (const key of extraKeys)
    if (!isKnown(good, key)) await attempt(key, keys, withKey(good, key));
  if (isRecord(good.body) && !good.isForm) {
    const kinds = `other kinds of value, ${way.name}`;
    for (const [key, value] of Object.entries(good.body))
      for (const [kind, other] of otherKinds(value)) {
        const isRight = alsoRight[`${told.split(",")[0]} ${key}`]?.includes(kind);
        if (!isRight)
          await attempt(`${kind} for ${key}`, kinds, {
            ...good,
            body: { ...good.body, [key]: other },
          });
      }
    for (const body of ["[]", "null", "7", '"text"', "{", "[{}]"])
      await attempt(`the body ${body}`, kinds, { ...good, body });
  }
  const changed = changedBetween(before, await digestsOf(scene.owner)).filter(
    // Every try at the entrance is counted, and a request for a password is kept.
    (table) => !/password_request/.test(table),
  );
  if (changed.length > 0)
    tally.wrong(keys, `${told}: refused bodies changed ${changed.join(", ")}`);
}

/** True for a key that the route takes, and of a query for the one that the framework leaves out by itself. */
function isKnown({ method, body }: Asked, key: string): boolean {
  return (method === "GET" && key === "__proto__") || (isRecord(body) && Object.hasOwn(body, key));
}

function withKey(good: Asked, key: string): Asked {
  if (good.method === "GET") {
    const joint = good.path.includes("?") ? "&" : "?";
    return { ...good, path: `${good.path}${joint}${encodeURIComponent(key)}=admin` };
  }
  const value = Object.hasOwn(extra, key) ? extra[key] : { role: "admin" };
  if (good.isForm && isRecord(good.body))
    return { ...good, body: { ...good.body, [`${key}`]: "admin" } };
  const text = JSON.stringify(good.body);
  const comma = text === "{}" ? "" : ",";
  return {
    ...good,
    body: `${text.slice(0, -1)}${comma}${JSON.stringify(key)}:${JSON.stringify(value)}}`,
  };
}

function otherKinds(value: unknown): [string, unknown][] {
  const all: [string, unknown][] = [
    ["null", null],
    ["a list", [value]],
    ["an object", { value }],
    ["a truth", true],
    ["a number", 7.5],
    ["a text", typeof value === "string" ? 7 : String(value)],
  ];
  return all.filter(([, other]) => kindOf(other) !== kindOf(value));
}

const kindOf = (value: unknown) =>
  value === null ? "null" : Array.isArray(value) ? "list" : typeof value;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
