import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { arrangeStory } from "./arrange";
import { expect, test } from "./newsroom";

// Every page is looked at in each theme, which takes long on a machine that does other things as well.
test.describe.configure({ timeout: 180_000 });

const readerPages = [
  "/",
  "/ar",
  "/world",
  "/ar/world",
  "/world/straits-ministers-agree-shipping-corridor",
  "/world/straits-ministers-agree-shipping-corridor/history",
  "/search?q=corridor",
  "/corrections",
  "/author/amina-rahal",
  "/no-such-page",
];
const deskPages = ["/desk", "/desk/stories", "/desk/pictures", "/desk/fronts", "/desk/account"];
const adminPages = ["/desk/people", "/desk/settings", "/desk/audit"];

async function expectNoViolations(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(" ")}`);
  expect(told, where).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`reader pages have no violations, ${colorScheme}`, async ({ stranger }) => {
    await stranger.emulateMedia({ colorScheme });
    for (const where of readerPages) {
      await stranger.goto(where);
      await expectNoViolations(stranger, where);
    }
  });

  test(`the way in has none, ${colorScheme}`, async ({ stranger }) => {
    await stranger.emulateMedia({ colorScheme });
    for (const where of ["/signin", "/signin/password", "/signin/password?asked=1"]) {
      await stranger.goto(where);
      await expectNoViolations(stranger, where);
    }
  });

  test(`the workspace has none, ${colorScheme}`, async ({ as, personOf }) => {
    const { id } = await arrangeStory(await personOf("reporter"), { state: "in-review" });
    const editor = await as("editor");
    await editor.emulateMedia({ colorScheme });
    for (const where of [
      ...deskPages,
      `/desk/stories/${id}`,
      `/desk/stories/${id}/versions`,
      `/desk/stories/${id}/preview`,
    ]) {
      await editor.goto(where);
      await expect(editor.getByRole("main").first()).toBeVisible();
      await expectNoViolations(editor, where);
    }
  });

  test(`the pages of administrators have none, ${colorScheme}`, async ({ as }) => {
    const admin = await as("admin");
    await admin.emulateMedia({ colorScheme });
    for (const where of adminPages) {
      await admin.goto(where);
      await expectNoViolations(admin, where);
    }
  });
}
