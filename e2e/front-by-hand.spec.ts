import type { Page } from "@playwright/test";
import { expect, test } from "./newsroom";

test("an editor chooses the lead by hand, readers have it, and undo brings the earlier front back", async ({
  as,
  stranger,
}) => {
  const editor = await as("editor");
  await editor.goto("/desk/fronts?language=ar");
  const byTime = await leadOf(stranger);
  await editor.getByRole("button", { name: "Choose for Lead" }).click();
  const options = editor.getByRole("dialog").getByRole("option");
  const chosen = (await headlinesIn(stranger))[1] ?? "";
  await editor.getByRole("dialog").getByRole("combobox").fill(chosen);
  await options.filter({ hasText: chosen }).first().click();
  await expect(editor.getByText("Not on the front yet.")).toBeVisible();
  expect(await leadOf(stranger)).toBe(byTime);

  // The page is read anew late: what is undone before that is not undone in vain.
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const isFront = (url: URL) => url.pathname === "/desk/fronts";
  await editor.route(isFront, async (route) => {
    await through;
    await route.continue();
  });
  await put(editor);
  expect(await leadOf(stranger)).toBe(chosen);

  await editor.getByRole("button", { name: "Undo" }).click();
  await expect(editor.getByText("Not on the front yet.")).toBeVisible();
  const late = editor.waitForResponse((response) => isFront(new URL(response.url())));
  letThrough();
  await late;
  await expect(editor.getByText("Not on the front yet.")).toBeVisible();
  await put(editor);
  expect(await leadOf(stranger)).toBe(byTime);
});

test("fronts are for editors", async ({ as }) => {
  const reporter = await as("reporter");
  expect((await reporter.goto("/desk/fronts"))?.status()).toBe(404);
});

async function put(editor: Page): Promise<void> {
  await editor.getByRole("button", { name: "Put on the front" }).click();
  await expect(editor.getByText("Readers have it.")).toBeVisible();
}

async function headlinesIn(stranger: Page): Promise<string[]> {
  await stranger.goto("/ar");
  return stranger.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts();
}

async function leadOf(stranger: Page): Promise<string> {
  return (await headlinesIn(stranger))[0] ?? "";
}
