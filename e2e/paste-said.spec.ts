import type { Locator, Page } from "@playwright/test";
import { bodyHtml } from "@/article/to-html";
import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { expect, test, untilSaved } from "./newsroom";

const place = {
  siteUrl: "https://paper.example",
  page: "https://paper.example/world/story",
  language: "en" as const,
  pictures: [],
};

type Given = { html?: string; plain?: string };

async function paste(field: Locator, given: Given): Promise<void> {
  await field.evaluate((element, { html, plain }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData("text/html", html);
    if (plain !== undefined) clipboardData.setData("text/plain", plain);
    const how = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent("paste", how));
  }, given);
}

test.describe("what is pasted into a story's text", () => {
  const open = async (
    as: (who: "reporter") => Promise<Page>,
    personOf: (who: "reporter") => Promise<Parameters<typeof arrangeStory>[0]>,
  ) => {
    const reporter = await personOf("reporter");
    const { id } = await arrangeStory(reporter, { state: "draft", text: "Stands." });
    const page = await as("reporter");
    await page.goto(`/desk/stories/${id}`);
    const text = page.getByRole("textbox", { name: "Story text", exact: true });
    await text.click();
    await page.keyboard.press("ControlOrMeta+End");
    const story = async () => {
      await untilSaved(page);
      const { body } = (await openStory(reporter, id)) ?? {};
      return body ? bodyHtml(body, place) : null;
    };
    return { page, text, story, id };
  };

  test("a field of one line says the same, and gives it back in one step", async ({
    as,
    personOf,
  }) => {
    const { page } = await open(as, personOf);
    const headline = page.getByRole("textbox", { name: "Headline", exact: true });
    const before = (await headline.textContent()) ?? "";
    await headline.click();
    await page.keyboard.press("ControlOrMeta+End");
    await paste(headline, {
      html: '<p>: “We go,” <q>she</q> said<span style="display:none">SECRET</span><ins></ins><del>SECRET</del></p>',
    });
    await expect(headline).toHaveText(`${before}: “We go,” “she” said`);
    await expect(
      page.getByRole("status").filter({ hasText: "Left out of what you pasted" }),
    ).toHaveText("Left out of what you pasted: 1 tracked deletion, 1 hidden passage.");
    await page.getByRole("button", { name: "Undo paste" }).click();
    await expect(headline).toHaveText(before);
  });

  test("leaves out what was not meant, says so, and one undo takes all of it back", async ({
    as,
    personOf,
  }) => {
    const { page, text, story } = await open(as, personOf);
    await page.keyboard.press("Enter");
    await paste(text, {
      html: '<p>Open.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><del>SECRET</del></p><p hidden>SECRET</p><p><img src="https://port.example/quay.jpg"></p><p>More.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>SECRET</p></div>',
    });
    await expect.poll(story).toBe("<p>Stands.</p><p>Open.</p><p>More.</p>");
    const said = page.getByRole("status").filter({ hasText: "Left out of what you pasted" });
    await expect(said).toHaveText(
      "Left out of what you pasted: 1 comment, 1 tracked deletion, 1 hidden passage, 1 picture. The picture did not come along; bring the file with “Add picture”.",
    );
    await page.getByRole("button", { name: "Undo paste" }).click();
    await expect.poll(story).toBe("<p>Stands.</p><p></p>");
    await expect(said).toHaveCount(0);
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await expect.poll(story).toBe("<p>Stands.</p><p>Open.</p><p>More.</p>");
  });

  test("is told even if only pictures were pasted, and nothing that was selected is lost", async ({
    as,
    personOf,
  }) => {
    const { page, text, story } = await open(as, personOf);
    await page.keyboard.press("ControlOrMeta+a");
    await paste(text, { html: '<img src="https://port.example/quay.jpg">' });
    await expect(page.getByText("1 picture. The picture did not come along")).toBeVisible();
    await expect(page.getByRole("button", { name: "Undo paste" })).toHaveCount(0);
    expect(await story()).toBe("<p>Stands.</p>");
    await page.getByRole("button", { name: "Close the notice" }).click();
    await expect(page.getByText("did not come along")).toHaveCount(0);
  });

  test("brings the pictures whose bytes came along to the library", async ({ as, personOf }) => {
    const { page, text } = await open(as, personOf);
    await paste(text, {
      html: '<p>Before</p><img alt="A crane" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="><p>After</p>',
    });
    await expect(page.getByRole("dialog")).toContainText("pasted-1.png");
  });

  test("a table over a table's cells leaves a whole table, and typing goes on behind it", async ({
    as,
    personOf,
  }) => {
    const { page, text, story } = await open(as, personOf);
    await page.keyboard.press("ControlOrMeta+a");
    await paste(text, {
      html: "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
    });
    await text.locator("td").first().click();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await paste(text, {
      html: '<table><tr><td>A</td><td>B</td><td rowspan="2">C</td></tr><tr><td>D</td><td>E</td></tr></table>',
    });
    await page.keyboard.type("!");
    const cells = (...words: string[]) =>
      `<tr>${words.map((word) => `<td><p>${word}</p></td>`).join("")}</tr>`;
    await expect
      .poll(story)
      .toBe(`<table><tbody>${cells("A", "B", "C")}${cells("D", "E", "!")}</tbody></table>`);
    expect(faults).toEqual([]);
  });

  test("comes as far as a story holds, and the limit is said", async ({ as, personOf }) => {
    const { page, text } = await open(as, personOf);
    await paste(text, { plain: `${"word ".repeat(60)}\n`.repeat(2_050) });
    await expect(
      page.getByText(
        "A story holds at most 120,000 words. The first 119,999 of 123,000 words were pasted.",
      ),
    ).toBeVisible();
    await untilSaved(page);
  });
});

test("a headline takes the words that were seen, as many as fit, and says what did not", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const headline = page.getByRole("textbox", { name: "Headline", exact: true });
  await headline.fill("");
  await paste(headline, {
    html: "<h1>Scha\u00ADden <span hidden>SECRET</span>am <b>Hafen</b></h1>",
  });
  await expect(headline).toHaveText("Schaden am Hafen");
  await headline.fill("");
  await paste(headline, { plain: "😀".repeat(200) });
  await expect(headline).toHaveText("😀".repeat(150));
  await expect(page.getByText("What was longer was not taken.")).toBeVisible();
});

test("a link is taken as people write it, and refused with a sentence that helps", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "Write to the desk" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  await text.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog", { name: "Link" });
  const address = dialog.getByRole("textbox", { name: "Address" });
  await address.fill("https://user:pw@example.org/");
  await dialog.getByRole("button", { name: "Set link" }).click();
  await expect(dialog.getByRole("alert")).toContainText("name and password");
  await address.fill("desk@example.org");
  await dialog.getByRole("button", { name: "Set link" }).click();
  await untilSaved(page);
  const { body } = (await openStory(reporter, id)) ?? {};
  expect(body && bodyHtml(body, place)).toBe(
    '<p><a href="mailto:desk@example.org">Write to the desk</a></p>',
  );
});
