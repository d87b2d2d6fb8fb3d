import { bodyHtml } from "@/article/to-html";
import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { clipboards } from "./clipboards";
import { expect, test, untilSaved } from "./newsroom";

test.use({ pastesHandlers: true });

const place = {
  siteUrl: "https://paper.example",
  page: "https://paper.example/world/story",
  language: "en" as const,
  pictures: [],
};

for (const { from, html, means } of clipboards)
  test(`pasted from ${from}: the words and what they mean, without the looks`, async ({
    as,
    personOf,
  }) => {
    const reporter = await personOf("reporter");
    const { id } = await arrangeStory(reporter, { state: "draft", text: "x" });
    const page = await as("reporter");
    await page.goto(`/desk/stories/${id}`);
    const text = page.getByRole("textbox", { name: "Story text", exact: true });
    await text.click();
    await page.keyboard.press("ControlOrMeta+A");
    await text.evaluate((element, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", given);
      const how = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent("paste", how));
    }, html);
    await expect(text).not.toHaveText("x");
    await untilSaved(page);
    const { body } = (await openStory(reporter, id)) ?? {};
    expect(body && bodyHtml(body, place)).toBe(means);
  });
