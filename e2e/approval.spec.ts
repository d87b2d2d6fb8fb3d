import { arrangeStory, make } from "./arrange";
import { expect, test, untilSaved } from "./newsroom";

const words = (n: number, salt: string) =>
  Array.from({ length: n }, (_, i) => `${salt}${i}`).join(" ");

test("whoever approves a change to a live story sees what changed first, with names and the public note", async ({
  as,
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
  const text = reporter.getByRole("textbox", { name: "Story text", exact: true });
  await expect(text).toBeEditable();
  await text.fill("The bridge closes for nine days.");
  await reporter.getByRole("combobox", { name: "Kind of change" }).selectOption("correction");
  const note = reporter.getByRole("textbox", { name: "Note to readers" });
  await note.fill("An earlier version said a week.");
  await note.blur();
  await untilSaved(reporter);
  await reporter.getByRole("button", { name: "Send for review" }).click();
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();

  const editor = await as("editor");
  await editor.goto(`/desk/stories/${story.id}`);
  await editor.getByRole("button", { name: "Approve", exact: true }).click();
  const dialog = editor.getByRole("dialog", { name: "Approve" });
  await expect(dialog.getByRole("heading", { name: "What changed" })).toBeVisible();
  await expect(dialog).toContainText("An earlier version said a week.");
  await dialog.getByRole("tab", { name: "Against live" }).click();
  const against = dialog.getByRole("tabpanel", { name: "Against live" });
  await expect(against.locator("del").first()).toHaveText("a week.");
  await expect(against.locator("ins").first()).toHaveText("nine days.");
  await expect(against).toContainText(reporterPerson.name);
  await dialog.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(editor.getByRole("button", { name: "Publish", exact: true })).toBeVisible();
});

test("an editor who rewrote a text in review is told the count, and somebody else approves it", async ({
  as,
  personOf,
}) => {
  const story = await arrangeStory(await personOf("reporter"), {
    state: "draft",
    text: words(400, "old"),
  });
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${story.id}`);
  await make(await personOf("reporter"), story.id, "submit");
  await editor.goto(`/desk/stories/${story.id}`);
  const text = editor.getByRole("textbox", { name: "Story text", exact: true });
  await expect(text).toBeEditable();
  await text.fill(words(400, "new"));
  await untilSaved(editor);
  await editor.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(editor.getByRole("alert")).toContainText(/You changed 400 words of 4\d\d in review/);
  await expect(editor.getByRole("alert")).toContainText("Somebody else on the desk");

  const other = await as("editor2");
  await other.goto(`/desk/stories/${story.id}`);
  await other.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(other.getByRole("button", { name: "Publish", exact: true })).toBeVisible();
});

test("what changed since one looked is a click away in the story", async ({ as, personOf }) => {
  const story = await arrangeStory(await personOf("reporter"), {
    state: "in-review",
    text: "The council voted on Monday.",
  });
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${story.id}`);
  await expect(editor.getByRole("button", { name: "Approve", exact: true })).toBeVisible();
  await editor.goto("/desk");

  const other = await as("editor2");
  await other.goto(`/desk/stories/${story.id}`);
  const text = other.getByRole("textbox", { name: "Story text", exact: true });
  await expect(text).toBeEditable();
  await text.fill("The council voted on Tuesday.");
  await untilSaved(other);

  await editor.goto("/desk");
  await expect(
    editor.getByRole("listitem").filter({ hasText: story.headline }).first(),
  ).toContainText("Changed since you looked");
  await editor.getByRole("link", { name: story.headline }).first().click();
  await expect(editor.getByText("Changed since you looked,")).toBeVisible();
  await editor.getByRole("button", { name: "What changed" }).click();
  const dialog = editor.getByRole("dialog", { name: "What changed" });
  const since = dialog.getByRole("tabpanel", { name: "Since you looked" });
  await expect(since.locator("del")).toHaveText("Monday.");
  await expect(since.locator("ins")).toHaveText("Tuesday.");
  await expect(since).toContainText((await personOf("editor2")).name);
});
