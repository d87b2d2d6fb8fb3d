import type { Browser, Page } from "@playwright/test";
import { openBrowser, openStory, signedIn, storyText } from "@/bench/browser";
import { draftOfWords } from "@/bench/drafts";
import type { BenchNewsroom } from "@/bench/newsroom";
import { percentile } from "@/bench/percentile";
import type { Row, Table } from "@/bench/table";

const keys = 240;
const warmUp = 40;

declare global {
  interface Window {
    painted: number[];
  }
}

/**
 * From a key to the end of the frame that shows it, in the middle of stories of several lengths.
 * A frame begins at once and not at the screen's next tick, which would add up to 17 ms of chance.
 * The bare field is the same text in a contenteditable without an editor: what the browser takes.
 */
export async function typing(newsroom: BenchNewsroom): Promise<Table> {
  const browser = await openBrowser(["--disable-gpu-vsync", "--disable-frame-rate-limit"]);
  try {
    const rows: Row[] = [];
    for (const words of [5_000, 20_000]) {
      rows.push(["bare field", words, ...(await inBareField(browser, words))]);
      rows.push(["story editor", words, ...(await inEditor(browser, newsroom, words))]);
    }
    return {
      title: `From key to paint, ${keys} keys in Chromium`,
      columns: ["where", "words", "p50 ms", "p95 ms", "longest ms"],
      rows,
    };
  } finally {
    await browser.close();
  }
}

type Figures = [number, number, number];

async function inEditor(
  browser: Browser,
  newsroom: BenchNewsroom,
  words: number,
): Promise<Figures> {
  const { id } = await draftOfWords(words);
  const context = await signedIn(browser, newsroom, "reporter@demo.local");
  const page = await context.newPage();
  await openStory(page, id);
  await page.waitForTimeout(3_000);
  const middle = storyText(page)
    .locator("p")
    .nth(Math.floor(words / 120));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  const figures = await typeInto(page);
  await context.close();
  return figures;
}

async function inBareField(browser: Browser, words: number): Promise<Figures> {
  const { paragraphs } = await draftOfWords(words);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const html = paragraphs.map((text) => `<p>${text}</p>`).join("");
  await page.setContent(`<main style="width:40em"><div contenteditable>${html}</div></main>`);
  const middle = page.locator("p").nth(Math.floor(words / 120));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  const figures = await typeInto(page);
  await page.close();
  return figures;
}

async function typeInto(page: Page): Promise<Figures> {
  await page.evaluate(() => {
    window.painted = [];
    const channel = new MessageChannel();
    const begun: number[] = [];
    channel.port1.onmessage = () => {
      for (const at of begun.splice(0)) window.painted.push(performance.now() - at);
    };
    document.addEventListener(
      "keydown",
      (event) => {
        begun.push(event.timeStamp);
        // The message is handled after the frame, when its paint is done.
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      { capture: true },
    );
  });
  for (let count = 0; count < keys + warmUp; count++) {
    await page.keyboard.press(count % 6 === 5 ? "Space" : "e");
    await page.waitForTimeout(30 + (count % 7) * 5);
  }
  await page.waitForTimeout(200);
  const painted = (await page.evaluate(() => window.painted)).slice(warmUp);
  return [percentile(painted, 0.5), percentile(painted, 0.95), Math.max(...painted)];
}
