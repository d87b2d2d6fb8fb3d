import { newColleague, pageOf } from "./colleague";
import { expect, test } from "./newsroom";

test("a button pressed before the page can answer is not pressed in vain, and only once", async ({
  as,
}) => {
  const page = await as("reporter");
  await page.route(/\/_next\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  let begun = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/stories")) begun++;
  });
  await page.goto("/desk", { waitUntil: "commit" });
  await page.getByRole("button", { name: "New story" }).click();
  await expect(page).toHaveURL(/\/desk\/stories\/[\w-]+$/, { timeout: 30_000 });
  expect(begun).toBe(1);
});

test("a form sent before the page can answer is sent once it can, and none of it stands in an address", async ({
  browser,
}) => {
  const kim = await newColleague("reporter");
  const { page, leave } = await pageOf(browser, kim);
  await page.route(/\/_next\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().includes("/_next/")) asked.push(`${request.method()} ${request.url()}`);
  });
  await page.goto("/desk/account", { waitUntil: "commit" });
  const another = page.getByRole("textbox", { name: "New password" });
  await another.fill("eleven brisk herons");
  await another.press("Enter");
  await expect(page.getByText("Your password is changed.")).toBeVisible({ timeout: 30_000 });
  expect(asked.filter((one) => !one.startsWith("GET"))).toHaveLength(1);
  expect(asked.filter((one) => one.includes("password="))).toEqual([]);
  await leave();
});
