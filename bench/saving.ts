import type { Page } from "@playwright/test";
import { openBrowser, openStory, signedIn, storyText } from "@/bench/browser";
import { draftOfWords } from "@/bench/drafts";
import type { BenchNewsroom } from "@/bench/newsroom";
import { percentile } from "@/bench/percentile";
import type { Table } from "@/bench/table";
import { deskPool } from "@/db/connect";

const rounds = 30;

/** From a key to the commit, and to the screen that says "Saved". */
export async function saving(newsroom: BenchNewsroom): Promise<Table> {
  const browser = await openBrowser();
  try {
    const { id } = await draftOfWords(800);
    const context = await signedIn(browser, newsroom, "reporter@demo.local");
    const page = await context.newPage();
    await openStory(page, id);
    await untilSaved(page);
    await storyText(page).click();
    const committed: number[] = [];
    const said: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await page.waitForTimeout(700 + (round % 5) * 37);
      const began = performance.now();
      const commit = untilCommitted(id, await hashOf(id));
      await page.keyboard.press("e");
      committed.push((await commit) - began);
      await untilSaved(page);
      said.push(performance.now() - began);
    }
    const line = (what: string, took: number[]) => [
      what,
      percentile(took, 0.5),
      percentile(took, 0.95),
      Math.max(...took),
    ];
    return {
      title: `Saving, ${rounds} single keys in a story of 800 words`,
      columns: ["from the key to", "p50 ms", "p95 ms", "longest ms"],
      rows: [line("committed in the database", committed), line('"Saved" on the screen', said)],
    };
  } finally {
    await browser.close();
  }
}

async function untilSaved(page: Page): Promise<void> {
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved$/ })
    .waitFor();
}

async function hashOf(id: string): Promise<string> {
  const { rows } = await deskPool().query("select hash from story where id = $1", [id]);
  return rows[0].hash;
}

async function untilCommitted(id: string, before: string): Promise<number> {
  const giveUp = performance.now() + 10_000;
  while (performance.now() < giveUp) if ((await hashOf(id)) !== before) return performance.now();
  throw new Error("The key was not committed within ten seconds.");
}
