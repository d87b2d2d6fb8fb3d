import { expect, test, untilReady, untilSaved } from "./newsroom";

test("a reporter files and an editor publishes without touching a mouse", async ({ as }) => {
  const headline = `Typed without a mouse ${Date.now()}`;
  const reporter = await as("reporter");
  await reporter.goto("/desk");
  await untilReady(reporter);
  await reporter.keyboard.press("n");
  await expect(reporter).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}/);
  const headlineBox = reporter.getByRole("textbox", { name: "Headline", exact: true });
  await headlineBox.focus();
  await reporter.keyboard.type(headline);
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
