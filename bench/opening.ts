import { openBrowser, openStory, signedIn, storyText } from "@/bench/browser";
import { draftOfWords } from "@/bench/drafts";
import type { BenchNewsroom } from "@/bench/newsroom";
import { percentile } from "@/bench/percentile";
import type { Table } from "@/bench/table";

const rounds = 8;

/** From the address to a typed letter in the story, with nothing in the browser's cache, and the script that came for it. */
export async function opening(newsroom: BenchNewsroom): Promise<Table> {
  const browser = await openBrowser();
  try {
    const { id } = await draftOfWords(800);
    const took: number[] = [];
    let script = 0;
    for (let round = 0; round < rounds; round++) {
      const context = await signedIn(browser, newsroom, "reporter@demo.local");
      const sizes: Promise<number>[] = [];
      context.on("requestfinished", (request) => {
        if (request.resourceType() === "script")
          sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      const page = await context.newPage();
      const began = performance.now();
      await openStory(page, id);
      await storyText(page).click();
      const letter = String.fromCodePoint(0x1200 + round);
      await page.keyboard.type(letter);
      await storyText(page).filter({ hasText: letter }).waitFor();
      took.push(performance.now() - began);
      await page.waitForTimeout(1_000);
      script = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      await context.close();
    }
    return {
      title: `Opening a story of 800 words to typing, cold, ${rounds} times`,
      columns: ["what", "p50", "longest"],
      rows: [
        ["from the address to a typed letter, ms", percentile(took, 0.5), Math.max(...took)],
        ["script as transferred, KB", script / 1024, script / 1024],
      ],
    };
  } finally {
    await browser.close();
  }
}
