import { randomBytes, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { renditionPath, renditionsOf } from "@/newsroom/renditions";
import { arrangeStory, make } from "./arrange";
import { expect, sessionOf, test, untilReady, untilSaved } from "./newsroom";
import { origin } from "./product";
import { bringPicture, untilLookedAt } from "./upload";

/** As large as a phone takes it, and like no other. */
async function phonePicture() {
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const size = { width: 4000, height: 3000, channels: 3, background: "#678" } as const;
  const buffer = await sharp({ create: { ...size, noise } })
    .blur(3)
    .jpeg({ quality: 85 })
    .toBuffer();
  return { name: `IMG_${randomUUID()}.jpg`, mimeType: "image/jpeg", buffer };
}

/** Like no other, and soon looked at. */
const smallPicture = () =>
  sharp(randomBytes(60 * 40 * 3), { raw: { width: 60, height: 40, channels: 3 } })
    .jpeg()
    .toBuffer();

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** Brings a picture in from the story itself and says what is known of it. */
async function addPicture(page: Page, rights: string) {
  const picture = await phonePicture();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add picture" }).click();
  await (await chooser).setFiles([picture]);
  const dialog = page.getByRole("dialog");
  await field(page, "Caption").fill("The minister signs the agreement in Port Almeda.");
  await field(page, "Alternative text").fill("A woman signs a sheet of paper at a long table.");
  await field(page, "Credit").fill("x.com/ForeignOfficePk / User Upload");
  await page.getByRole("combobox", { name: "Rights", exact: true }).selectOption(rights);
  return dialog;
}

test("a picture from a phone is credited, verified and published; replaced, it is gone from the public", async ({
  as,
  personOf,
  stranger,
}) => {
  test.setTimeout(180_000);
  const reporter = await personOf("reporter");
  const { id, headline } = await arrangeStory(reporter, { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await expect(field(page, "Story text")).toContainText("A first paragraph");
  await addPicture(page, "User upload");
  await field(page, "Source address").fill("https://x.com/ForeignOfficePk/status/1");
  await page.getByRole("button", { name: "Use as lead picture" }).click();
  const lead = page.getByRole("group", { name: "Lead picture" });
  await expect(lead.locator("img")).toBeVisible();
  await untilSaved(page);
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByRole("button", { name: "Take back" })).toBeVisible();

  const editor = await as("editor");
  await editor.goto(`/desk/stories/${id}`);
  await editor.getByRole("button", { name: "Approve", exact: true }).click();
  const refused = editor.getByRole("alert").filter({ hasText: "Approve" });
  await expect(refused).toContainText("The minister signs the agreement in Port Almeda.");
  await expect(refused).toContainText("Say who gave permission, when and how.");
  await expect(refused).toContainText("It has to be verified.");

  await editor.getByRole("link", { name: "In the library" }).click();
  await expect(editor).toHaveURL(/\/desk\/pictures\//);
  await untilReady(editor);
  await field(editor, "Permission").fill("Given by the press office by mail on 24 November.");
  await editor.getByRole("checkbox", { name: /Searched for earlier copies/ }).check();
  await untilSaved(editor);
  await editor.getByRole("button", { name: "Mark as verified" }).click();
  const settle = editor.getByRole("dialog", { name: "Mark as verified" });
  await settle.getByRole("button", { name: "Mark as verified" }).click();
  await expect(settle).toBeHidden();
  await editor.goto(`/desk/stories/${id}`);
  await editor.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(editor.getByRole("button", { name: "Publish", exact: true })).toBeVisible();

  const cut = await cutOf(editor, id);
  const before = await stranger.request.get(renditionPath(cut, "whole-800.jpg"));
  expect(before.status(), "not public before publication").toBe(404);
  await editor.getByRole("button", { name: "Publish", exact: true }).click();
  const onSite = editor.getByRole("link", { name: "View on site" });
  await expect(onSite).toBeVisible();
  const path = (await onSite.getAttribute("href")) ?? "";

  await stranger.goto(path);
  const figure = stranger.getByRole("article").locator("figure").first();
  await expect(figure.locator("[data-part=credit]")).toContainText(
    "x.com/ForeignOfficePk / User Upload",
  );
  const shown = figure.locator("img");
  await expect(shown).toHaveAttribute("alt", "A woman signs a sheet of paper at a long table.");
  await expect(shown).toHaveAttribute("width", /\d+/);
  await expect(shown).toHaveAttribute("height", /\d+/);
  expect(await figure.locator("source[type='image/avif']").getAttribute("srcset")).toMatch(
    /whole-480\.avif 480w.*whole-2000\.avif 2000w/,
  );
  await expect
    .poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(400);
  const names = renditionsOf({ width: 4000, height: 3000 }).map(({ name }) => name);
  for (const name of names) {
    const answer = await stranger.request.get(renditionPath(cut, name));
    expect(answer.status(), name).toBe(200);
    expect(answer.headers()["cache-control"]).toBe("public, max-age=60, must-revalidate");
  }
  const front = await (await stranger.request.get("/world")).text();
  expect(front).toContain(headline);

  await editor.goto(`/desk/stories/${id}`);
  await editor.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(editor.getByRole("button", { name: "Add picture" })).toBeVisible();
  await addPicture(editor, "Own staff");
  await editor.getByRole("button", { name: "Use as lead picture" }).click();
  await expect(editor.getByRole("dialog")).toBeHidden();
  await untilSaved(editor);
  const chief = await personOf("chief");
  const second = await personOf("editor2");
  await make(second, id, "submit");
  await make(chief, id, "approve");
  expect((await stranger.request.get(renditionPath(cut, "whole-800.jpg"))).status()).toBe(200);
  await make(chief, id, "publish");
  const replaced = Date.now();
  for (const name of names) {
    // Whatever was asked for later than two seconds after is gone, however busy the machine is.
    let asked = 0;
    let status = 0;
    do {
      asked = Date.now();
      status = (await stranger.request.get(renditionPath(cut, name))).status();
    } while (status === 200 && asked < replaced + 2_000);
    expect(status, name).toBe(404);
  }
  const history = await stranger.request.get(`${path}/history`);
  expect(await history.text()).not.toContain(cut);
});

/** The key of the lead picture's files, as the desk has it. */
async function cutOf(page: Page, story: string): Promise<string> {
  const answer = await page.request.get(`/api/stories/${story}`);
  const { pictures } = await answer.json();
  return pictures[0].cut;
}

test("pictures are dropped into the text, captioned in place, and set as a gallery", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft" });
  const { name, value } = await sessionOf("reporter");
  const sender = { origin: origin(), cookie: `${name}=${value}` };
  const stem = `pair-${randomUUID()}`;
  for (const one of ["a", "b"])
    await untilLookedAt(
      sender,
      await bringPicture(sender, await smallPicture(), `${stem}-${one}.jpg`),
    );
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = field(page, "Story text");
  await expect(text).toContainText("A first paragraph");
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" /picture");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Choose from the library" });
  const cells = dialog.getByRole("list", { name: "Pictures of the library" }).getByRole("button");
  await dialog.getByRole("searchbox", { name: "Search pictures" }).fill(stem);
  await expect(cells).toHaveCount(2);
  await cells.nth(0).click();
  await cells.nth(1).click();
  await dialog.getByRole("button", { name: "Make a gallery" }).click();
  const gallery = text.getByRole("region", { name: "Gallery" });
  await expect(gallery.locator("figure")).toHaveCount(2);
  await gallery.locator("figcaption").first().click();
  await page.keyboard.type("The first of two.");
  await untilSaved(page);
  const stored = await (await page.request.get(`/api/stories/${id}`)).json();
  const [, block] = stored.body.content;
  expect(block.type).toBe("gallery");
  expect(block.content[0].content[0].text).toBe("The first of two.");
  expect(stored.pictures).toHaveLength(2);
});
