import { newColleague, pageOf, stepOut } from "./colleague";
import { expect, test } from "./newsroom";

test("one click signs in as each role of the demo, and signing out ends the session everywhere", async ({
  stranger,
  browser,
}) => {
  for (const role of ["reporter", "editor", "chief", "admin"]) {
    await stranger.goto("/signin");
    await stranger.getByRole("button", { name: `Sign in as ${role}`, exact: true }).click();
    await expect(stranger).toHaveURL(/\/desk$/);
  }
  const cookies = await stranger.context().cookies();
  const elsewhere = await browser.newContext();
  await elsewhere.addCookies(cookies);
  const second = await elsewhere.newPage();
  await second.goto(stranger.url());
  await expect(second).toHaveURL(/\/desk$/);
  await stepOut(second);
  await stranger
    .getByRole("button", { name: /Dev Anand Pillai|account|sign out/i })
    .first()
    .click();
  const out = stranger
    .getByRole("button", { name: "Sign out" })
    .or(stranger.getByRole("menuitem", { name: "Sign out" }));
  await out.first().click();
  await expect(stranger).not.toHaveURL(/\/desk/);
  await second.goto(`${new URL(stranger.url()).origin}/desk`);
  await expect(second).toHaveURL(/\/signin/);
  await elsewhere.close();
});

test("email and password sign in, also without JavaScript; a wrong one is said in words", async ({
  browser,
  baseURL,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      javaScriptEnabled,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto("/desk/stories");
    await expect(page).toHaveURL(/\/signin\?next=/);
    await page.getByRole("textbox", { name: "Email" }).fill("reporter@demo.local");
    await page.getByRole("textbox", { name: "Password" }).fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: /wrong/ })).toBeVisible();
    await page.getByRole("textbox", { name: "Email" }).fill("reporter@demo.local");
    await page.getByRole("textbox", { name: "Password" }).fill("let-it-stand");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(/\/desk\/stories/);
    await context.close();
  }
});

test("a redirect after signing in stays on this site", async ({ stranger }) => {
  for (const next of [
    "//evil.example",
    "https://evil.example/",
    "/\\evil.example",
    "/%09/evil.example",
  ]) {
    await stranger.goto(`/signin?next=${encodeURIComponent(next)}`);
    await stranger.getByRole("button", { name: "Sign in as reporter", exact: true }).click();
    await expect(stranger).toHaveURL(/\/desk/);
  }
});

test("suspension ends a session at once", async ({ as, browser }) => {
  const kim = await newColleague("reporter");
  const { page, leave } = await pageOf(browser, kim);
  const admin = await as("admin");
  await page.goto("/desk");
  await expect(page.getByRole("heading", { name: "Mine" })).toBeVisible();
  const { origin } = new URL(page.url());
  await stepOut(page);
  const suspend = (suspended: boolean) =>
    admin.request.put(`/api/people/${kim.id}/suspension`, {
      data: { suspended },
      headers: { origin },
    });
  expect((await suspend(true)).ok()).toBe(true);
  const refused = await page.request.post("/api/stories", { data: {}, headers: { origin } });
  expect(refused.status()).toBe(401);
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/signin/);
  expect((await suspend(false)).ok()).toBe(true);
  await leave();
});
