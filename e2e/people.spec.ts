import { addPerson } from "@/db/people";
import { beginSession, personHolding } from "@/db/sessions";
import type { Person, SignedIn } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";
import { arrangeStory } from "./arrange";
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

test("a new name is said to stay off the stories that are out, and is on the author's page at once", async ({
  as,
  personOf,
}) => {
  const born = `Ilse Brandt ${Date.now()}`;
  const married = `Ilse Okonkwo ${Date.now()}`;
  const ilse = await newReporter(await personOf("admin"), born);
  const { path } = await arrangeStory(ilse, { state: "live" });
  const admin = await as("admin");
  await admin.goto("/desk/people");
  await admin.getByRole("button", { name: `Change ${born}` }).click();
  const dialog = admin.getByRole("dialog", { name: `Change ${born}` });
  await expect(dialog).toContainText("The story that is out under the earlier name keeps it");
  await dialog.getByRole("textbox", { name: "Name" }).fill(married);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByRole("row", { name: married })).toBeVisible();

  await admin.goto(path ?? "");
  const byline = admin.getByRole("article").getByRole("link", { name: born });
  await expect(byline).toBeVisible();
  await byline.click();
  await expect(admin.getByRole("heading", { level: 1, name: married })).toBeVisible();
});

async function newReporter(admin: SignedIn, name: string): Promise<Person> {
  const email = `${name.replaceAll(" ", ".")}@demo.local`;
  const added = await addPerson(admin, { name, email, role: "reporter", desks: [] });
  if (isRefusal(added)) throw new Error(added.refused);
  const person = await personHolding(await beginSession(added.id, "end to end"));
  if (!person) throw new Error(`${name} is not there.`);
  return person;
}
