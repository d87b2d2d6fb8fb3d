import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { expect, test, untilReady, untilSaved } from "./newsroom";
import { processId } from "./product";

test("a page that a machine translates goes on working, from the draft to the readers", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id, headline } = await arrangeStory(reporter, { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await untilReady(page);
  await page.evaluate(translateFromNowOn);
  await expect(page.getByRole("button", { name: "⟦Send for review⟧" })).toBeVisible();
  await page.getByRole("textbox", { name: "Standfirst", exact: true }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" And more.");
  const status = page.getByRole("status").filter({ hasText: /Saved|Saving|Offline/ });
  await expect(status).toHaveText("⟦Saved⟧");
  expect((await openStory(reporter, id))?.fields.standfirst).toMatch(/And more\.$/);
  await page.getByRole("button", { name: "⟦Send for review⟧" }).click();
  await expect(page.getByRole("button", { name: "⟦Take back⟧" })).toBeVisible();

  const desk = await as("editor");
  await desk.goto("/desk");
  await untilReady(desk);
  await desk.evaluate(translateFromNowOn);
  await desk.getByRole("link", { name: headline }).first().click();
  await desk.getByRole("button", { name: "⟦Approve⟧" }).click();
  await desk.getByRole("button", { name: "⟦Publish⟧" }).click();
  await expect(desk.getByRole("link", { name: "⟦View on site⟧" })).toBeVisible({ timeout: 30_000 });
  const view = await openStory(reporter, id);
  expect([view?.headline, view?.state.publication]).toEqual([headline, "live"]);
});

test("a translated page never goes on saying Saved of what is not", async ({ as, personOf }) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await untilReady(page);
  await untilSaved(page);
  await page.evaluate(translateFromNowOn);
  await expect(page.getByRole("status").filter({ hasText: "⟦Saved⟧" })).toBeVisible();
  const live = processId("live");
  process.kill(live, "SIGSTOP");
  try {
    await page.getByRole("textbox", { name: "Story text", exact: true }).click();
    await page.keyboard.type("Not with the newsroom yet. ");
    const status = page.getByRole("status").filter({ hasText: /Sav|Offline/ });
    await expect(status).toHaveText(/^⟦(Saving…|Not saved|Offline, kept on this device)⟧$/);
  } finally {
    process.kill(live, "SIGCONT");
  }
  await expect(page.getByRole("status").filter({ hasText: "⟦Saved⟧" })).toBeVisible({
    timeout: 20_000,
  });
});

test("the copy, names and keys say that they are not to be translated", async ({
  as,
  personOf,
}) => {
  const { id, headline } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await untilReady(page);
  await page.evaluate(translateFromNowOn);
  await expect(page.getByRole("textbox", { name: "Headline", exact: true })).toHaveText(headline);
  expect(await page.evaluate(() => document.querySelector(".story-sheet font"))).toBeNull();
  await page.goto("/desk");
  await untilReady(page);
  await page.evaluate(translateFromNowOn);
  await expect(page.getByRole("link", { name: headline, exact: true }).first()).toBeVisible();
});

/** Does to a page what a translator built into a browser does, now and whenever the page changes. */
function translateFromNowOn() {
  const untouched = "script, style, textarea, [translate=no], [data-machine]";
  const translate = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && /\w/.test(node.data)) texts.push(node);
    if (root instanceof Text && /\w/.test(root.data)) texts.push(root);
    for (const text of texts) {
      if (!text.isConnected || text.parentElement?.closest(untouched)) continue;
      const outer = document.createElement("font");
      outer.dataset.machine = "";
      const inner = document.createElement("font");
      inner.append(`⟦${text.data}⟧`);
      outer.append(inner);
      text.parentNode?.insertBefore(outer, text);
      text.parentNode?.removeChild(text);
    }
  };
  translate(document.body);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === "characterData" ? [target] : addedNodes) translate(node);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}
