import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test } from "./newsroom";

for (const page of [
  "/world/straits-ministers-agree-shipping-corridor",
  "/ar/world/wuzara-al-madaiq-yattafiqun-ala-mamarr",
])
  test(`a story keeps its picture, caption, credit, standfirst, byline and date in a reader view: ${page}`, async ({
    stranger,
  }) => {
    await stranger.goto(page);
    const article = stranger.getByRole("article");
    const textOf = async (part: string) =>
      ((await article.locator(part).first().textContent()) ?? "").replace(/\s+/g, " ").trim();
    const shown = {
      headline: await textOf("h1"),
      standfirst: await textOf("[data-part=standfirst]"),
      author: await textOf("[data-part=byline] [translate=no]"),
      caption: await textOf(".lead-picture .caption"),
      credit: await textOf(".lead-picture [data-part=credit]"),
      last: await textOf("[data-part=body] > p:last-of-type"),
      published: await article.locator("time").first().getAttribute("datetime"),
    };
    // What Firefox makes its reader view with, outside the page: the page's policy lets nothing in.
    const html = await (await stranger.request.get(page)).text();
    const read = new Readability(new JSDOM(html, { url: stranger.url() }).window.document).parse();
    const found = {
      title: read?.title ?? "",
      byline: read?.byline ?? "",
      excerpt: read?.excerpt ?? "",
      published: read?.publishedTime ?? "",
      html: read?.content ?? "",
    };
    const text = (new JSDOM(found.html).window.document.body.textContent ?? "").replace(
      /\s+/g,
      " ",
    );
    expect(found.title).toContain(shown.headline);
    expect(found.byline).toContain(shown.author);
    expect(found.excerpt.replace(/\s+/g, " ").trim()).toBe(shown.standfirst);
    expect(new Date(found.published).toISOString()).toBe(
      new Date(shown.published ?? "").toISOString(),
    );
    for (const part of [shown.standfirst, shown.caption, shown.credit, shown.last])
      expect(text, part).toContain(part);
    expect(found.html).toMatch(/<img[^>]+\/media\/[^>]+>/);
  });
