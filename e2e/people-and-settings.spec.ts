import { expect, test } from "./newsroom";

test("an administrator adds a person, who sets a password once and is gone when suspended", async ({
  as,
  browser,
  baseURL,
}) => {
  const name = `Mariam Okafor ${Date.now()}`;
  const email = `mariam${Date.now()}@demo.local`;
  const admin = await as("admin");
  await admin.goto("/desk/people");
  await admin.getByRole("button", { name: "Add person" }).click();
  const dialog = admin.getByRole("dialog", { name: "Add person" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("textbox", { name: "Email" }).fill("reporter@demo.local");
  await dialog.getByRole("combobox", { name: "Role" }).selectOption("Editor");
  await dialog.getByRole("button", { name: "Add person" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(/already has that address/);
  await dialog.getByRole("textbox", { name: "Email" }).fill(email);
  await dialog.getByRole("button", { name: "Add person" }).click();
  const link = await admin.getByRole("textbox", { name: `Link for ${name}` }).inputValue();

  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const mariam = await context.newPage();
  const { pathname } = new URL(link);
  await mariam.goto(pathname);
  await mariam.getByRole("textbox", { name: "Password" }).fill("password1234");
  await mariam.getByRole("button", { name: "Set password" }).click();
  await expect(mariam.getByRole("alert")).toHaveText(/at least 12 characters/);
  await mariam.getByRole("textbox", { name: "Password" }).fill("nine slow tortoises");
  await mariam.getByRole("button", { name: "Set password" }).click();
  await mariam.getByRole("textbox", { name: "Email" }).fill(email);
  await mariam.getByRole("textbox", { name: "Password" }).fill("nine slow tortoises");
  await mariam.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(mariam).toHaveURL(/\/desk$/);
  await mariam.goto(pathname);
  await expect(mariam.getByRole("heading", { name: "This link is spent" })).toBeVisible();

  await admin.getByRole("button", { name: `More for ${name}` }).click();
  await admin.getByRole("menuitem", { name: "Suspend" }).click();
  await expect(admin.getByRole("row", { name })).toContainText("Suspended");
  await mariam.goto("/desk");
  await expect(mariam).toHaveURL(/\/signin/);
  await context.close();
});

test("the last administrator stays", async ({ as }) => {
  const admin = await as("admin");
  await admin.goto("/desk/people");
  await admin.getByRole("button", { name: "More for Dev Anand Pillai" }).click();
  await admin.getByRole("menuitem", { name: "Suspend" }).click();
  await expect(admin.getByRole("alert").filter({ hasText: /at least one admin/ })).toBeVisible();
});

test("settings name the paper and make sections and desks, for administrators only", async ({
  as,
  stranger,
}) => {
  const stamp = Date.now();
  const admin = await as("admin");
  await admin.goto("/desk/settings");
  const about = admin.getByRole("textbox", { name: "About the paper", exact: true });
  await about.fill(`${await about.inputValue()} `);
  await admin.getByRole("button", { name: "Save settings" }).click();
  await expect(admin.getByText("Settings are saved.")).toBeVisible();
  const tagline = admin.getByRole("textbox", { name: "Tagline in العربية" });
  await expect(tagline).toHaveAttribute("dir", "rtl");
  const inArabic = await tagline.inputValue();
  const edition = await stranger.goto("/ar");
  expect(edition?.status()).toBe(200);
  await expect(stranger.getByText(inArabic, { exact: true })).toBeVisible();

  await admin.getByRole("button", { name: "Add section" }).click();
  const section = admin.getByRole("dialog", { name: "Add section" });
  await section.getByRole("textbox", { name: "Name in English" }).fill(`Food ${stamp}`);
  await expect(section.getByRole("textbox", { name: "Address" })).toHaveValue(`food-${stamp}`);
  await section.getByRole("textbox", { name: "Address" }).fill("api");
  await section.getByRole("button", { name: "Add section" }).click();
  await expect(section.getByRole("alert")).toHaveText(/site itself needs/);
  await section.getByRole("textbox", { name: "Address" }).fill(`food-${stamp}`);
  await section.getByRole("button", { name: "Add section" }).click();

  await admin.getByRole("button", { name: "Add desk" }).click();
  const desk = admin.getByRole("dialog", { name: "Add desk" });
  await desk.getByRole("textbox", { name: "Name" }).fill(`Night ${stamp}`);
  await desk.getByRole("checkbox", { name: `Food ${stamp}` }).check();
  await desk.getByRole("button", { name: "Add desk" }).click();
  await admin.getByRole("button", { name: `Remove Night ${stamp}` }).click();
  await admin.getByRole("button", { name: `Remove food-${stamp}` }).click();
  await expect(admin.getByText(`/food-${stamp}`)).toHaveCount(0);

  const chief = await as("chief");
  await chief.goto("/desk/people");
  await expect(chief.getByText("Only administrators open this page.")).toBeVisible();
  // What an approver may have changed in review is a chief's to set; the rest of the settings is not.
  await chief.goto("/desk/settings");
  await expect(chief.getByRole("heading", { name: "Edits in review" })).toBeVisible();
  await expect(chief.getByRole("button", { name: "Save settings" })).toHaveCount(0);
});
