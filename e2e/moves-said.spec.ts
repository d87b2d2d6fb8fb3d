import { startOver } from "@/db/documents";
import { arrangeStory, make } from "./arrange";
import { expect, test } from "./newsroom";

test("why a move was not made stays on the screen when the text is opened anew under it", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "As submitted." });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  await expect(text).toContainText("As submitted.");
  await page.context().setOffline(true);
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Too late.");
  await page.getByRole("button", { name: "Send for review" }).click();
  const notDone = page.getByRole("alert").filter({ hasText: "Not done" });
  await expect(notDone).toBeVisible();
  await make(reporter, id, "submit");
  await page.context().setOffline(false);
  await expect(page.getByText(/kept beside the story/i).first()).toBeVisible({ timeout: 20_000 });
  await expect(text).not.toContainText("Too late.");
  await expect(notDone).toBeVisible();
});

test("a note for the writer is still there when the text is opened anew under its dialog", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "in-review", text: "As submitted." });
  const page = await as("editor");
  await page.goto(`/desk/stories/${id}`);
  await expect(page.getByRole("textbox", { name: "Story text", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Send back", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Send back" });
  await dialog.getByRole("textbox", { name: "Note" }).fill("Name the second source.");
  await startOver(id, 1);
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await expect(page.getByText("The text was opened anew").first()).toBeAttached({
    timeout: 20_000,
  });
  await expect(dialog.getByRole("textbox", { name: "Note" })).toHaveValue(
    "Name the second source.",
  );
});

test("a publication whose pages take their time says so, and says when readers have them", async ({
  as,
  personOf,
}) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "approved" });
  const page = await as("editor");
  let letPrint = () => {};
  const printed = new Promise<void>((resolve) => {
    letPrint = resolve;
  });
  await page.route("**/api/stories/*/moves", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), printed: false } });
  });
  await page.route(
    (url) => url.pathname.startsWith("/world/"),
    async (route) => {
      await printed;
      await route.continue();
    },
  );
  await page.goto(`/desk/stories/${id}`);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const status = page.getByRole("status").filter({ hasText: "Published." });
  await expect(status).toContainText("The pages are still being printed.");
  await expect(page.getByRole("link", { name: "View on site" })).toBeVisible();
  letPrint();
  await expect(status).toContainText("The pages are printed, and readers have them.");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(status).toHaveCount(0);
});
