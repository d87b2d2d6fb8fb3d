import type { Page } from "@playwright/test";
import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { expect, test, untilSaved } from "./newsroom";

const nine = Array.from({ length: 9 }, (_, n) => `Paragraph ${n + 1} of the story.`);

test("text filled in at once becomes paragraphs, without empty ones for its blank lines", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  const paragraphs = async () => {
    await untilSaved(page);
    const { body } = (await openStory(reporter, id)) ?? {};
    return body?.content.map(({ content }) => content?.[0]?.text ?? "");
  };

  await text.fill("One.\n\nTwo.");
  await expect.poll(paragraphs).toEqual(["One.", "Two."]);
  await text.fill(nine.join("\n"));
  await expect.poll(paragraphs).toEqual(nine);
  await text.fill(nine.join("\n\n"));
  await expect.poll(paragraphs).toEqual(nine);
  await text.fill("");
  await expect.poll(paragraphs).toEqual([""]);

  await page.keyboard.type("Typed.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Apart.");
  await expect.poll(paragraphs).toEqual(["Typed.", "", "Apart."]);
  // Right behind what was typed, and still a step of its own.
  await page.keyboard.insertText(" On.\n\nAnd further.");
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(paragraphs).toEqual(["Typed.", "", "Apart."]);
  await page.keyboard.insertText(" On.\n\nAnd further.");
  await expect.poll(paragraphs).toEqual(["Typed.", "", "Apart. On.", "And further."]);
  await caretTo(page, "Typed.", 3);
  await page.keyboard.insertText("\nin between\n");
  await expect.poll(paragraphs).toEqual(["Typin betweened.", "", "Apart. On.", "And further."]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(paragraphs).toEqual(["Typed.", "", "Apart. On.", "And further."]);
});

test("lines that come into a field of one line become words of that line", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const headline = page.getByRole("textbox", { name: "Headline", exact: true });
  await headline.fill("Ferry stays\n\nfor a year\n");
  await expect(headline).toHaveText("Ferry stays for a year");
  await expect(headline.locator("p")).toHaveCount(1);
  await headline.fill("");
  await expect(headline).toHaveText("");
  await headline.fill("Ferry stays");
  await page.keyboard.insertText(", says\nits captain");
  await expect(headline).toHaveText("Ferry stays, says its captain");
  await untilSaved(page);
  expect((await openStory(reporter, id))?.fields.headline).toBe("Ferry stays, says its captain");
  await headline.fill(`Long\n${"x".repeat(400)}`);
  await expect(page.getByRole("alert").filter({ hasText: "Headline holds at most" })).toBeVisible();
});

async function caretTo(page: Page, words: string, offset: number) {
  await page
    .getByRole("textbox", { name: "Story text", exact: true })
    .getByText(words, { exact: true })
    .evaluate((element, at) => {
      const text = element.firstChild;
      if (text) element.ownerDocument.getSelection()?.collapse(text, at);
    }, offset);
}
