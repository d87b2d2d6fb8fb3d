import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { expect, test } from "./newsroom";

test("a double click on Approve does not publish; a click that is meant does, and was told before what goes where", async ({
  as,
  personOf,
}) => {
  const { id, headline } = await arrangeStory(await personOf("reporter"), { state: "in-review" });
  const person = await personOf("editor");
  const stageNow = async () => (await openStory(person, id))?.state.stage;
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${id}`);
  const approve = editor.getByRole("button", { name: "Approve", exact: true });
  const publish = editor.getByRole("button", { name: "Publish", exact: true });
  await approve.dblclick();
  await expect(publish).toBeVisible();
  expect(await stageNow()).toBe("approved");
  const goingLive = editor.getByRole("region", { name: "Going live" });
  await expect(goingLive).toContainText(headline);
  await expect(goingLive).toContainText(/First publication · World · \/world\//);
  await expect(goingLive).toContainText("Amina Rahal will be told.");
  await publish.click();
  await expect(editor.getByRole("link", { name: "View on site" })).toBeVisible();
});

test("whoever presses once more where the last button stood does nothing more", async ({
  as,
  personOf,
}) => {
  const reporterHere = await personOf("reporter");
  const ways = [
    { who: "reporter", state: "draft", first: "Send for review", next: "Take back" },
    { who: "editor", state: "in-review", first: "Approve", next: "Publish" },
    { who: "editor", state: "approved", first: "Publish", next: "Edit" },
    { who: "reporter", state: "live", first: "Edit", next: "Send for review" },
  ] as const;
  for (const { who, state, first, next } of ways) {
    const { id } = await arrangeStory(reporterHere, { state });
    const page = await as(who);
    await page.goto(`/desk/stories/${id}`);
    const button = page.getByRole("button", { name: first, exact: true });
    await expect(button).toBeVisible();
    const box = await button.boundingBox();
    if (!box) throw new Error(`${first} stands nowhere.`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    await expect(page.getByRole("button", { name: next, exact: true })).toBeVisible({
      timeout: 30_000,
    });
    const after = await openStory(reporterHere, id);
    // Not a double click to the browser: two single ones by a hand that has not moved.
    for (let press = 0; press < 3; press++) await page.mouse.click(x, y);
    const still = await openStory(reporterHere, id);
    expect([first, still?.state.stage, still?.state.spiked]).toEqual([
      first,
      after?.state.stage,
      false,
    ]);
    expect(still?.timeline.length).toBe(after?.timeline.length);
  }
});

test("a key that is held makes one move", async ({ as, personOf }) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "live" });
  const reporter = await as("reporter");
  await reporter.goto(`/desk/stories/${id}`);
  await reporter.getByRole("button", { name: "Edit", exact: true }).focus();
  await reporter.keyboard.down("Enter");
  await expect(
    reporter.getByRole("button", { name: "Send for review", exact: true }),
  ).toBeVisible();
  for (let turn = 0; turn < 5; turn++) await reporter.keyboard.down("Enter");
  await reporter.keyboard.up("Enter");
  expect((await openStory(await personOf("reporter"), id))?.state.stage).toBe("draft");
});

test("a story without a section is not sent for review, and it is said where to choose one", async ({
  as,
}) => {
  const reporter = await as("reporter");
  await reporter.goto("/desk");
  await reporter.getByRole("button", { name: "New story" }).click();
  await reporter.getByRole("textbox", { name: "Headline" }).fill("Who would see this?");
  await expect(reporter.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await reporter.getByRole("button", { name: "Send for review", exact: true }).click();
  const alert = reporter.getByRole("alert").filter({ hasText: "Send for review" });
  await expect(alert).toContainText("Choose a section.");
  await alert.getByRole("button", { name: "Section" }).click();
  await expect(reporter.getByRole("combobox", { name: "Section", exact: true })).toBeFocused();
});
