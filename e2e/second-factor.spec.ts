import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { setFactorRoles } from "@/db/factor-rule";
import { sessionCookieName } from "@/newsroom/session-cookie";
import {
  appWith,
  givePassword,
  invite,
  newColleague,
  pageOf,
  password,
  stepOut,
  theAdmin,
} from "./colleague";
import { expect, test } from "./newsroom";
import { origin } from "./product";
import { joinRaw } from "./raw-writer";

test("an invitation leads to a password, a second factor, and in by code and by recovery code", async ({
  stranger,
  browser,
}) => {
  const kim = await invite("reporter");
  await stranger.goto(kim.path);
  await stranger.getByRole("textbox", { name: "Password" }).fill(password);
  await stranger.getByRole("button", { name: "Set password" }).click();
  await expect(stranger.getByRole("status")).toHaveText(/password is set/);
  await givePassword(stranger, kim);
  await expect(stranger).toHaveURL(/\/desk$/);

  await openAccount(stranger, kim.name);
  const { app, codes } = await setUp(stranger);
  // News of the desk, or coming back from the app, draws the page anew.
  const drawn = stranger.waitForResponse((response) => response.url().includes("/desk/account"));
  await stranger.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await drawn;
  await expect(stranger.getByRole("list", { name: "Recovery codes" })).toBeVisible();
  await stranger.getByRole("button", { name: "I have kept them" }).click();
  await expect(stranger.getByText("10 recovery codes are left.")).toBeVisible();

  await signOut(stranger, kim.name);
  await givePassword(stranger, kim);
  await expect(stranger).toHaveURL(/\/signin\/code/);
  await stranger.goto("/desk");
  await expect(stranger).toHaveURL(/\/signin\/code/);
  await expectNoViolations(stranger);
  await giveCode(stranger, "Code", "000000");
  await expect(stranger.getByRole("alert").filter({ hasText: /wrong/ })).toBeVisible();
  await giveCode(stranger, "Code", app(1));
  await expect(stranger).toHaveURL(/\/desk$/);

  const plain = await browser.newContext({ baseURL: origin(), javaScriptEnabled: false });
  const page = await plain.newPage();
  await givePassword(page, kim);
  await page.getByRole("link", { name: "Use a recovery code" }).click();
  await giveCode(page, "Recovery code", "aaaa-bbbb-cccc");
  await expect(page.getByRole("alert")).toHaveText(/wrong/);
  await giveCode(page, "Recovery code", codes[3] ?? "");
  await expect(page).toHaveURL(/\/desk$/);
  await givePassword(page, kim);
  await page.goto("/signin/code?with=recovery");
  await giveCode(page, "Recovery code", codes[3] ?? "");
  await expect(page.getByRole("alert")).toHaveText(/wrong/);
  await plain.close();
  await stranger.goto("/desk/account");
  await expect(stranger.getByText("9 recovery codes are left.")).toBeVisible();
});

test("a role that needs a second factor lets nobody in without one, by page, route or socket", async ({
  as,
  browser,
}) => {
  // The demo's own chief, who is at work in other tests, has one already.
  await atDesk().execute(sql`
    insert into second_factor (person_id, sealed, confirmed_at)
    select id, 'arranged', now() from person where email = 'chief@demo.local'
    on conflict do nothing`);
  const lee = await newColleague("chief");
  const { page, cookie, leave } = await pageOf(browser, lee);
  await page.goto("/desk");
  await expect(page.getByRole("heading", { name: "Mine" })).toBeVisible();
  await stepOut(page);
  try {
    const admin = await as("admin");
    await admin.goto("/desk/people");
    await admin.getByRole("checkbox", { name: /Chief editor/ }).check();
    await admin.getByRole("button", { name: "Save rule" }).click();
    await expect(admin.getByText("The rule is saved.")).toBeVisible();

    const story = "00000000-0000-4000-8000-000000000000";
    await expect(joinRaw({ origin: origin(), cookie }, story)).rejects.toThrow("not-signed-in");
    for (const path of ["/api/stories", "/api/notices/read", `/api/people/${lee.id}/links`]) {
      const data = path.endsWith("read") ? { upTo: 1 } : {};
      const answer = await page.request.post(path, { data, headers: { origin: origin() } });
      expect(answer.status(), path).toBe(401);
    }
    for (const path of ["/desk", "/desk/stories", "/desk/account"]) {
      await page.goto(path);
      await expect(page).toHaveURL(/\/signin\/second-factor/);
    }
    await page.goto("/desk/stories");
    await expectNoViolations(page);
    await setUp(page);
    await expectNoViolations(page);
    await page.getByRole("button", { name: "I have kept them" }).click();
    await expect(page).toHaveURL(/\/desk\/stories$/);
    await page.goto("/desk/account");
    await page.getByRole("button", { name: "Move to another app" }).click();
    await expect(page).toHaveURL(/\/signin\/second-factor/);
    expect((await page.request.get("/api/desk/stories?q=x")).status()).toBe(401);
  } finally {
    await setFactorRoles(await theAdmin(), []);
    await atDesk().execute(sql`delete from second_factor where sealed = 'arranged'`);
    await leave();
  }
});

test("the second factor is set up, renewed and removed from the keyboard, light and dark", async ({
  browser,
}) => {
  const noor = await newColleague("editor");
  const { page, leave } = await pageOf(browser, noor);
  await page.goto("/desk/account");
  const heading = page.getByRole("heading", { name: "Your account" });
  await expect(heading).toBeVisible();
  await page.getByRole("button", { name: "Set up second factor" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Code" })).toBeFocused();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
  const key = await page.getByRole("textbox", { name: "Key" }).inputValue();
  await page.keyboard.type(appWith(key)());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your recovery codes" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Make new recovery codes" }).press("Enter");
  await expect(
    page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem"),
  ).toHaveCount(10);
  await page.getByRole("button", { name: "I have kept them" }).press("Enter");
  await page.getByRole("button", { name: "Remove second factor" }).press("Enter");
  await expect(page.getByRole("button", { name: "Set up second factor" })).toBeVisible();
  await leave();
});

async function setUp(page: Page) {
  await page.getByRole("button", { name: "Set up second factor" }).click();
  const app = appWith(await page.getByRole("textbox", { name: "Key" }).inputValue());
  await page.getByRole("textbox", { name: "Code" }).fill("000000");
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /wrong/ })).toBeVisible();
  await page.getByRole("textbox", { name: "Code" }).fill(app());
  await page.getByRole("button", { name: "Turn on" }).click();
  const list = page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(list).toHaveCount(10);
  return { app, codes: await list.allTextContents() };
}

async function giveCode(page: Page, field: string, code: string) {
  await page.getByRole("textbox", { name: field }).fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function openAccount(page: Page, name: string) {
  await page.getByRole("button", { name }).first().click();
  await page.getByRole("link", { name: "Your account" }).click();
  await expect(page).toHaveURL(/\/desk\/account$/);
}

async function signOut(page: Page, name: string) {
  await page.getByRole("button", { name }).first().click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/signin/);
  const cookies = await page.context().cookies();
  expect(cookies.filter((cookie) => cookie.name === sessionCookieName(origin()))).toEqual([]);
}

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(" ")}`);
  expect(told, page.url()).toEqual([]);
}
