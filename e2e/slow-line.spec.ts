import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { expect, test } from "./newsroom";

test("topics and bylines typed faster than a slow line carries them are all kept", async ({
  as,
  personOf,
}) => {
  const person = await personOf("reporter");
  const story = await arrangeStory(person, { state: "draft" });
  const reporter = await as("reporter");
  await reporter.goto(`/desk/stories/${story.id}`);
  await reporter.route(/\/api\/stories\/[^/]+(\/details)?$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const topics = ["Port", "Tolls", "Vote", "Council", "Ferry"];
  const topicName = reporter.getByRole("textbox", { name: "Topic name" });
  for (const name of topics) {
    await topicName.pressSequentially(name, { delay: 20 });
    await topicName.press("Enter");
  }
  const names = ["Ann Guest", "Reuters", "Bea Guest"];
  const bylineName = reporter.getByRole("combobox", { name: "Byline name" });
  for (const name of names) {
    await bylineName.pressSequentially(name, { delay: 20 });
    await bylineName.press("Enter");
  }
  // All are on the screen at once, and committed when the line has carried them.
  for (const name of [...topics, ...names])
    await expect(reporter.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
  await expect(async () => {
    const view = await openStory(person, story.id);
    expect(view?.details.topics.map((topic) => topic.name)).toEqual(topics);
    expect(view?.details.bylines.map((byline) => byline.name).slice(1)).toEqual(names);
    expect(view?.details.bylines.find(({ name }) => name === "Reuters")?.agency).toBe(true);
  }).toPass();
});
