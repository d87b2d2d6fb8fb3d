import { expect, test, untilSaved } from "./newsroom";

test("a reporter drafts, an editor approves, another publishes, and a stranger reads it", async ({
  as,
  stranger,
}) => {
  const headline = `Harbour tunnel opens after eleven years ${Date.now()}`;
  const reporter = await as("reporter");
  await reporter.goto("/desk");
  await reporter
    .getByRole("button", { name: "New story" })
    .or(reporter.getByRole("link", { name: "New story" }))
    .first()
    .click();
  await reporter.getByRole("textbox", { name: "Headline", exact: true }).fill(headline);
  await reporter.getByRole("textbox", { name: "Kicker", exact: true }).fill("Infrastructure");
  await reporter
    .getByRole("textbox", { name: "Standfirst", exact: true })
    .fill("The first cars crossed at dawn, four years late and a fifth over budget.");
  await reporter
    .getByRole("textbox", { name: "Dateline", exact: true })
    .fill("PORT ALMEDA, Monday");
  await reporter
    .getByRole("textbox", { name: "Source line", exact: true })
    .fill("SOURCE: The Meridian & Agencies");
  await reporter.getByRole("combobox", { name: "Section", exact: true }).selectOption("World");
  const text = reporter.getByRole("textbox", { name: "Story text", exact: true });
  await text.click();
  await reporter.keyboard.type("The harbour tunnel opened to traffic on Monday.");
  await reporter.keyboard.press("Enter");
  await reporter.keyboard.type("It is the longest of its kind on the coast.");
  await untilSaved(reporter);
  await expect(reporter).toHaveTitle(`${headline} · Stet`);
  const address = new URL(reporter.url()).pathname;

  await reporter.getByRole("button", { name: "Send for review" }).click();
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();

  const editor = await as("editor");
  await editor.goto("/desk");
  await editor.getByRole("link", { name: headline }).first().click();
  await expect(editor).toHaveURL(new RegExp(address));
  await expect(editor.getByRole("region", { name: "Checklist" })).toBeVisible();
  await editor.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(editor.getByRole("button", { name: "Publish", exact: true })).toBeVisible();
  expect((await stranger.goto("/"))?.status()).toBe(200);
  await expect(stranger.getByText(headline)).toHaveCount(0);

  const second = await as("editor2");
  await second.goto(address);
  await second.getByRole("button", { name: "Publish", exact: true }).click();
  const onSite = second.getByRole("link", { name: "View on site" });
  await expect(onSite).toBeVisible();
  const path = (await onSite.getAttribute("href")) ?? "";

  const page = await stranger.goto(path);
  expect(page?.status()).toBe(200);
  const article = stranger.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(article.locator("[data-part=kicker]")).toHaveText("Infrastructure");
  await expect(article.locator("[data-part=standfirst]")).toContainText("The first cars crossed");
  await expect(article.locator("[data-part=byline]")).toContainText("Amina Rahal");
  await expect(article.locator("[data-part=dateline]")).toContainText("PORT ALMEDA, Monday");
  await expect(article.locator("[data-part=body]")).toContainText("longest of its kind");
  await expect(article.locator("[data-part=source]")).toContainText("The Meridian & Agencies");
  await expect(article.locator("time[datetime]").first()).toBeVisible();
  const textAt = async (where: string) => (await stranger.request.get(where)).text();
  for (const where of ["/", "/world"]) expect(await textAt(where), where).toContain(headline);
  // What follows is printed right after; on a busy machine the earlier one is handed out until then.
  for (const where of ["/feed.xml", "/atom.xml", "/feed.json", "/news-sitemap.xml"])
    await expect.poll(() => textAt(where), { message: where }).toContain(headline);

  await reporter.goto(address);
  const timeline = reporter.getByRole("region", { name: "Timeline" });
  for (const told of ["sent it for review", "approved the text", "published it"])
    await expect(timeline.getByText(told)).toBeVisible();
});

test("a story sent back reaches its writer with the note, and goes out after all", async ({
  as,
}) => {
  const headline = `Night trains return to the valley ${Date.now()}`;
  const reporter = await as("reporter2");
  await reporter.goto("/desk");
  await reporter
    .getByRole("button", { name: "New story" })
    .or(reporter.getByRole("link", { name: "New story" }))
    .first()
    .click();
  await reporter.getByRole("textbox", { name: "Headline", exact: true }).fill(headline);
  await untilSaved(reporter);
  await reporter.getByRole("combobox", { name: "Section", exact: true }).selectOption("World");
  await reporter.getByRole("button", { name: "Send for review" }).click();
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();
  const address = new URL(reporter.url()).pathname;

  const editor = await as("editor");
  await editor.goto(address);
  await editor.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(editor.getByRole("alert").filter({ hasText: /missing/i })).toBeVisible();
  await editor.getByRole("button", { name: "Send back" }).click();
  const dialog = editor.getByRole("dialog", { name: "Send back" });
  await dialog.getByRole("textbox", { name: "Note" }).fill("Who runs the trains, and from when?");
  await dialog.getByRole("button", { name: "Send back" }).click();
  await expect(dialog).toBeHidden();

  await expect(reporter.getByText("Who runs the trains, and from when?").first()).toBeVisible();
  const text = reporter.getByRole("textbox", { name: "Story text", exact: true });
  await text.click();
  await reporter.keyboard.type("The regional line runs them from Sunday.");
  await untilSaved(reporter);
  await reporter.getByRole("button", { name: "Send for review" }).click();
  await expect(editor.getByRole("button", { name: "Approve", exact: true })).toBeVisible();
});
