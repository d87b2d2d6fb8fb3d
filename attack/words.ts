import type { AttackedNewsroom } from "@/attack/newsroom";
import { type Outcome, openTally } from "@/attack/outcome";
import { throughAddresses } from "@/attack/words/address-doors";
import { throughTheEditor } from "@/attack/words/editor-doors";
import { readFeeds } from "@/attack/words/feeds";
import { readLogs } from "@/attack/words/logs";
import { throughPictureRoutes } from "@/attack/words/picture-doors";
import { throughOfficeRoutes, throughStoryRoutes } from "@/attack/words/route-doors";
import * as socket from "@/attack/words/socket-doors";
import { type Look, lookAt, publish } from "@/attack/words/views";
import { openStory } from "@/db/story-view";
import { watch } from "@/e2e/hostile-words/oracle";
import { hostileAddresses, hostileWords } from "@/e2e/hostile-words/vectors";

const count = 3_200;

/** Hostile words through every door into every view. */
export async function words(newsroom: AttackedNewsroom): Promise<Outcome> {
  const seed = Number(process.env.ATTACK_SEED ?? Date.now() % 1_000_000);
  const vectors = mixed(hostileWords(count, seed));
  const addresses = hostileAddresses(400, seed);
  const texts = vectors.map(({ text }) => text);
  say(
    `${vectors.length} vectors and ${addresses.length} addresses, seed ${seed} (ATTACK_SEED=${seed} repeats them)`,
  );
  const tally = openTally(`Hostile words: ${vectors.length} vectors, seed ${seed}`);
  const reporter = await newsroom.person("reporter");

  const whole = vectors.filter(({ text }) => socket.isWhole(text));
  const broken = vectors.filter(({ text }) => !socket.isWhole(text));
  const long = await step("text", () =>
    socket.throughTheSocket(
      newsroom,
      tally,
      whole.map(socket.asParagraph),
      "Hostile text",
      () => false,
    ),
  );
  await step("broken text", () =>
    socket.throughTheSocket(
      newsroom,
      tally,
      broken.slice(0, 40).map(socket.asParagraph),
      "Broken text",
      () => true,
    ),
  );
  const attributes = await step("attributes", () =>
    socket.throughTheSocket(
      newsroom,
      tally,
      [socket.asQuotation, socket.asPullQuote, socket.asFactBox, socket.asFootnote].flatMap(
        (as, at) =>
          texts
            .slice(at * 500, at * 500 + 500)
            .filter((text, place) => !isDoubtful(text) || place < 200)
            .map(as),
      ),
      "Hostile attributes",
      isDoubtful,
    ),
  );
  const links = await step("links", () =>
    socket.throughTheSocket(
      newsroom,
      tally,
      [...addresses.slice(0, 200).map(socket.asLink), ...texts.slice(0, 40).map(socket.asLanguage)],
      "Hostile links",
      () => true,
    ),
  );
  const fields = await step("fields", () => socket.throughTheFields(newsroom, tally, whole));
  const details = await step("story routes", () =>
    throughStoryRoutes(newsroom, tally, texts, addresses),
  );
  const pictured = await step("picture routes", () =>
    throughPictureRoutes(newsroom, tally, texts, addresses),
  );
  await step("office routes", () => throughOfficeRoutes(newsroom, tally, texts));
  await step("addresses", () => throughAddresses(newsroom, tally, texts));

  const published: { path: string; view: NonNullable<Awaited<ReturnType<typeof openStory>>> }[] =
    [];
  await step("publish", async () => {
    for (const id of [long, attributes, links, details, pictured, ...fields]) {
      const path = await publish(newsroom, id);
      const view = path ? await openStory(reporter, id) : null;
      if (path && view) published.push({ path, view });
    }
  });

  const staff = await newsroom.profile("chief");
  const staffWatch = await watch(staff);
  const admin = await newsroom.profile("admin");
  const adminWatch = await watch(admin);
  const readers = await newsroom.profile(null);
  const readersWatch = await watch(readers);
  const writer = await newsroom.profile("reporter");
  const writerWatch = await watch(writer);
  const pasted = await step("editor", () =>
    throughTheEditor(newsroom, tally, writer, writerWatch, texts),
  );
  const pastedPath = await publish(newsroom, pasted);

  const topics = (await openStory(reporter, details))?.details.topics ?? [];
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
  const storyPages = published.flatMap(({ path, view }): Look[] => [
    {
      ...{
        view: "story page",
        address: encodeURI(path),
        text: { root: ".story-text", of: "reader" },
      },
      holds: view.body.content.length,
      ...(view.id === long && {
        reads: { in: ".story-text > p", texts: ["", ...whole.map(({ text }) => text)] },
      }),
    },
    {
      view: "history and comparison",
      address: encodeURI(`${path}/history`),
      holds: view.body.content.length,
    },
  ]);
  await step("readers’ views", () =>
    lookAt(tally, readers, readersWatch, [
      ...storyPages,
      ...(pastedPath
        ? [
            {
              view: "story page",
              address: pastedPath,
              holds: texts.length,
              text: { root: ".story-text", of: "reader" },
            } as const,
          ]
        : []),
      ...[
        "/",
        "/world",
        "/culture",
        "/corrections",
        `/archive/${day}`,
        "/author/amina-rahal",
        "/ar",
      ].map((address) => ({ view: "lists for readers", address, holds: published.length })),
      ...topics.slice(0, 12).map(({ slug }) => ({
        view: "topic",
        address: `/topic/${encodeURIComponent(slug)}`,
        holds: 1,
      })),
      ...texts.slice(0, 8).map((text) => ({
        view: "search for readers",
        address: `/search?q=${encodeURIComponent(Buffer.from(text).toString())}`,
        holds: 1,
      })),
      ...texts.slice(8, 30).map((text) => ({
        view: "sign-in",
        address: `/signin?next=${encodeURIComponent(Buffer.from(text).toString())}&refused=${encodeURIComponent(Buffer.from(text).toString())}`,
        holds: 1,
      })),
    ]),
  );
  await step("feeds", () => readFeeds(newsroom, tally, readers, readersWatch, published));

  const text = { root: ".ProseMirror", of: "editor" } as const;
  await step("desk views", () =>
    lookAt(tally, staff, staffWatch, [
      { view: "desk", address: "/desk", holds: published.length },
      { view: "desk lists", address: "/desk/stories", holds: 50 },
      { view: "desk lists", address: "/desk/stories?state=live", holds: 50 },
      ...texts.slice(0, 15).map((words) => ({
        view: "desk search",
        address: `/desk/stories?q=${encodeURIComponent(Buffer.from(words).toString())}`,
        holds: 1,
      })),
      ...[long, attributes, links, details, pasted, ...fields.slice(0, 3)].flatMap((id): Look[] => [
        {
          ...{ view: "editor", address: `/desk/stories/${id}`, holds: 100, text },
          settle: (page) =>
            page
              .getByRole("heading", { level: 1 })
              .or(page.locator(".ProseMirror"))
              .first()
              .waitFor({ timeout: 30_000 }),
        },
        { view: "preview", address: `/desk/stories/${id}/preview`, holds: 100 },
        { view: "preview", address: `/desk/stories/${id}/preview/page-only`, holds: 100 },
        { view: "versions", address: `/desk/stories/${id}/versions`, holds: 100 },
      ]),
      { view: "fronts", address: "/desk/fronts", holds: published.length },
    ]),
  );
  await step("admin views", () =>
    lookAt(tally, admin, adminWatch, [
      { view: "people", address: "/desk/people", holds: 250 },
      { view: "settings", address: "/desk/settings", holds: 120 },
      { view: "audit", address: "/desk/audit", holds: 250 },
    ]),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  readLogs(tally, ["Hostile words stand here", "stet-session=", "Hostile paste"]);
  return tally.outcome();
}

/** Longer than an attribution may be, or not to be kept at all. */
function isDoubtful(text: string): boolean {
  return text.length > 200 || !socket.isWhole(text);
}

/** Every kind at every door, however few the door takes: the kinds take turns. */
function mixed<T extends { family: string }>(vectors: readonly T[]): T[] {
  const families = new Map<string, T[]>();
  for (const vector of vectors)
    families.set(vector.family, [...(families.get(vector.family) ?? []), vector]);
  const most = Math.max(...[...families.values()].map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    [...families.values()].flatMap((family) => family[at] ?? []),
  ).flat();
}

async function step<T>(name: string, act: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await act();
  say(`  ${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return done;
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}
