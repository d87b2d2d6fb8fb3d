import { arrangeStory } from "./arrange";
import { expect, test } from "./newsroom";

test("nobody approves a story that they wrote, not by the button and not by the route", async ({
  as,
  personOf,
}) => {
  const writer = await personOf("editor");
  const { id, hash } = await arrangeStory(writer, { state: "in-review" });
  const page = await as("editor");
  await page.goto(`/desk/stories/${id}`);
  await expect(page.getByRole("button", { name: "Take back" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve", exact: true })).toHaveCount(0);
  const answer = await page.request.post(`/api/stories/${id}/moves`, {
    data: { move: "approve", hash, note: "" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBe(403);
  expect(await answer.json()).toMatchObject({ reason: "own-story" });

  const other = await as("editor2");
  await other.goto(`/desk/stories/${id}`);
  await other.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(other.getByRole("button", { name: "Publish", exact: true })).toBeVisible();
});
