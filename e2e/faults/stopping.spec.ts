import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "../newsroom";
import { freePort, startProduct } from "../product";

test("a newsroom that is asked to stop has ended within two seconds, with every word committed", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), "stet-stop-"));
  const settings = { DATA_DIR: folder, PORT: String(await freePort()) };
  const home = `http://localhost:${settings.PORT}`;
  const took: number[] = [];
  let story = "";
  for (const words of ["First words.", "Second words.", "Third words."]) {
    const product = await startProduct(settings);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${home}/signin`);
    await page.getByRole("button", { name: "Sign in as reporter", exact: true }).click();
    await page.waitForURL(`${home}/desk`);
    if (story) await page.goto(story);
    else {
      await page.getByRole("button", { name: "New story" }).first().click();
      await page.waitForURL(/\/desk\/stories\/[\w-]{36}/);
      story = page.url();
    }
    const standfirst = page.getByRole("textbox", { name: "Standfirst", exact: true });
    await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
    await standfirst.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(words);
    // What is on its way to the server; it waits for the keys to rest before it commits.
    await page.waitForTimeout(250);
    const began = Date.now();
    expect(await product.stop()).toBe(0);
    took.push(Date.now() - began);
    await context.close();
  }
  // The first ends in the middle of printing the whole paper; the others have nothing else to do.
  expect(Math.min(...took.slice(1))).toBeLessThan(2_000);
  const product = await startProduct(settings);
  const page = await browser.newPage();
  await page.goto(`${home}/signin`);
  await page.getByRole("button", { name: "Sign in as reporter", exact: true }).click();
  await page.waitForURL(`${home}/desk`);
  await page.goto(story);
  const standfirst = page.getByRole("textbox", { name: "Standfirst", exact: true });
  await expect(standfirst).toContainText("First words.Second words.Third words.");
  await product.stop();
  await rm(folder, { recursive: true, force: true });
});
