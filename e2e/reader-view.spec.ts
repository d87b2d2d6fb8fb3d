import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "./newsroom";

/** What Firefox makes its reader view with. */
const readability = readFileSync(
  createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"),
  "utf8",
);

type Found = { title: string; byline: string; excerpt: string; published: string; html: string };

for (const page of ["/world/straits-ministers-agree-shipping-corridor", "/", "/ar"])
  test(`a story keeps its picture, caption, credit, standfirst, byline and date in a reader view: ${page}`, async ({
    stranger,
  }) => {
    await stranger.goto(page);
    if (page !== "/world/straits-ministers-agree-shipping-corridor")
      await stranger.getByRole("main").getByRole("heading").getByRole("link").first().click();
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
    const found: Found = await stranger.evaluate((source) => {
      const read = new Function("document", `${source}; return new Readability(document).parse();`)(
        document.cloneNode(true),
      );
      return {
        title: read.title,
        byline: read.byline,
        excerpt: read.excerpt,
        published: read.publishedTime,
        html: read.content,
      };
    }, readability);
    const text = (
      await stranger.evaluate((html) => {
        const parsed = new DOMParser().parseFromString(html, "text/html");
        return parsed.body.textContent ?? "";
      }, found.html)
    ).replace(/\s+/g, " ");
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
