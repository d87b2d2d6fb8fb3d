import { createStory } from "@/db/create-story";
import { openStory } from "@/db/story-view";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";
import { arrangeStory, paragraph } from "./arrange";
import { expect, test, untilReady, untilSaved } from "./newsroom";

test("a reporter files and an editor publishes without touching a mouse", async ({ as }) => {
  const headline = `Typed without a mouse ${Date.now()}`;
  const reporter = await as("reporter");
  await reporter.goto("/desk");
  await untilReady(reporter);
  await reporter.keyboard.press("n");
  await expect(reporter).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}/);
  await reporter.keyboard.type(headline);
  await expect(reporter.getByRole("textbox", { name: "Headline", exact: true })).toHaveText(
    headline,
  );
  await reporter.keyboard.press("Enter");
  await reporter.getByRole("textbox", { name: "Story text", exact: true }).focus();
  await reporter.keyboard.type("Every key did what it should.");
  const section = reporter.getByRole("combobox", { name: "Section", exact: true });
  await section.focus();
  await reporter.keyboard.type("World");
  await expect(section).toHaveValue("world");
  await untilSaved(reporter);
  await reporter.getByRole("button", { name: "Send for review" }).focus();
  await reporter.keyboard.press("Enter");
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();

  const editor = await as("editor");
  await editor.goto("/desk");
  const line = editor.getByRole("link", { name: headline }).first();
  await expect(line).toBeVisible();
  await untilReady(editor);
  await line.focus();
  await editor.keyboard.press("ArrowDown");
  await expect(line).not.toBeFocused();
  await editor.keyboard.press("ArrowUp");
  await expect(line).toBeFocused();
  await editor.keyboard.press("Enter");
  await expect(editor).toHaveURL(/\/desk\/stories\//);
  for (const name of ["Approve", "Publish"]) {
    const move = editor.getByRole("button", { name, exact: true });
    await expect(move).toBeEnabled();
    await move.focus();
    await editor.keyboard.press("Enter");
  }
  await expect(editor.getByRole("link", { name: "View on site" })).toBeVisible();
});

test("every key is told on one sheet, on the desk and in the editor", async ({ as }) => {
  const page = await as("reporter");
  await page.goto("/desk");
  await untilReady(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText(/new story/i);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").or(page.getByRole("combobox")).first()).toBeVisible();
});

async function tableStory(person: Person): Promise<string> {
  const cell = (text: string) => ({ type: "tableCell", content: [paragraph(text)] });
  const made = await createStory(person, {
    fields: { headline: `Keys ${process.pid} ${Date.now()}` },
    body: {
      type: "doc",
      content: [
        paragraph("Before the table."),
        {
          type: "table",
          content: [
            { type: "tableRow", content: [cell("A"), cell("B")] },
            { type: "tableRow", content: [cell("C"), cell("D")] },
          ],
        },
      ],
    },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  return made.id;
}

test("one shortcut opens one thing", async ({ as, personOf }) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  await text.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await expect(page.getByRole("dialog", { name: "Link" })).toBeVisible();
  // Nothing opens over a window, nor behind it.
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+f");
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await expect(page.getByRole("search", { name: "Find and replace" })).toHaveCount(0);
  await page.keyboard.type("https://port.example/");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${id}$`));
  await expect(text.locator("a")).toHaveAttribute("href", "https://port.example/");

  const headline = page.getByRole("textbox", { name: "Headline", exact: true });
  await headline.click();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await expect(page.getByRole("dialog", { name: "Find" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(headline).toBeFocused();
});

test("the toolbar is one stop of Tab, arrows walk through all of it and change nothing", async ({
  as,
  personOf,
}) => {
  const id = await tableStory(await personOf("reporter"));
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  await text.getByText("A", { exact: true }).click();
  const bar = page.getByRole("toolbar", { name: "Text" });
  await expect(bar.getByRole("button", { name: "Header row" })).toBeVisible();
  await expect(bar.locator("[tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("Alt+F10");
  await expect(bar.getByRole("combobox", { name: "Block" })).toBeFocused();
  const names: string[] = [];
  const stops = await bar.locator("button, select").count();
  for (let n = 0; n < stops; n++) {
    names.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute("aria-label") ??
          document.activeElement?.textContent ??
          "",
      ),
    );
    await page.keyboard.press("ArrowRight");
  }
  expect(new Set(names).size).toBe(stops);
  expect(names).toEqual(
    expect.arrayContaining(["Language of the phrase", "Add row", "Remove column", "Header row"]),
  );
  await expect(bar.getByRole("combobox", { name: "Block" })).toBeFocused();
  await expect(bar.getByRole("combobox", { name: "Block" })).toHaveValue("table");
  await page.keyboard.press("ArrowLeft");
  await expect(bar.getByRole("button", { name: "Remove table" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(text).toBeFocused();
  await page.keyboard.press("Alt+F10");
  await expect(bar.getByRole("button", { name: "Remove table" })).toBeFocused();
});

test("a table is left by Tab behind its last cell, by Escape, and downwards at the end, and grows by none of them", async ({
  as,
  personOf,
}) => {
  const id = await tableStory(await personOf("reporter"));
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  await expect(text).toHaveAccessibleDescription(/Tab goes from cell to cell.*Escape/);
  const rows = text.locator("tr");
  const enter = () => text.getByText("A", { exact: true }).click();
  await enter();
  for (let n = 0; n < 4; n++) await page.keyboard.press("Tab");
  await page.keyboard.type("Behind.");
  await expect(text.locator("> p").last()).toHaveText("Behind.");
  await expect(rows).toHaveCount(2);
  await enter();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("End");
  await page.keyboard.type(" Left.");
  await expect(text.locator("> p").first()).toHaveText("Before the table. Left.");
  await enter();
  await page.keyboard.press("Escape");
  await page.keyboard.type("Out. ");
  await expect(text.locator("> p").last()).toHaveText("Out. Behind.");

  const alone = await tableStory(await personOf("reporter"));
  await page.goto(`/desk/stories/${alone}`);
  await text.getByText("D", { exact: true }).click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("Below.");
  await expect(text.locator("> p").last()).toHaveText("Below.");
  await expect(rows).toHaveCount(2);
});

test("what one needs next is near, and after a move the focus is where one sees what it did", async ({
  as,
  personOf,
}) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await untilSaved(page);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  await text.click();
  await page.keyboard.press("F6");
  await expect(page.getByRole("combobox", { name: "Section", exact: true })).toBeFocused();
  await page.keyboard.press("F6");
  const send = page.getByRole("button", { name: "Send for review" });
  await expect(send).toBeFocused();
  await page.keyboard.press("F6");
  await expect(page.getByRole("textbox", { name: "Headline", exact: true })).toBeFocused();
  await page.keyboard.press("F6");
  await expect(text).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Shift+F6");
  await expect(send).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Take back" })).toBeVisible();
  await expect(page.locator("[data-place=state]")).toBeFocused();
  await expect(page.locator("[data-place=state]")).toHaveText("In review");
  // From the top of the page the places are a few keys away.
  await page.getByRole("main").focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Go to headline" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
});

test("finding nothing and closing leads back to where one was", async ({ as, personOf }) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "draft", text: "Words." });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const text = page.getByRole("textbox", { name: "Story text", exact: true });
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Control+f");
  await page.keyboard.type("nowhere");
  await page.keyboard.press("Escape");
  await expect(text).toBeFocused();
  await page.keyboard.type(" More.");
  await expect(text).toHaveText("Words. More.");
});

test("the lines inside blocks are alive when a story is opened again", async ({ as, personOf }) => {
  const reporter = await personOf("reporter");
  const made = await createStory(reporter, {
    fields: { headline: `Lines ${process.pid} ${Date.now()}` },
    body: {
      type: "doc",
      content: [
        { type: "blockquote", attrs: { attribution: "" }, content: [paragraph("We sail.")] },
        { type: "factBox", attrs: { title: "" }, content: [paragraph("A fact.")] },
      ],
    },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  const page = await as("reporter");
  await page.goto(`/desk/stories/${made.id}`);
  await page.getByRole("textbox", { name: "Attribution" }).click();
  await page.keyboard.type("The captain");
  await page.getByRole("textbox", { name: "Title of the fact box" }).click();
  await page.keyboard.type("The ship");
  await untilSaved(page);
  const view = await openStory(reporter, made.id);
  expect(view?.body.content?.map(({ attrs }) => attrs)).toMatchObject([
    { attribution: "The captain" },
    { title: "The ship" },
  ]);
});
