import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { sessionCookieName } from "@/newsroom/session-cookie";
import { givePassword, makeStale, newColleague, pageOf, password, stepOut } from "./colleague";
import { expect, test } from "./newsroom";
import { origin } from "./product";

test("one's own sessions are listed, and end elsewhere at once", async ({ browser }) => {
  const kim = await newColleague("reporter");
  const phone = await browser.newContext({
    baseURL: origin(),
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
  });
  const onPhone = await phone.newPage();
  await givePassword(onPhone, kim);
  await expect(onPhone).toHaveURL(/\/desk$/);
  const here = await browser.newContext({ baseURL: origin() });
  const page = await here.newPage();
  await givePassword(page, kim);
  await expect(page).toHaveURL(/\/desk$/);
  const third = await pageOf(browser, kim);
  await third.page.goto("/desk");
  for (const elsewhere of [onPhone, third.page]) await stepOut(elsewhere);

  await page.goto("/desk/account");
  const list = page.getByRole("region", { name: "Sessions" }).getByRole("listitem");
  await expect(list).toHaveCount(3);
  await expect(list.first()).toContainText("this session");
  await expect(list.filter({ hasText: "Safari on iPhone" })).toContainText(/127\.0\.0\.1|::1/);
  await page.getByRole("button", { name: /^End session: Safari on iPhone/ }).click();
  await expect(list).toHaveCount(2);
  const began = Date.now();
  const answer = await onPhone.request.post("/api/stories", {
    data: {},
    headers: { origin: origin() },
  });
  expect(answer.status()).toBe(401);
  expect(Date.now() - began).toBeLessThan(1_000);
  await onPhone.goto("/desk");
  await expect(onPhone).toHaveURL(/\/signin/);

  await page.getByRole("button", { name: "End all others" }).click();
  await expect(list).toHaveCount(1);
  await third.page.goto("/desk");
  await expect(third.page).toHaveURL(/\/signin/);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  await Promise.all([phone.close(), here.close(), third.leave()]);
});

test("before rights change, the administrator says again who they are, and the change goes on", async ({
  as,
  browser,
}) => {
  const kim = await newColleague("reporter");
  const admin = await as("admin");
  const cookies = await admin.context().cookies();
  await makeStale(cookies.find(({ name }) => name === sessionCookieName(origin()))?.value ?? "");
  const roleOf = async () => {
    const { rows } = await atDesk().execute<{ role: string }>(
      sql`select role from person where id = ${kim.id}`,
    );
    return rows[0]?.role;
  };

  const around = await admin.request.patch(`/api/people/${kim.id}`, {
    data: { role: "admin" },
    headers: { origin: origin() },
  });
  expect(around.status()).toBe(403);
  expect(await around.json()).toMatchObject({ reason: "confirm-first" });
  expect(await roleOf()).toBe("reporter");

  await admin.goto("/desk/people");
  await admin.getByRole("button", { name: `Change ${kim.name}` }).press("Enter");
  const change = admin.getByRole("dialog", { name: `Change ${kim.name}` });
  await change.getByRole("combobox", { name: "Role" }).selectOption("Editor");
  await change.getByRole("textbox", { name: "Name" }).fill(`${kim.name} Anew`);
  await change.getByRole("button", { name: "Save" }).press("Enter");
  const again = admin.getByRole("dialog", { name: "Is it still you?" });
  await expect(again.getByRole("textbox", { name: "Password" })).toBeFocused();
  await admin.keyboard.type("not the password");
  await admin.keyboard.press("Enter");
  await expect(again.getByRole("alert")).toHaveText(/wrong/);
  expect(await roleOf()).toBe("reporter");
  await again.getByRole("textbox", { name: "Password" }).fill("let-it-stand");
  await admin.keyboard.press("Enter");
  await expect(again).toBeHidden();
  await expect(change).toBeHidden();
  await expect(admin.getByRole("row", { name: `${kim.name} Anew` })).toContainText("Editor");
  expect(await roleOf()).toBe("editor");
  // For some minutes now nothing is asked.
  await admin.getByRole("button", { name: `More for ${kim.name} Anew` }).click();
  await admin.getByRole("menuitem", { name: "Suspend" }).click();
  await expect(admin.getByRole("row", { name: `${kim.name} Anew` })).toContainText("Suspended");

  const { page, leave } = await pageOf(browser, await newColleague("editor"));
  await page.goto("/desk/people");
  await expect(page.getByText("Only administrators open this page.")).toBeVisible();
  await leave();
});

test("putting the question away changes nothing and says so", async ({ as }) => {
  const kim = await newColleague("reporter");
  const admin = await as("admin");
  const cookies = await admin.context().cookies();
  await makeStale(cookies.find(({ name }) => name === sessionCookieName(origin()))?.value ?? "");
  await admin.goto("/desk/people");
  await admin.getByRole("button", { name: `More for ${kim.name}` }).click();
  await admin.getByRole("menuitem", { name: "Suspend" }).click();
  const again = admin.getByRole("dialog", { name: "Is it still you?" });
  await expect(again.getByRole("textbox", { name: "Password" })).toBeFocused();
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("alert").filter({ hasText: /Nothing was changed/ })).toBeVisible();
  await expect(admin.getByRole("row", { name: kim.name })).not.toContainText("Suspended");
});

test("a forgotten password: the request is noted for any address, and a link comes from an administrator", async ({
  stranger,
  as,
}) => {
  const kim = await newColleague("reporter");
  for (const email of ["nobody-at-all@demo.local", kim.email]) {
    await stranger.goto("/signin");
    await stranger.getByRole("link", { name: "Forgotten your password?" }).click();
    await stranger.getByRole("textbox", { name: "Email" }).fill(email);
    await stranger.getByRole("button", { name: "Ask for a new password" }).click();
    await expect(stranger.getByRole("heading", { name: "Your request is noted" })).toBeVisible();
  }
  const admin = await as("admin");
  await admin.goto("/desk/people");
  const waiting = admin.getByRole("region", { name: "Waiting for a new password" });
  await expect(waiting).not.toContainText("nobody-at-all");
  await waiting.getByRole("button", { name: `Make a link for ${kim.name}` }).click();
  const link = await admin.getByRole("textbox", { name: `Link for ${kim.name}` }).inputValue();
  await expect(admin.getByRole("button", { name: `Make a link for ${kim.name}` })).toHaveCount(0);

  await stranger.goto(new URL(link).pathname);
  await stranger.getByRole("textbox", { name: "Password" }).fill(`${password} again`);
  await stranger.getByRole("button", { name: "Set password" }).click();
  await stranger.getByRole("textbox", { name: "Email" }).fill(kim.email);
  await stranger.getByRole("textbox", { name: "Password" }).fill(`${password} again`);
  await stranger.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(stranger).toHaveURL(/\/desk$/);
});
