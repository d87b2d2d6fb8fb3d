import { arrangeStory } from "./arrange";
import { type Answered, ask } from "./ask";
import { openNaiveCache } from "./naive-cache";
import { expect, sessionOf, test, type Who } from "./newsroom";
import { origin, running } from "./product";

const requests = 10_000;
const atOnce = 24;

const readers = [
  "/",
  "/world",
  "/ar",
  "/feed.xml",
  "/sitemap.xml",
  "/robots.txt",
  "/no/such",
  "/world/",
  "/favicon.ico",
  "/early-clicks.js",
  "/card.png",
  "/search?q=ferry",
  "/corrections",
];
const workspace = [
  "/desk",
  "/desk/stories",
  "/signin",
  "/api/desk/stories?q=canary",
  "/api/nosuch",
  "/desk/account",
  "/desk/nowhere",
];

/** The ways in which the framework can be asked for a page. */
const transports: Record<string, string>[] = [
  {},
  {},
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { rsc: "1", "next-url": "/desk" },
  { "x-nextjs-data": "1" },
  { purpose: "prefetch", "sec-purpose": "prefetch" },
];

test("a cache that looks at nothing but the address mixes nothing up, in 10,000 requests", async ({
  personOf,
}) => {
  test.setTimeout(400_000);
  const cache = await openNaiveCache(running().environment.PORT ?? "");
  const canary = `canarykept${Date.now()}`;
  await arrangeStory(await personOf("reporter"), { state: "draft", headline: `A ${canary}` });
  const people = await Promise.all(
    (["reporter", "chief", "admin"] satisfies Who[]).map(async (who) => {
      const { name, value } = await sessionOf(who);
      return { ...(await personOf(who)), cookie: `${name}=${value}` };
    }),
  );
  const any = chooser(20_261_124);
  const faults = new Map<string, number>();
  let asked = 0;

  async function askOn() {
    for (; asked < requests && faults.size < 20; ) {
      asked += 1;
      const isReaders = any([true, true, true, true, true, true, true, false]);
      const person = any([null, ...people]);
      const transport = any(transports);
      const base = any(isReaders ? readers : workspace);
      const path =
        any([true, false, false]) && "rsc" in transport
          ? `${base}${base.includes("?") ? "&" : "?"}_rsc=${any(["a1", "b2"])}`
          : base;
      const headers = {
        host: new URL(origin()).host,
        ...transport,
        ...(person ? { cookie: person.cookie } : {}),
      };
      const first = await ask(cache.port, { path, headers });
      // The framework sends who asks for data to the address of that form, as its own pages do.
      const onward = /[?&]_rsc=/.test(first.headers.location ?? "") ? first.headers.location : null;
      const answer = onward ? await ask(cache.port, { path: onward, headers }) : first;
      const others = people.filter((one) => one.id !== person?.id).map(({ email }) => email);
      for (const fault of [
        ...(isReaders
          ? faultsOfReading(answer, people, canary)
          : faultsAtWork(
              answer,
              base,
              transport,
              others,
              person ? "" : canary,
              person?.email ?? "",
            )),
      ]) {
        const line = `${path} ${JSON.stringify(transport)} as ${person?.role ?? "nobody"}: ${fault}`;
        faults.set(line, (faults.get(line) ?? 0) + 1);
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, askOn));
  cache.close();

  expect([...faults.keys()]).toEqual([]);
  expect(asked).toBe(requests);
  const keptAddresses = [...cache.kept.keys()];
  expect(keptAddresses.filter((path) => /^\/(desk|api|signin|welcome)/.test(path))).toEqual([]);
  for (const [path, { answer }] of cache.kept) {
    expect(answer.headers, path).not.toHaveProperty("set-cookie");
    expect(answer.body, path).not.toContain(canary);
  }
  // It did keep what it may.
  expect(cache.hits()).toBeGreaterThan(requests / 2);
});

function faultsOfReading(
  { status, headers, body }: Answered,
  people: { name: string; email: string }[],
  canary: string,
): string[] {
  const wrong = {
    [`status ${status}`]: status >= 500 || status === 401,
    "is the framework's data": /x-component/.test(headers["content-type"] ?? ""),
    "carries the framework": body.includes("__next_f"),
    "sets a cookie": "set-cookie" in headers,
    "shows a draft": body.includes(canary),
    "names an account": people.some(({ email }) => body.includes(email)),
  };
  return Object.entries(wrong).flatMap(([what, is]) => (is ? [what] : []));
}

function faultsAtWork(
  { status, headers, body }: Answered,
  address: string,
  transport: Record<string, string>,
  others: string[],
  secret: string,
  own: string,
): string[] {
  const type = headers["content-type"] ?? "";
  const isPage = status === 200 && !address.startsWith("/api/");
  const wrong = {
    [`status ${status}`]: status >= 500,
    "may be kept": !/no-store/.test(headers["cache-control"] ?? ""),
    "is data where a page was asked for":
      isPage && !("rsc" in transport) && !/text\/html/.test(type),
    "is a page where data was asked for": isPage && "rsc" in transport && !/x-component/.test(type),
    "shows a draft to nobody in particular": secret !== "" && body.includes(secret),
    "is not one's own account":
      isPage && address === "/desk/account" && !("rsc" in transport) && !body.includes(own),
    "tells of somebody else": others.some((email) => body.includes(email)),
  };
  return Object.entries(wrong).flatMap(([what, is]) => (is ? [what] : []));
}

/** Chooses by a seed, so that a failure can be had again. */
function chooser(seed: number) {
  let state = seed;
  return <Choice>(choices: readonly Choice[]): Choice => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const choice = choices[Math.floor((state / 2 ** 32) * choices.length)];
    if (choice === undefined) throw new Error("There is nothing to choose from.");
    return choice;
  };
}
