import { arrangeStory } from "./arrange";
import { expect, findPerson, test } from "./newsroom";
import { origin } from "./product";

test("two stories with one headline are published at two addresses in the same moment", async ({
  stranger,
}) => {
  const headline = `Barrage gates opened as delta braces for a second crest of the flood ${Date.now()}`;
  const reporter = await findPerson("reporter");
  const stories = await Promise.all(
    [1, 2, 3].map((n) => arrangeStory(reporter, { state: "live", headline, text: `Text ${n}.` })),
  );
  expect(new Set(stories.map(({ path }) => path)).size).toBe(3);
  for (const [n, { path }] of stories.entries()) {
    expect((await stranger.goto(path ?? ""))?.status()).toBe(200);
    await expect(stranger.getByText(`Text ${n + 1}.`)).toBeVisible();
    expect((await stranger.request.get(`${path}/history`)).status()).toBe(200);
  }
});

test("a link that something came along with leads where it was meant to lead", async ({
  stranger,
}) => {
  const reporter = await findPerson("reporter");
  const { path } = await arrangeStory(reporter, {
    state: "live",
    headline: `Ferry ${Date.now()} Über नदी`,
  });
  const own = encodeURI(path ?? "");
  const hanging = [
    ".",
    ")",
    ",",
    "%22",
    "%E2%80%9D",
    "%20",
    "%0A",
    "%E2%80%8F",
    "/",
    "/)",
    ".html",
  ];
  const others = [
    ...hanging.map((sign) => own + sign),
    own.toLowerCase().replace("/world/ferry", "/World//FERRY"),
    own.replace("uber", "%C3%9Cber"),
  ];
  for (const other of others) {
    const page = await stranger.goto(other);
    expect(page?.status(), other).toBe(200);
    expect(new URL(stranger.url()).pathname, other).toBe(own);
  }
  const first = await stranger.request.get(`${own}.`, { maxRedirects: 0 });
  expect(first.status()).toBe(301);
  expect(first.headers().location).toBe(own);
  for (const [asked, to] of [
    ["/World.", "/world"],
    ["/world/feed.xml)", "/world/feed.xml"],
    ["/Search?q=ferry", "/search?q=ferry"],
  ] as const) {
    const moved = await stranger.request.get(asked, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location], asked).toEqual([301, to]);
  }
});

test("where nothing stands, the page offers to search, and repeats nothing of the address", async ({
  stranger,
}) => {
  const page = await stranger.goto("/world/no-such-ferry-ever.");
  expect(page?.status()).toBe(404);
  await expect(stranger.getByRole("searchbox", { name: "Search for" })).toHaveValue("");
  expect(await stranger.content()).not.toMatch(/ferry-ever|ferry ever/);
  const elsewhere = await stranger.request.get(`${origin()}//evil.example/%2e`, {
    maxRedirects: 0,
  });
  expect(elsewhere.headers().location ?? "/").toMatch(/^\/(?![/\\])/);
});

test("readers and the desk find a story by what it shows", async ({ as, stranger }) => {
  const reporter = await findPerson("reporter");
  const mark = `q${Date.now()}`;
  const headline = `AT&T’s covid-19 می‌خواهم أحمد ${mark}`;
  await arrangeStory(reporter, { state: "live", headline });
  const desk = await as("reporter");
  for (const typed of ["AT&T", "at&t’s", "covid-19", "می‌خواهم", "میخواهم", "احمد"]) {
    const query = encodeURIComponent(`${mark} ${typed}`);
    await stranger.goto(`/search?q=${query}`);
    await expect(stranger.getByRole("link", { name: headline }), typed).toBeVisible();
    await desk.goto(`/desk/stories?q=${query}`);
    await expect(desk.getByRole("link", { name: headline }), typed).toBeVisible();
  }
});

test("a headline of a sign alone is told what its address needs", async ({ as }) => {
  const reporter = await findPerson("reporter");
  const { id } = await arrangeStory(reporter, { state: "in-review", headline: "🤔" });
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${id}`);
  await expect(editor.getByRole("region", { name: "Checklist" })).toContainText(
    "no letter or digit to make an address of",
  );
});
