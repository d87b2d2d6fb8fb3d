import { arrangeStory } from "./arrange";
import { expect, test } from "./newsroom";

test("a raised flag and an embargo hold publication until somebody with the right settles them", async ({
  as,
  personOf,
}) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "approved" });
  const reporter = await as("reporter");
  await reporter.goto(`/desk/stories/${id}`);
  await reporter.getByRole("checkbox", { name: "Legal" }).check();
  await expect(reporter.getByRole("checkbox", { name: "Legal" })).toBeDisabled();

  const editor = await as("editor");
  await editor.goto(`/desk/stories/${id}`);
  await expect(editor.getByRole("checkbox", { name: "Legal" })).toBeChecked();
  await expect(editor.getByRole("checkbox", { name: "Legal" })).toBeDisabled();
  await editor.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(editor.getByRole("alert").filter({ hasText: /flag/ })).toBeVisible();

  const chief = await as("chief");
  await chief.goto(`/desk/stories/${id}`);
  await chief.getByRole("checkbox", { name: "Legal" }).uncheck();
  await expect(chief.getByRole("checkbox", { name: "Legal" })).not.toBeChecked();
  const embargo = chief.getByLabel(/^Embargo until/);
  await embargo.fill("2099-01-01T12:00");
  await embargo.blur();
  await expect(chief.getByRole("region", { name: "Timeline" })).toContainText(/embargo/i);
  await chief.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(chief.getByRole("alert").filter({ hasText: /embargo/ })).toBeVisible();
  await embargo.fill("");
  await embargo.blur();
  await expect
    .poll(async () => (await (await chief.request.get(`/api/stories/${id}`)).json()).embargoUntil)
    .toBeNull();
  await chief.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(chief.getByRole("link", { name: "View on site" })).toBeVisible();
});
