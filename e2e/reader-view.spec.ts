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
    const html = await (await stranger.request.get(page)).text();
    const found = readIn(new JSDOM(html, { url: stranger.url() }));
    const { text } = found;
    expect(found.title).toContain(shown.headline);
    expect(found.byline).toContain(shown.author);
    expect(found.excerpt).toBe(shown.standfirst);
    expect(new Date(found.published).toISOString()).toBe(
      new Date(shown.published ?? "").toISOString(),
    );
    for (const part of [shown.standfirst, shown.caption, shown.credit, shown.last])
      expect(text, part).toContain(part);
    expect(found.html).toMatch(/<img[^>]+\/media\/[^>]+>/);
  });

test("however few words a picture and a standfirst have, a reader view keeps them", async ({
  stranger,
}) => {
  const page = "/world/straits-ministers-agree-shipping-corridor";
  const html = await (await stranger.request.get(page)).text();
  for (const [standfirst, caption, credit] of [
    ["Seven ports sign", "Ada Byron", "AP"],
    ["", "Zoë", "ZQ"],
    ["", "", ""],
  ] as const) {
    const story = new JSDOM(html, { url: new URL(page, "http://localhost").href });
    const { document } = story.window;
    for (const [part, words] of [
      ["[data-part=standfirst]", standfirst],
      [".lead-picture .caption", caption],
      [".lead-picture [data-part=credit]", credit],
    ] as const) {
      const one = document.querySelector(`article ${part}`);
      expect(one, part).not.toBeNull();
      if (words) one?.replaceChildren(words);
      else one?.remove();
    }
    const found = readIn(story);
    for (const words of [standfirst, caption, credit]) expect(found.text).toContain(words);
    expect(found.html, `“${caption}”`).toMatch(/<img[^>]+\/media\/[^>]+>/);
  }
});

/** What Firefox makes its reader view with, outside the page: the page's policy lets nothing in. */
function readIn({ window: { document } }: JSDOM) {
  const read = new Readability(document).parse();
  const html = read?.content ?? "";
  const oneLine = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  return {
    title: read?.title ?? "",
    byline: read?.byline ?? "",
    excerpt: oneLine(read?.excerpt),
    published: read?.publishedTime ?? "",
    html,
    text: oneLine(new JSDOM(html).window.document.body.textContent),
  };
}
