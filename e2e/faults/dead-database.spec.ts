import { arrangeStory } from "../arrange";
import { expect, test } from "../newsroom";
import { processes } from "../processes";
import { processId, running } from "../product";

test("with the database gone every published page is still read, and the newsroom comes back by itself", async ({
  stranger,
  personOf,
}) => {
  const story = await arrangeStory(await personOf("reporter"), { state: "live" });
  let pages: string[] = [];
  const listPages = async () => {
    pages = await publishedPages(stranger.request);
    return pages;
  };
  await expect.poll(listPages).toContain(story.path);
  for (const page of pages)
    await expect.poll(async () => (await stranger.request.get(page)).status()).toBe(200);

  // The supervisor is held still so that it does not bring the database back at once.
  const { pid } = running();
  const holder = processId("postgres");
  process.kill(pid, "SIGSTOP");
  try {
    for (const one of [...descendants(holder), holder]) endNow(one);
    for (let round = 0; round < 3; round += 1)
      for (const page of pages) {
        const answer = await stranger.request.get(page);
        expect(answer.status(), page).toBe(200);
        expect((await answer.text()).length, page).toBeGreaterThan(200);
      }
    expect((await stranger.request.get("/api/health/live")).status()).toBe(200);
    expect((await stranger.request.get("/api/health/ready")).status()).toBe(503);
  } finally {
    process.kill(pid, "SIGCONT");
  }
  await expect
    .poll(async () => (await stranger.request.get("/api/health/ready")).status(), {
      timeout: 20_000,
    })
    .toBe(200);
  const after = await arrangeStory(await personOf("reporter"), { state: "live" });
  await expect
    .poll(async () => (await stranger.request.get(after.path ?? "")).status(), { timeout: 20_000 })
    .toBe(200);
});

async function publishedPages(request: import("@playwright/test").APIRequestContext) {
  const feed: { items: { url: string }[] } = await (await request.get("/feed.json")).json();
  const stories = feed.items.map(({ url }) => decodeURIComponent(new URL(url).pathname));
  return ["/", "/world", "/culture", "/ar", "/feed.xml", ...stories];
}

function descendants(id: number): number[] {
  const children = processes().filter(({ parent }) => parent === id);
  return children.flatMap((child) => [...descendants(child.id), child.id]);
}

function endNow(id: number) {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It went with its parent.
  }
}
