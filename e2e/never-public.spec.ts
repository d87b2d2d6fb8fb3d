import { arrangeStory, make } from "./arrange";
import { expect, test } from "./newsroom";

const stamp = Date.now();

/** Every public address at which something unpublished could slip out. */
function exits(id: string, slug: string): string[] {
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
  return [
    "/",
    "/world",
    `/world/${slug}`,
    `/world/${slug}/history`,
    `/world/${slug}/`,
    `/WORLD/${slug}`,
    `/world//${slug}`,
    `/world/${slug}?_rsc=1`,
    `/world/${slug}.txt`,
    `/world/${slug}?preview=1`,
    "/ar",
    "/ar/world",
    `/ar/world/${slug}`,
    "/author/amina-rahal",
    `/archive/${day}`,
    "/corrections",
    `/search?q=${slug}`,
    "/search?q=canary",
    "/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/world/feed.xml",
    "/ar/feed.xml",
    "/sitemap.xml",
    "/sitemap/en/1",
    "/news-sitemap.xml",
    "/robots.txt",
    `/ninjs/${id}.json`,
    `/api/stories/${id}`,
    `/desk/stories/${id}`,
    `/desk/stories/${id}/preview`,
    `/desk/stories/${id}/versions`,
    "/desk",
    "/desk/stories",
  ];
}

test("what was not published is on no public address in any stage, and on all of its own after", async ({
  stranger,
  personOf,
}) => {
  test.setTimeout(180_000);
  const reporter = await personOf("reporter");
  const states = ["draft", "in-review", "approved"] as const;
  for (const state of states) {
    const canary = `canary${state.replace("-", "")}${stamp}`;
    const story = await arrangeStory(reporter, {
      state,
      headline: `Canary ${canary}`,
      text: `Text of ${canary}.`,
    });
    for (const exit of exits(story.id, `canary-${canary}`))
      for (const headers of transports) {
        const answer = await stranger.request.get(exit, { headers, maxRedirects: 3 });
        const text = await answer.text();
        // The search page says the word that was searched for; nothing more.
        const found = text.split(canary).length - 1;
        const echoed =
          exit.startsWith("/search") || text.includes(`next=`)
            ? text.includes(`Text of ${canary}`)
            : found > 0;
        expect(echoed, `${state} at ${exit} with ${JSON.stringify(headers)}`).toBe(false);
      }
  }

  const story = await arrangeStory(reporter, {
    state: "approved",
    headline: `Canary out ${stamp}`,
  });
  const path = `/world/canary-out-${stamp}`;
  expect((await stranger.request.get(path)).status()).toBe(404);
  await make(await personOf("editor2"), story.id, "publish");
  for (const exit of [path, "/", "/world", "/feed.xml", `/ninjs/${story.id}.json`])
    await expect
      .poll(async () => (await stranger.request.get(exit)).text(), { timeout: 5_000 })
      .toContain(`Canary out ${stamp}`);
});

/** The ways in which the framework can be asked for a page. */
const transports: Record<string, string>[] = [
  {},
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
];

test("unknown, not yet and never look the same", async ({ stranger, personOf }) => {
  const { headline } = await arrangeStory(await personOf("reporter"), {
    state: "approved",
    headline: `Guessed address ${stamp}`,
  });
  const lengthAt = async (path: string) => {
    const answer = await stranger.request.get(path);
    expect(answer.status()).toBe(404);
    return (await answer.text()).replaceAll(/[\d-]{6,}/g, "").length;
  };
  // The page offers the newest stories instead, and another may go out between two looks.
  const before = await lengthAt(`/world/no-such-story-${stamp}`);
  const guessed = await lengthAt(`/world/${headline.toLowerCase().replaceAll(" ", "-")}`);
  const after = await lengthAt(`/world/no-such-story-${stamp}`);
  expect([before, after]).toContain(guessed);
});
