import { arrangeStory, committedText } from "../arrange";
import { expect, test, untilSaved } from "../newsroom";
import { kill, type ProcessName } from "../product";

for (const name of ["live", "web", "front", "worker"] as const satisfies ProcessName[])
  test(`a kill -9 of ${name} in the middle of a sentence loses nothing`, async ({
    as,
    personOf,
  }) => {
    const reporter = await personOf("reporter");
    const { id } = await arrangeStory(reporter, { state: "draft", text: "Start." });
    const page = await as("reporter");
    await page.goto(`/desk/stories/${id}`);
    const text = page.getByRole("textbox", { name: "Story text", exact: true });
    await expect(text).toContainText("Start.");
    await untilSaved(page);
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Before the kill.");
    kill(name);
    await page.keyboard.type(" After the kill.", { delay: 30 });
    const whole = "Start. Before the kill. After the kill.";
    await expect(text).toContainText(whole);
    await expect.poll(() => committedText(reporter, id), { timeout: 30_000 }).toBe(whole);
    await untilSaved(page);
  });

test("a kill -9 of the database while two people write loses nothing", async ({ as, personOf }) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "Start." });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  await expect(text).toContainText("Start.");
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Before.");
  kill("postgres");
  await page.keyboard.type(" During.", { delay: 50 });
  await untilSavedWithin(page, 40_000);
  await expect
    .poll(() => committedText(reporter, id).catch(() => ""), { timeout: 20_000 })
    .toBe("Start. Before. During.");
});

async function untilSavedWithin(page: import("@playwright/test").Page, timeout: number) {
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible({ timeout });
}
