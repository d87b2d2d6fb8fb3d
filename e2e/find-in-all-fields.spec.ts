import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { expect, test, untilSaved } from "./newsroom";

test("words are found in every field in the order of reading, replaced in all at once, and one undo takes it back", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const headline = `Ferry stays, ferry company says ${Date.now()}`;
  const text = "The ferry sails on Monday. A ferryman said so.";
  const { id } = await arrangeStory(reporter, { state: "draft", headline, text });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  await field("Source line").fill("Ferry & agencies");
  await field("Story text").click();
  await page.keyboard.press("ControlOrMeta+f");
  const panel = page.getByRole("search", { name: "Find and replace" });
  await panel.getByRole("textbox", { name: "Find" }).fill("ferry");
  const count = panel.getByRole("status");
  await expect(field("Share title")).toBeVisible();
  await expect(count).toHaveText("1 of 5 · Headline");
  for (const said of [
    "2 of 5 · Headline",
    "3 of 5 · Story text",
    "4 of 5 · Story text",
    "5 of 5 · Source line",
    "1 of 5 · Headline",
  ]) {
    await page.keyboard.press("Enter");
    await expect(count).toHaveText(said);
  }
  await page.keyboard.press("Shift+Enter");
  await expect(count).toHaveText("5 of 5 · Source line");

  const replaceWith = panel.getByRole("textbox", { name: "Replace with" });
  await replaceWith.fill("ferryboat");
  await panel.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(field("Source line")).toHaveText("ferryboat & agencies");
  await expect(count).toHaveText("1 of 5 · Headline");
  await panel.getByRole("button", { name: "Next" }).click();
  await panel.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(count).toHaveText("3 of 5 · Story text");

  await replaceWith.fill("boat");
  await panel.getByRole("button", { name: "Replace all" }).click();
  await expect(count).toHaveText("5 replaced");
  await expect(field("Headline")).toContainText("boat stays, boatboat company says");
  await expect(field("Story text")).toContainText("The boat sails on Monday. A boatman said so.");
  await expect(field("Source line")).toHaveText("boatboat & agencies");
  await untilSaved(page);
  expect((await openStory(reporter, id))?.fields.sourceLine).toBe("boatboat & agencies");

  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await field("Story text").click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(field("Headline")).toContainText("Ferry stays, ferryboat company says");
  await expect(field("Story text")).toContainText(text);
  await expect(field("Source line")).toHaveText("ferryboat & agencies");
});

test("a name is replaced wherever a person reads it, as typed or as set, and links stay", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const link = { type: "link", attrs: { href: "https://port.example/office" } };
  const { id } = await arrangeStory(reporter, {
    state: "draft",
    headline: "They don’t know",
    text: "Nobody asked O’Brien.",
    blocks: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "The " },
          { type: "text", text: "port of O’Brien", marks: [link] },
          { type: "footnote", attrs: { text: "Asked twice, O'Brien said." } },
        ],
      },
      {
        type: "blockquote",
        attrs: { attribution: "O’Brien, captain" },
        content: [{ type: "paragraph", content: [{ type: "text", text: "No." }] }],
      },
      {
        type: "factBox",
        attrs: { title: "Who is O’Brien" },
        content: [{ type: "paragraph", content: [{ type: "text", text: "A captain." }] }],
      },
    ],
  });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await page.getByRole("textbox", { name: "Story text", exact: true }).click();
  await page.keyboard.press("ControlOrMeta+f");
  const panel = page.getByRole("search", { name: "Find and replace" });
  const find = panel.getByRole("textbox", { name: "Find" });
  const count = panel.getByRole("status");
  await find.fill("don't");
  await expect(count).toHaveText("1 of 1 · Headline");
  await find.fill("O'Brien");
  for (const place of [
    "1 of 5 · Story text",
    "2 of 5 · Story text",
    "3 of 5 · Story text, footnote",
    "4 of 5 · Story text, who said it",
    "5 of 5 · Story text, title of the box",
  ]) {
    await expect(count).toHaveText(place);
    await page.keyboard.press("Enter");
  }
  await panel.getByRole("textbox", { name: "Replace with" }).fill("Murphy");
  await panel.getByRole("button", { name: "Replace all" }).click();
  await expect(count).toHaveText("5 replaced");
  await untilSaved(page);
  const body = JSON.stringify((await openStory(reporter, id))?.body);
  expect(body).not.toMatch(/Brien/);
  expect(body.match(/Murphy/g)).toHaveLength(5);
  expect(body).toContain('{"type":"link","attrs":{"href":"https://port.example/office"}}');
  await expect(page.getByRole("link", { name: "port of Murphy" })).toBeVisible();
});
