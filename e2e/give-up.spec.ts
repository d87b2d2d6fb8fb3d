import { arrangeStory, committedText } from "./arrange";
import { expect, test, untilSaved } from "./newsroom";

test("changes to a live story are given up: it stands as readers have it, and what was given up is kept", async ({
  as,
  stranger,
  personOf,
}) => {
  const reporterPerson = await personOf("reporter");
  const story = await arrangeStory(reporterPerson, {
    state: "live",
    text: "The bridge closes for a week.",
  });
  const reporter = await as("reporter");
  await reporter.goto(`/desk/stories/${story.id}`);
  await reporter.getByRole("button", { name: "Edit", exact: true }).click();
  const text = (page: typeof reporter) =>
    page.getByRole("textbox", { name: "Story text", exact: true });
  await expect(text(reporter)).toBeEditable();
  await text(reporter).fill("The bridge closes by mistake.");
  await untilSaved(reporter);

  // An editor has it open, and sees on the desk whose working copy it is.
  const editor = await as("editor");
  await editor.goto("/desk/stories");
  const line = editor.getByRole("listitem").filter({ hasText: story.headline });
  await expect(line).toContainText(`opened by ${reporterPerson.name}`);
  await editor.goto(`/desk/stories/${story.id}`);
  await expect(text(editor)).toContainText("by mistake");
  await expect(editor.getByText(`opened by ${reporterPerson.name}`)).toBeVisible();

  await reporter.getByRole("button", { name: "Give up changes" }).click();
  const dialog = reporter.getByRole("dialog", { name: "Give up changes" });
  await expect(dialog).toContainText("The text that readers have stands");
  await dialog.getByRole("button", { name: "Give up changes" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(reporter.getByRole("button", { name: "Edit", exact: true })).toBeVisible();
  await expect(text(reporter)).toHaveText("The bridge closes for a week.");
  await expect(text(editor)).toHaveText("The bridge closes for a week.");
  expect(await committedText(reporterPerson, story.id)).toBe("The bridge closes for a week.");
  await expect(
    editor.getByRole("region", { name: "Timeline" }).getByText("gave up the changes"),
  ).toBeVisible();

  await editor.goto(`/desk/stories/${story.id}/versions`);
  const kept = editor
    .getByRole("list", { name: "Versions" })
    .getByRole("listitem")
    .filter({ hasText: "Given up" });
  await expect(kept).toContainText(reporterPerson.name);
  await kept.getByRole("link", { name: /^To/ }).click();
  await expect(editor.getByRole("region", { name: "Comparison" })).toContainText("by mistake.");

  expect((await stranger.goto(story.path ?? ""))?.status()).toBe(200);
  await expect(stranger.getByRole("article")).toContainText("The bridge closes for a week.");
  await expect(stranger.getByRole("article")).not.toContainText("mistake");
});
