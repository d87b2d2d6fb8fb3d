import type { BrowserContext, Page } from "@playwright/test";
import type { AttackedNewsroom } from "@/attack/newsroom";
import type { Tally } from "@/attack/outcome";
import { emptyDraft, show } from "@/attack/words/socket-doors";
import {
  besidesParsing,
  editorsElements,
  type Watch,
  whatIsWrong,
} from "@/e2e/hostile-words/oracle";

/** Pastes as HTML and types into the editor; gives the draft that it ended in. */
export async function throughTheEditor(
  newsroom: AttackedNewsroom,
  tally: Tally,
  context: BrowserContext,
  watch: Watch,
  texts: readonly string[],
): Promise<string> {
  const reporter = await newsroom.person("reporter");
  const id = await emptyDraft(reporter, "Hostile paste");
  const page = await context.newPage();
  await page.goto(`/desk/stories/${id}`);
  const body = page.getByRole("textbox", { name: "Story text", exact: true });
  await body.click();
  const settle = async (door: string, some: readonly string[]) => {
    const found = await whatIsWrong(page, { root: ".ProseMirror", elements: editorsElements });
    const wrong = besidesParsing([...found, ...watch.faults]);
    watch.faults.length = 0;
    if (wrong.length === 0) tally.survived(door, some.length);
    for (const what of wrong) tally.violated(door, `${what} after ${show(some[0])}`);
  };
  const single = texts.slice(0, 150);
  for (const html of single) await paste(page, html);
  await settle("paste as HTML, one by one", single);
  for (let at = 150; at < texts.length; at += 75) {
    const some = texts.slice(at, at + 75);
    await paste(page, some.map((html) => `<p>${html}</p>`).join(""));
    await settle("paste as HTML", some);
    await body.press("ControlOrMeta+End");
  }
  await saved(page, tally, "paste as HTML");
  for (const [at, html] of texts.slice(0, 100).entries()) {
    const node = ["factBox", "orderedList", "blockquote", "link", "footnote"][at % 5];
    const context = JSON.stringify([
      node,
      { title: html, start: html, href: html, text: { x: html } },
    ]);
    await paste(page, `<p data-pm-slice='1 1 ${context.replaceAll("'", "&#39;")}'>${html}</p>`);
  }
  await settle("paste as the editor’s own copy", texts.slice(0, 100));
  await saved(page, tally, "paste as the editor’s own copy");
  await page.reload();
  await body.waitFor();
  for (const name of ["Headline", "Standfirst", "Kicker"]) {
    const field = page.getByRole("textbox", { name, exact: true });
    // No keyboard has U+0000.
    for (const text of texts.slice(0, 20).map((typed) => typed.replaceAll("\u0000", ""))) {
      await field.fill("");
      await field.pressSequentially(text.slice(0, 60), { delay: 0 });
    }
    await settle(`typing: ${name.toLowerCase()}`, texts.slice(0, 20));
  }
  await saved(page, tally, "typing");
  await page.close();
  return id;
}

async function paste(page: Page, html: string): Promise<void> {
  await page
    .locator(".ProseMirror-focused, [aria-label='Story text']")
    .last()
    .evaluate((target, html) => {
      const data = new DataTransfer();
      data.setData("text/html", html);
      data.setData("text/plain", html);
      const init = { clipboardData: data, bubbles: true, cancelable: true };
      target.dispatchEvent(new ClipboardEvent("paste", init));
    }, html);
}

async function saved(page: Page, tally: Tally, door: string): Promise<void> {
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved$/ })
    .waitFor({ timeout: 15_000 })
    .catch(() => tally.violated(door, "the editor does not say that it is saved"));
}
