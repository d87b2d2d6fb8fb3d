import { arrangeStory } from "./arrange";
import { expect, test, untilSaved } from "./newsroom";

test("a live story is edited through review while the old version stays up", async ({
  as,
  stranger,
  personOf,
}) => {
  const story = await arrangeStory(await personOf("reporter"), {
    state: "live",
    text: "The bridge closes for a week.",
  });
  const path = story.path ?? "";
  const body = () => stranger.getByRole("article").locator("[data-part=body]");
  await expect(async () => {
    expect((await stranger.goto(path))?.status()).toBe(200);
  }).toPass();

  const reporter = await as("reporter");
  await reporter.goto(`/desk/stories/${story.id}`);
  await reporter.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(reporter.getByRole("button", { name: "Send for review" })).toBeVisible();
  const text = reporter.getByRole("textbox", { name: "Story text", exact: true });
  await expect(text).toContainText("The bridge closes");
  await text.fill("The bridge closes for nine days.");
  await untilSaved(reporter);
  await reporter.getByRole("button", { name: "Send for review" }).click();
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();
  await stranger.goto(path);
  await expect(body()).toContainText("for a week");

  const editor = await as("editor");
  await editor.goto(`/desk/stories/${story.id}`);
  await editor.getByRole("button", { name: "Approve", exact: true }).click();
  await editor
    .getByRole("dialog", { name: "Approve" })
    .getByRole("button", { name: "Approve", exact: true })
    .click();
  await editor.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(editor.getByRole("button", { name: "Publish", exact: true })).toHaveCount(0);
  await stranger.goto(path);
  await expect(body()).toContainText("for nine days");
  await expect(stranger.getByRole("article").locator("[data-part=updated]")).toBeVisible();
  // The history is printed right after the story.
  await expect(async () => {
    await stranger.goto(`${path}/history`);
    await expect(stranger.getByText("nine days").first()).toBeAttached({ timeout: 500 });
  }).toPass();
  await expect(stranger.getByText("a week").first()).toBeAttached();
});

test("an edit of approved copy voids the approval, and the approver is told", async ({
  as,
  personOf,
}) => {
  const story = await arrangeStory(await personOf("reporter"), { state: "approved" });
  const approver = await as("editor2");
  await approver.goto(`/desk/stories/${story.id}`);
  await expect(approver.getByRole("button", { name: "Publish", exact: true })).toBeVisible();

  const other = await as("editor");
  await other.goto(`/desk/stories/${story.id}`);
  await other.getByRole("textbox", { name: "Headline", exact: true }).fill("Another headline");
  await untilSaved(other);
  await expect(approver.getByRole("button", { name: "Approve", exact: true })).toBeVisible();
  await expect(approver.getByRole("button", { name: "Publish", exact: true })).toHaveCount(0);
  await approver.goto("/desk");
  await approver.getByRole("button", { name: /notice/i }).click();
  await expect(approver.getByText(/approval/i).first()).toBeVisible();
});
