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
