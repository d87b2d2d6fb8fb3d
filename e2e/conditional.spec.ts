import { expect, test } from "./newsroom";

test("whoever has a page, a feed, a picture or a file is told so, by its tag and by its date", async ({
  stranger,
}) => {
  await stranger.goto("/world/straits-ministers-agree-shipping-corridor");
  const picture = await stranger.locator(".lead-picture img").evaluate((img) => {
    return new URL((img as HTMLImageElement).currentSrc).pathname;
  });
  const story = new URL(stranger.url()).pathname;
  for (const address of [
    "/",
    story,
    "/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/sitemap.xml",
    "/favicon.ico",
    "/card.png",
    "/early-clicks.js",
    picture,
  ]) {
    const { etag = "", "last-modified": date = "" } = (
      await stranger.request.get(address)
    ).headers();
    expect(etag, address).toMatch(/^"[^"]+"$/);
    expect(Date.parse(date), `${address} ${date}`).toBeLessThanOrEqual(Date.now() + 1_000);
    for (const method of ["GET", "HEAD"]) {
      const ask = async (headers: Record<string, string>) =>
        (await stranger.request.fetch(address, { method, headers })).status();
      expect(await ask({ "if-none-match": etag }), `${method} ${address}`).toBe(304);
      expect(await ask({ "if-none-match": '"another"', "if-modified-since": date })).toBe(200);
      expect(await ask({ "if-modified-since": date }), `${method} ${address}`).toBe(304);
      expect(await ask({ "if-modified-since": "Thu, 01 Jan 2015 00:00:00 GMT" })).toBe(200);
    }
  }
});
