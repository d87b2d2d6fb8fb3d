import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { createStory } from "@/db/create-story";
import { expect, test, untilReady, untilSaved } from "./newsroom";

/** A picture that no library has seen yet. */
async function newPicture(width = 1500, height = 1000): Promise<{ name: string; buffer: Buffer }> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const buffer = await sharp({ create: { width, height, channels: 3, background: "#777", noise } })
    .jpeg({ quality: 90 })
    .toBuffer();
  return { name: `harbour-${randomUUID()}.jpg`, buffer };
}

async function choose(page: Page, files: { name: string; buffer: Buffer; mimeType?: string }[]) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add picture" }).click();
  await (await chooser).setFiles(files.map((file) => ({ mimeType: "image/jpeg", ...file })));
}

/** Brings a picture in and opens its page. */
async function bringIn(page: Page): Promise<string> {
  const picture = await newPicture(300, 200);
  await page.goto("/desk/pictures");
  await choose(page, [picture]);
  await page.getByRole("link", { name: `Describe it: ${picture.name}` }).click();
  await expect(page.getByRole("slider", { name: "Focal point" })).toBeVisible();
  return picture.name;
}

const plain = { width: "text", alt: "", credit: "", isDecorative: false };

const saying = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

test("files go in with their progress, one that is no picture is named, and a known one leads to itself", async ({
  as,
}) => {
  const page = await as("reporter");
  await page.goto("/desk/pictures");
  const picture = await newPicture(3000, 2000);
  // Slow enough to be seen.
  await page.route("**/api/pictures/uploads/*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await choose(page, [
    picture,
    { name: "notes.txt", buffer: Buffer.from("words"), mimeType: "text/plain" },
  ]);
  const uploads = page.getByRole("region", { name: "Uploads" });
  const bar = uploads.getByRole("progressbar", { name: picture.name });
  await expect(bar).toHaveAttribute("aria-valuetext", /of \d+\.\d MB/);
  await expect(uploads.getByRole("alert")).toHaveText(/not a JPEG, PNG, WebP or GIF/);
  await expect(uploads.getByText("In the library", { exact: true })).toBeVisible({
    timeout: 40_000,
  });
  await expect(
    page.getByRole("list", { name: "Pictures" }).getByRole("link", { name: picture.name }),
  ).toBeVisible();

  await choose(page, [{ ...picture, name: "the same again.jpg" }]);
  await page.getByRole("link", { name: "See it: the same again.jpg" }).click();
  await expect(page.getByRole("heading", { level: 1, name: picture.name })).toBeVisible();
});

test("an upload goes on where a broken line left it", async ({ as }) => {
  const page = await as("reporter");
  await page.goto("/desk/pictures");
  const picture = await newPicture(3000, 2000);
  let pieces = 0;
  await page.route("**/api/pictures/uploads/*", async (route) => {
    if (route.request().method() !== "PATCH") return route.continue();
    pieces += 1;
    return pieces === 2 ? route.abort("connectionreset") : route.continue();
  });
  await choose(page, [picture]);
  await expect(page.getByText("In the library", { exact: true })).toBeVisible({ timeout: 40_000 });
  expect(pieces).toBeGreaterThan(2);
});

test("what is said of a picture is saved when a field is left, and a right asks for what it demands", async ({
  as,
}) => {
  const page = await as("reporter");
  await bringIn(page);
  await saying(page, "Caption").fill("Fishing boats return after the storm.");
  await saying(page, "Alternative text").fill("Three boats below a grey sky.");
  await saying(page, "Credit").fill("x.com/ForeignOfficePk / User Upload");
  await saying(page, "People").fill("Amina Rahal, نور");
  await expect(page.getByText("Say by what right it is used.")).toBeVisible();
  await expect(saying(page, "Permission")).toBeHidden();
  await page.getByRole("combobox", { name: "Rights" }).selectOption("User upload");
  await expect(page.getByText("It has to be verified.")).toBeVisible();
  await saying(page, "Permission").fill("Asked and given by direct message.");
  await saying(page, "Source address").fill("https://x.com/ForeignOfficePk/status/1");
  await saying(page, "Caption").focus();
  await untilSaved(page);

  await page.reload();
  await expect(saying(page, "Caption")).toHaveValue("Fishing boats return after the storm.");
  await expect(saying(page, "People")).toHaveValue("Amina Rahal, نور");
  await expect(page.getByRole("combobox", { name: "Rights" })).toHaveValue("user-upload");
  await expect(page.getByRole("region", { name: "History" })).toContainText(/changed .*caption/);
});

test("two people in the same field: both sayings stay until one chooses", async ({ as }) => {
  const [reporter, editor] = [await as("reporter"), await as("editor")];
  await bringIn(reporter);
  // Nothing of what the editor does reaches the reporter's screen before they type.
  await reporter.route("**/api/pictures/*", (route) =>
    route.request().method() === "GET" ? route.abort() : route.continue(),
  );
  await editor.goto(reporter.url());
  await untilReady(editor);
  await saying(editor, "Credit").fill("Reuters");
  await saying(editor, "Caption").fill("A tug");
  await saying(editor, "Credit").focus();
  await untilSaved(editor);
  await saying(reporter, "Caption").fill("A ferry");
  await reporter.unroute("**/api/pictures/*");
  await saying(reporter, "Credit").focus();
  await expect(reporter.getByRole("alert").filter({ hasText: "A tug" })).toBeVisible();
  await expect(saying(reporter, "Caption")).toHaveValue("A ferry");
  await reporter.getByRole("button", { name: "Save mine" }).click();
  await untilSaved(reporter);
  await reporter.reload();
  await expect(saying(reporter, "Caption")).toHaveValue("A ferry");
  await expect(saying(reporter, "Credit")).toHaveValue("Reuters");
});

test("the focal point moves by keys, is read out, saved and undone", async ({ as }) => {
  const page = await as("reporter");
  await bringIn(page);
  const point = page.getByRole("slider", { name: "Focal point" });
  await point.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowUp");
  await expect(point).toHaveAttribute("aria-valuetext", "61% from the left, 40% from the top");
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await page.reload();
  await untilReady(page);
  await expect(point).toHaveAttribute("aria-valuetext", "61% from the left, 40% from the top");
  await point.focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(point).toHaveAttribute("aria-valuetext", "61% from the left, 40% from the top");
  await expect(page.getByRole("region", { name: "History" })).toContainText(
    "moved the focal point",
  );
});

test("the library is narrowed in its address and walked by keys", async ({ as }) => {
  const page = await as("reporter");
  const name = await bringIn(page);
  const word = `Wintering${Date.now()}`;
  await saying(page, "Caption").fill(`${word} geese`);
  await page.getByRole("combobox", { name: "Rights" }).selectOption("Agency");
  await untilSaved(page);

  await page.getByRole("link", { name: "Pictures" }).first().click();
  await page.getByRole("searchbox", { name: "Search pictures" }).fill(word);
  await page.getByRole("combobox", { name: "By right" }).selectOption("Agency");
  await page.getByRole("link", { name: "Unused" }).click();
  await expect(page).toHaveURL(new RegExp(`q=${word}&rights=agency&filter=unused`));
  const frames = page.getByRole("list", { name: "Pictures" }).getByRole("link");
  await expect(frames).toHaveCount(1);
  await page.reload();
  await expect(frames).toHaveText(`${word} geese`);
  await page.getByRole("link", { name: "Rights ended" }).click();
  await expect(page.getByText(`No picture here has “${word}”.`)).toBeVisible();
  await page.goBack();
  await expect(frames).toHaveCount(1);
  await untilReady(page);
  await page.getByRole("heading", { name: "Pictures" }).click();
  await page.keyboard.press("ArrowDown");
  await expect(frames.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "The file" })).toContainText(name);
});

test("an editor verifies what a reporter looked into, and readers may be told by whom", async ({
  as,
}) => {
  const reporter = await as("reporter");
  await bringIn(reporter);
  await reporter.getByRole("combobox", { name: "Rights" }).selectOption("User upload");
  await saying(reporter, "Who sent it").fill("A witness on the quay");
  await reporter.getByRole("checkbox", { name: "Place matched with maps" }).check();
  await saying(reporter, "What came of it: Place matched with maps or other pictures").fill(
    "The lighthouse is that of Old Harbour.",
  );
  await saying(reporter, "Caption").focus();
  await untilSaved(reporter);
  await expect(reporter.getByRole("button", { name: "Mark as verified" })).toBeHidden();

  const editor = await as("editor");
  await editor.goto(reporter.url());
  await editor.getByRole("button", { name: "Mark as verified" }).click();
  const dialog = editor.getByRole("dialog", { name: "Mark as verified" });
  await dialog.getByRole("textbox", { name: "Verified by" }).fill("The Meridian");
  await dialog.getByRole("button", { name: "Mark as verified" }).click();
  await expect(dialog).toBeHidden();
  const part = editor.getByRole("region", { name: "Verification" });
  await expect(part).toContainText("Readers are told: verified by The Meridian");
  await part.getByRole("button", { name: "Dispute" }).click();
  const doubt = editor.getByRole("dialog", { name: "Dispute" });
  await doubt.getByRole("textbox", { name: "Note" }).fill("The shadows fall the wrong way.");
  await doubt.getByRole("button", { name: "Dispute" }).click();
  await expect(editor.getByRole("region", { name: "History" })).toContainText("disputed it");
});

test("a right that has ended stands on the desk with its stories until it is settled", async ({
  as,
  personOf,
}) => {
  const [reporter, editor] = [await as("reporter"), await as("editor")];
  const name = await bringIn(reporter);
  const picture = reporter.url().split("/").at(-1) ?? "";
  const headline = `The quay at noon ${Date.now()}`;
  await createStory(await personOf("reporter"), {
    details: { section: "world" },
    fields: { headline },
    body: { type: "doc", content: [{ type: "picture", attrs: { ...plain, picture } }] },
  });
  await reporter.getByRole("combobox", { name: "Rights" }).selectOption("Fair dealing");
  await editor.goto("/desk");
  await untilReady(editor);
  const line = editor
    .getByRole("list", { name: "Rights ended" })
    .getByRole("listitem")
    .filter({ hasText: name });
  await expect(line).toHaveCount(0);
  await reporter.getByLabel("Until when").fill("2026-01-31");
  await saying(reporter, "Caption").focus();
  await untilSaved(reporter);
  await expect(line).toContainText("31 Jan 2026");
  await expect(line.getByRole("link", { name: headline })).toBeVisible();
  await line.getByRole("link", { name }).click();
  await editor.getByLabel("Until when").fill("2099-12-31");
  await saying(editor, "Caption").focus();
  await untilSaved(editor);
  await editor.getByRole("link", { name: "Desk", exact: true }).first().click();
  await expect(editor.getByRole("heading", { name: "Waiting for me" })).toBeVisible();
  await expect(line).toHaveCount(0);
});

test("a picture that no story uses is removed by whoever brought it in", async ({ as }) => {
  const page = await as("reporter");
  const name = await bringIn(page);
  await page.getByRole("button", { name: "Remove" }).click();
  const dialog = page.getByRole("dialog", { name: "Remove picture" });
  await dialog.getByRole("button", { name: "Remove picture" }).click();
  await expect(page).toHaveURL(/\/desk\/pictures$/);
  await expect(page.getByRole("searchbox", { name: "Search pictures" })).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
});

test("a picture's page has no violations, in either light", async ({ as }) => {
  const page = await as("editor");
  await bringIn(page);
  await page.getByRole("combobox", { name: "Rights" }).selectOption("User upload");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
  }
});
