import { expect, test } from "./newsroom";

test.use({ contextOptions: { javaScriptEnabled: false } });

test("a reader without JavaScript reads everything, and no page runs a script of the framework", async ({
  stranger,
}) => {
  const asked: string[] = [];
  stranger.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await stranger.goto("/");
  await stranger.getByRole("main").getByRole("heading").getByRole("link").first().click();
  const article = stranger.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toBeVisible();
  await stranger.goto("/world/straits-ministers-agree-shipping-corridor");
  expect(((await article.locator("[data-part=body]").textContent()) ?? "").length).toBeGreaterThan(
    800,
  );
  await stranger.goto("/search?q=corridor");
  await expect(stranger.getByRole("link", { name: /corridor/i }).first()).toBeVisible();
  expect(asked.filter((path) => path.endsWith(".js"))).toEqual([]);
  for (const where of ["/", "/world", "/world/straits-ministers-agree-shipping-corridor", "/ar"]) {
    const html = await (await stranger.request.get(where)).text();
    const scripts = html.match(/<script(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
    expect(
      scripts.filter((tag) => !tag.includes("/assets/")),
      where,
    ).toEqual([]);
  }
});

test("the genre page has every part in its place", async ({ stranger }) => {
  await stranger.goto("/world/straits-ministers-agree-shipping-corridor");
  const article = stranger.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toHaveCount(1);
  for (const part of ["kicker", "standfirst", "byline", "dateline", "body", "source"])
    await expect(article.locator(`[data-part=${part}]`).first(), part).toBeVisible();
  await expect(article.locator("[data-part=body] > p")).toHaveCount(9);
  await expect(article.locator("[data-part=source]")).toContainText(
    "SOURCE: The Meridian & Agencies",
  );
  const standfirst = (await article.locator("[data-part=standfirst]").textContent()) ?? "";
  expect(standfirst.trim()).toHaveLength(146);
  await expect(article.locator("time[datetime]").first()).toBeVisible();
  const hrefs = await stranger
    .locator("a[href], link[href]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const shape of [/\/ninjs\/[0-9a-f-]+\.json/, /\/history$/, /feed\.xml$/])
    expect(
      hrefs.some((href) => shape.test(href)),
      shape.source,
    ).toBe(true);
});

test("Arabic pages are right to left, in Arabic, with the same parts", async ({ stranger }) => {
  await stranger.goto("/ar");
  await expect(stranger.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(stranger.locator("html")).toHaveAttribute("lang", "ar");
  await stranger.getByRole("main").getByRole("heading").getByRole("link").first().click();
  const article = stranger.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toBeVisible();
  for (const part of ["standfirst", "byline", "body"])
    await expect(article.locator(`[data-part=${part}]`).first(), part).toBeVisible();
});
