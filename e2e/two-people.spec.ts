import { arrangeStory, committedText } from "./arrange";
import { expect, test, untilSaved } from "./newsroom";

test("two people write one story at once and see each other, in the text and in the fields", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "First." });
  const one = await as("reporter");
  const two = await as("editor");
  await one.goto(`/desk/stories/${id}`);
  await two.goto(`/desk/stories/${id}`);
  const textOf = (page: typeof one) =>
    page.getByRole("textbox", { name: "Story text", exact: true });
  await expect(textOf(one)).toContainText("First.");
  await expect(textOf(two)).toContainText("First.");

  await textOf(one).click();
  await one.keyboard.press("Control+End");
  await one.keyboard.type(" From the reporter.");
  await expect(textOf(two)).toContainText("From the reporter.", { timeout: 2_000 });
  await expect(two.getByText("Amina Rahal").first()).toBeVisible();

  await textOf(two).click();
  await two.keyboard.press("Control+Home");
  await Promise.all([
    two.keyboard.type("From the editor. ", { delay: 20 }),
    one.keyboard.type(" And on.", { delay: 20 }),
  ]);
  const whole = "From the editor. First. From the reporter. And on.";
  await expect(textOf(one)).toContainText(whole);
  await expect(textOf(two)).toContainText(whole);

  await two
    .getByRole("textbox", { name: "Headline", exact: true })
    .fill("A headline by the editor");
  await expect(one.getByRole("textbox", { name: "Headline", exact: true })).toHaveText(
    "A headline by the editor",
  );
  await untilSaved(one);
  await untilSaved(two);
  expect(await committedText(reporter, id)).toBe(whole);
});

test("a story shared with a colleague opens for them, and for nobody else", async ({
  as,
  personOf,
}) => {
  const { id, headline } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const colleague = await as("reporter2");
  expect((await colleague.goto(`/desk/stories/${id}`))?.status()).toBe(404);

  const owner = await as("reporter");
  await owner.goto(`/desk/stories/${id}`);
  await owner.getByRole("combobox", { name: "Colleague" }).selectOption({ label: "Jonas Weber" });
  await owner.getByRole("button", { name: "Share", exact: true }).click();

  await expect(async () => {
    expect((await colleague.goto(`/desk/stories/${id}`))?.status()).toBe(200);
  }).toPass();
  await expect(colleague.getByRole("textbox", { name: "Headline", exact: true })).toHaveText(
    headline,
  );
});
