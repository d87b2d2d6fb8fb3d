import { arrangeStory, committedText, make } from "./arrange";
import { expect, test, untilSaved } from "./newsroom";

const textOf = (page: import("@playwright/test").Page) =>
  page.getByRole("textbox", { name: "Story text", exact: true });

test("'Saved' is said only of what is committed", async ({ as, personOf }) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "Start." });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  for (let n = 0; n < 5; n += 1) {
    // It is said for a moment only: who looks for it begins before.
    const saving = page.getByRole("status").filter({ hasText: "Saving…" }).waitFor();
    await page.keyboard.type(` Sentence ${n}.`);
    await saving;
    await untilSaved(page);
    expect(await committedText(reporter, id)).toContain(`Sentence ${n}.`);
  }
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await expect(textOf(page)).not.toContainText("Sentence");
  await untilSaved(page);
  expect(await committedText(reporter, id)).not.toContain("Sentence");
});

test("a killed tab loses nothing that the screen called saved, and at most the last second of the rest", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "Start." });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Kept before the crash.");
  await untilSaved(page);
  await page.keyboard.type(" And this.");
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => {});
  await crashed;
  const again = await page.context().newPage();
  await again.goto(`/desk/stories/${id}`);
  await expect(textOf(again)).toContainText("Kept before the crash.");
  await untilSaved(again);
  expect(await committedText(reporter, id)).toContain("Kept before the crash.");
});

test("offline, words are kept on the device, and merge with a colleague's on return", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "Middle." });
  const page = await as("reporter");
  const colleague = await as("editor");
  await page.goto(`/desk/stories/${id}`);
  await colleague.goto(`/desk/stories/${id}`);
  await expect(textOf(page)).toContainText("Middle.");
  await expect(textOf(colleague)).toContainText("Middle.");
  await page.context().setOffline(true);
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Written offline.");
  await expect(
    page.getByRole("status").filter({ hasText: "Offline, kept on this device" }),
  ).toBeVisible();
  await textOf(colleague).click();
  await colleague.keyboard.press("Control+Home");
  await colleague.keyboard.type("Written meanwhile. ");
  await untilSaved(colleague);
  await page.context().setOffline(false);
  const whole = "Written meanwhile. Middle. Written offline.";
  await expect(textOf(page)).toContainText(whole, { timeout: 20_000 });
  await expect(textOf(colleague)).toContainText(whole, { timeout: 20_000 });
  await untilSaved(page);
  expect(await committedText(reporter, id)).toBe(whole);
});

test("offline words that come back too late are kept beside the story, never in it", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "As submitted." });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await expect(textOf(page)).toContainText("As submitted.");
  await untilSaved(page);
  await page.context().setOffline(true);
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Too late.");
  await make(reporter, id, "submit");
  await page.context().setOffline(false);
  await expect(page.getByText(/kept beside the story/i).first()).toBeVisible({ timeout: 20_000 });
  await expect(textOf(page)).not.toContainText("Too late.");
  expect(await committedText(reporter, id)).toBe("As submitted.");
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${id}`);
  await expect(editor.getByText("Too late.").first()).toBeAttached();
  await editor.getByRole("button", { name: "Put away" }).click();
  await expect(editor.getByRole("region", { name: "Kept copies" })).toHaveCount(0);
});
