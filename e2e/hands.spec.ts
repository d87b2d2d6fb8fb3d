import type { Page } from "@playwright/test";
import { beginSession, endSession } from "@/db/sessions";
import { arrangeStory, committedText, make } from "./arrange";
import { newColleague, pageOf, password } from "./colleague";
import { expect, test, untilReady, untilSaved } from "./newsroom";

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const storyPage = /\/desk\/stories\/[0-9a-f-]{36}$/;

/** How many stories the page has begun. */
function begunBy(page: Page): () => number {
  let begun = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/stories")) begun++;
  });
  return () => begun;
}

/** A line on which nothing of a new story arrives until it is let through. */
async function heldBack(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/api\/stories$|\/desk\/stories\/|\/_next\/.*\.js/, async (route) => {
    await through;
    await route.continue();
  });
  return letThrough;
}

for (const [way, begin] of [
  ["the key", (page: Page) => page.keyboard.press("n")],
  ["the button", (page: Page) => page.getByRole("button", { name: "New story" }).click()],
  [
    "the palette",
    async (page: Page) => {
      await page.keyboard.press("Control+k");
      await page.getByPlaceholder("A story, or something to do").fill("new story");
      await expect(page.getByRole("option", { name: /^New story/ })).toHaveAttribute(
        "aria-selected",
        "true",
      );
      await page.keyboard.press("Enter");
    },
  ],
] as const)
  test(`whoever begins a story by ${way} and types at once writes its headline, and every letter is there`, async ({
    as,
  }) => {
    const page = await as("reporter");
    await page.goto("/desk");
    await untilReady(page);
    const begun = begunBy(page);
    await begin(page);
    await page.keyboard.type("Snow and wind halt the ferry", { delay: 15 });
    await expect(page).toHaveURL(storyPage);
    await expect(field(page, "Headline")).toHaveText("Snow and wind halt the ferry");
    await expect(field(page, "Headline")).toBeFocused();
    await page.keyboard.type(" again");
    await expect(field(page, "Headline")).toHaveText("Snow and wind halt the ferry again");
    await untilSaved(page);
    expect(begun()).toBe(1);
  });

test("on a slow line the first words wait in a box of their own, and Enter leads on as in the story", async ({
  as,
}) => {
  const page = await as("reporter");
  await page.goto("/desk");
  await untilReady(page);
  const letThrough = await heldBack(page);
  const begun = begunBy(page);
  await page.keyboard.press("n");
  await page.keyboard.type('Ferries "halted"');
  await page.keyboard.press("Enter");
  await page.keyboard.type("No boat left on Monday.");
  await expect(field(page, "First words of the new story")).toBeVisible();
  letThrough();
  await expect(page).toHaveURL(storyPage, { timeout: 20_000 });
  await expect(field(page, "Headline")).toHaveText("Ferries “halted”", { timeout: 20_000 });
  await expect(field(page, "Standfirst")).toHaveText("No boat left on Monday.");
  await expect(field(page, "Standfirst")).toBeFocused();
  await expect(field(page, "First words of the new story")).toBeHidden();
  expect(begun()).toBe(1);
});

test("pressing New story before the page can answer takes the words already", async ({ as }) => {
  const page = await as("reporter");
  await page.route(/\/_next\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.goto("/desk", { waitUntil: "commit" });
  await page.getByRole("button", { name: "New story" }).click();
  await page.keyboard.type("Before any script");
  await expect(page).toHaveURL(storyPage, { timeout: 30_000 });
  await expect(field(page, "Headline")).toHaveText("Before any script", { timeout: 20_000 });
});

test("one wish is one story, however often the key is pressed", async ({ as }) => {
  const page = await as("reporter");
  await page.goto("/desk");
  await untilReady(page);
  const begun = begunBy(page);
  for (let n = 0; n < 3; n++) await page.keyboard.press("n");
  await expect(page).toHaveURL(storyPage, { timeout: 20_000 });
  await expect(field(page, "Headline")).toBeFocused();
  expect(begun()).toBe(1);
});

test("a story that nobody wrote in stands in no list", async ({ browser }) => {
  const kim = await newColleague("reporter");
  const { page, leave } = await pageOf(browser, kim);
  await page.goto("/desk");
  await page.getByRole("button", { name: "New story" }).click();
  await expect(field(page, "Headline")).toBeFocused();
  for (const path of ["/desk", "/desk/stories"]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.getByRole("link", { name: "Untitled" })).toHaveCount(0);
  }
  await page.getByRole("button", { name: "New story" }).click();
  await expect(field(page, "Headline")).toBeFocused();
  await page.keyboard.type("W");
  await untilSaved(page);
  await page.goto("/desk/stories");
  await expect(page.getByRole("link", { name: "W", exact: true })).toBeVisible();
  await leave();
});

test("a text that a colleague sends for review keeps the words, says so, and turns no letter into a command", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "First." });
  const page = await as("reporter");
  const begun = begunBy(page);
  await page.goto(`/desk/stories/${id}`);
  const text = field(page, "Story text");
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Typed before.");
  await untilSaved(page);
  await make(reporter, id, "submit");
  await expect(page.getByText(/The story is in review now/)).toBeVisible();
  await page.keyboard.type("n and so into board, said dinner?", { delay: 30 });
  await expect(page).toHaveURL(new RegExp(`/desk/stories/${id}$`));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(begun()).toBe(0);
  await expect(text).toHaveText("First. Typed before.");
  expect(await committedText(reporter, id)).toBe("First. Typed before.");
});

test("a session that ends under somebody's hands leads back to the story, where the words are", async ({
  browser,
  personOf,
}) => {
  const kim = await newColleague("reporter");
  const { page, token, leave } = await pageOf(browser, kim);
  const me = { ...(await personOf("reporter")), id: kim.id, email: kim.email };
  const { id } = await arrangeStory(me, { state: "draft", text: "First." });
  await page.goto(`/desk/stories/${id}`);
  const text = field(page, "Story text");
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Typed until the end.");
  await endSession(token);
  await expect(page.getByRole("alert").filter({ hasText: "You are signed out." })).toBeVisible({
    timeout: 10_000,
  });
  const begun = begunBy(page);
  await page.keyboard.type("nothing does anything, said b", { delay: 20 });
  await expect(page).toHaveURL(new RegExp(`/desk/stories/${id}$`));
  expect(begun()).toBe(0);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("textbox", { name: "Email" }).fill(kim.email);
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/stories/${id}$`));
  await expect(text).toHaveText("First. Typed until the end.");
  await untilSaved(page);
  await leave();
});

test("letters typed right after leaving a box by no act of one's own are no commands; after a click they are", async ({
  as,
}) => {
  const page = await as("reporter");
  await page.goto("/desk/stories?find");
  await untilReady(page);
  const begun = begunBy(page);
  const box = page.getByRole("main").getByRole("searchbox");
  await box.click();
  await page.keyboard.type("ferry");
  // What locks a text or draws it anew takes the focus away.
  await box.evaluate((element) => element instanceof HTMLElement && element.blur());
  await page.keyboard.type("nn");
  await expect(page).toHaveURL(/\/desk\/stories\?find/);
  expect(begun()).toBe(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
});

test("a key that confirms a composition only confirms, in every box", async ({ as, personOf }) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await untilSaved(page);
  for (const name of ["Topic name", "Byline name"]) {
    const box = page.getByRole("textbox", { name }).or(page.getByRole("combobox", { name }));
    await box.fill("漢字");
    for (const key of ["Enter", "Escape"])
      await box.evaluate(
        (element, pressed) =>
          element.dispatchEvent(
            new KeyboardEvent("keydown", { key: pressed, isComposing: true, bubbles: true }),
          ),
        key,
      );
    await expect(box).toHaveValue("漢字");
  }
  await page.keyboard.press("Control+f");
  const find = page.getByRole("textbox", { name: "Find", exact: true });
  await find.fill("words");
  await find.dispatchEvent("keydown", { key: "Escape", keyCode: 229, bubbles: true });
  await expect(find).toBeVisible();
});

test("a signed-out page that is asked for leads back to where one was going", async ({
  browser,
}) => {
  const kim = await newColleague("reporter");
  const { page, leave } = await pageOf(browser, kim);
  await endSession(await beginSession(kim.id, "end to end"));
  await page.context().clearCookies();
  await page.goto("/desk/stories?state=draft");
  await page.getByRole("textbox", { name: "Email" }).fill(kim.email);
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/stories\?state=draft$/);
  await leave();
});
