import type { BrowserContext } from "@playwright/test";
import type { AttackedNewsroom } from "@/attack/newsroom";
import type { Tally } from "@/attack/outcome";
import { show } from "@/attack/words/socket-doors";
import type { StoryView } from "@/db/story-view";
import type { Watch } from "@/e2e/hostile-words/oracle";

const feeds = [
  "/feed.xml",
  "/atom.xml",
  "/world/feed.xml",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/ar/feed.xml",
];
const lists = ["/feed.json"];

/** Every feed is well formed, and says what was written; a story's JSON-LD and ninjs, too. */
export async function readFeeds(
  newsroom: AttackedNewsroom,
  tally: Tally,
  context: BrowserContext,
  watch: Watch,
  published: readonly { path: string; view: StoryView }[],
): Promise<void> {
  const page = await context.newPage();
  const headlines = published.map(({ view }) => view.headline);
  for (const address of feeds) {
    watch.faults.length = 0;
    await page.goto(address).catch(() => null);
    // What Chromium shows XML with has a style of its own.
    const faults = watch.faults.filter((what) => !/inline style/.test(what));
    // The browser's own parser judges; what it shows of XML is not the page of a paper.
    await page.goto("/corrections");
    const answer = await fetch(newsroom.origin + address);
    const read = await page.evaluate(
      (text) => {
        const xml = new DOMParser().parseFromString(text, "application/xml");
        const fault = xml.querySelector("parsererror")?.textContent ?? "";
        const titles = [...xml.querySelectorAll("item > title, entry > title")].map(
          (title) => title.textContent ?? "",
        );
        return { fault, titles };
      },
      await answer.text(),
    );
    const isKept = read.titles.every(
      (title) =>
        headlines.length === 0 || headlines.map(asXmlHolds).includes(title) || !/⁂/.test(title),
    );
    if (answer.status >= 400 || read.fault !== "")
      tally.violated(`feed ${address}`, `${answer.status} ${read.fault}`);
    else if (!isKept) tally.violated(`feed ${address}`, "a headline is not as it was written");
    else if (faults.length > 0) tally.violated(`feed ${address}`, faults.join("; "));
    else
      tally.survived(`feed ${address}`, Math.max(1, read.titles.filter((t) => /⁂/.test(t)).length));
  }
  for (const address of lists) await readJson(tally, newsroom.origin, address);
  for (const { path, view } of published) {
    await readJson(tally, newsroom.origin, `/ninjs/${view.id}.json`);
    await page.goto(encodeURI(path));
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    const said: Record<string, unknown> = JSON.parse(data[0] ?? "{}");
    if (data.length === 1 && said.headline === view.headline) tally.survived("JSON-LD");
    else tally.violated("JSON-LD", `${show(view.headline)} reads ${show(said.headline)}`);
  }
  await page.close();
}

async function readJson(tally: Tally, origin: string, address: string) {
  const answer = await fetch(origin + address);
  const text = await answer.text();
  try {
    JSON.parse(text);
    if (answer.ok) return tally.survived(address.replace(/[0-9a-f-]{36}/, "…"));
  } catch {
    // Told below.
  }
  tally.violated(address, `answered ${answer.status} ${show(text)}`);
}

/** Some characters have no place in XML at all, and go. */
function asXmlHolds(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
