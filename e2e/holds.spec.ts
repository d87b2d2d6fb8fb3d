import type { Page } from "@playwright/test";
import { setEmbargo } from "@/db/story-people";
import { openStory } from "@/db/story-view";
import { arrangeStory } from "./arrange";
import { expect, test } from "./newsroom";

// The demo's newsroom is in Lisbon; its people are anywhere.
test.use({ contextOptions: { timezoneId: "America/New_York" } });

const publishIn = (page: Page) => page.getByRole("button", { name: "Publish", exact: true });
const fieldIn = (page: Page) => page.getByLabel(/^Embargo until/);
const setIn = (page: Page) => page.getByRole("button", { name: /^(Set|Change) embargo$/ });

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
  await publishIn(editor).click();
  await expect(editor.getByRole("alert").filter({ hasText: /flag/ })).toBeVisible();

  const chief = await as("chief");
  await chief.goto(`/desk/stories/${id}`);
  await chief.getByRole("checkbox", { name: "Legal" }).uncheck();
  await expect(chief.getByRole("checkbox", { name: "Legal" })).not.toBeChecked();
  await fieldIn(chief).fill("2099-07-01T12:00");
  await setIn(chief).click();
  const timeline = chief.getByRole("region", { name: "Timeline" });
  const told = "Wed 1 Jul 2099, 12:00 (Europe/Lisbon, UTC+1)";
  await expect(timeline).toContainText(`set the embargo: until ${told}`);
  await publishIn(chief).click();
  await expect(chief.getByRole("alert").filter({ hasText: `It ends ${told}.` })).toBeVisible();

  const desk = await as("editor2");
  await desk.goto("/desk");
  await expect(
    desk.getByRole("listitem").filter({ has: desk.locator(`a[href$="${id}"]`) }),
  ).toContainText("Embargo until Wed 1 Jul 2099, 12:00");

  await chief.getByRole("button", { name: "Lift embargo" }).click();
  const dialog = chief.getByRole("dialog", { name: "Lift embargo" });
  await dialog.getByRole("button", { name: "Lift embargo" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(/Say in a sentence why/);
  await dialog.getByRole("textbox", { name: "Note" }).fill("The minister spoke early.");
  await dialog.getByRole("button", { name: "Lift embargo" }).click();
  await expect(dialog).toBeHidden();
  await expect(timeline).toContainText(`lifted the embargo that held until ${told}`);
  await expect(timeline).toContainText("The minister spoke early.");
  await publishIn(chief).click();
  await expect(chief.getByRole("link", { name: "View on site" })).toBeVisible();
});

test("no stray key changes an embargo: a field half emptied or emptied is no decision", async ({
  as,
  personOf,
}) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "approved" });
  const person = await personOf("editor");
  const until = "2099-07-01T11:00:00.000Z";
  await setEmbargo(person, id, until, null);
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${id}`);
  const stands = async () => (await openStory(person, id))?.embargoUntil;
  await expect(fieldIn(editor)).toHaveValue("2099-07-01T12:00");
  await fieldIn(editor).click();
  await editor.keyboard.press("Backspace");
  await editor.getByRole("heading", { name: "Timeline" }).click();
  await expect(fieldIn(editor)).toHaveValue("");
  await setIn(editor).click();
  await expect(editor.getByRole("alert").filter({ hasText: /whole date and time/ })).toBeVisible();
  await fieldIn(editor).fill("");
  await fieldIn(editor).press("Enter");
  await fieldIn(editor).blur();
  expect(await stands()).toBe(until);
  await editor.getByRole("button", { name: "Leave it as it is" }).click();
  await expect(fieldIn(editor)).toHaveValue("2099-07-01T12:00");
});

test("an embargo is in the newsroom's time, which is named, with the own clock beside it; hours that are not or are twice are asked about", async ({
  as,
  personOf,
}) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "approved" });
  const person = await personOf("editor");
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${id}`);
  const holds = editor.getByRole("region", { name: "Holds" });
  const until = async () => (await openStory(person, id))?.embargoUntil;
  await expect(holds).toContainText(/Europe\/Lisbon, UTC/);

  await fieldIn(editor).fill("2020-01-01T12:00");
  await setIn(editor).click();
  await expect(holds.getByRole("alert")).toContainText("That time has passed");

  // In spring Lisbon goes from one to two.
  await fieldIn(editor).fill("2027-03-28T01:30");
  await expect(holds).toContainText("the clocks go from 01:00 to 02:00 that day");
  await setIn(editor).click();
  await expect(holds.getByRole("alert")).toContainText("There is no 01:30");
  expect(await until()).toBeNull();

  // This hour is none in New York, and is one in Lisbon.
  await fieldIn(editor).fill("2027-03-14T02:30");
  await expect(holds).toContainText("Sun 14 Mar 2027, 02:30 (Europe/Lisbon, UTC)");
  await expect(holds).toContainText(
    "On your own clock: Sat 13 Mar 2027, 21:30 (America/New York, UTC−5)",
  );

  await fieldIn(editor).fill("2027-10-31T01:30");
  await setIn(editor).click();
  await expect(holds.getByRole("alert")).toContainText("Say which of the two");
  await holds.getByRole("radio", { name: /^The second/ }).check();
  await setIn(editor).click();
  await expect(setIn(editor)).toHaveText("Change embargo");
  expect(await until()).toBe("2027-10-31T01:30:00.000Z");
  await expect(holds.getByRole("radio", { name: /^The second/ })).toBeChecked();
  await holds.getByRole("radio", { name: /^The first/ }).check();
  await setIn(editor).click();
  await expect.poll(until).toBe("2027-10-31T00:30:00.000Z");
  await expect(holds).toContainText(
    "Under embargo until Sun 31 Oct 2027, 01:30 (Europe/Lisbon, UTC+1)",
  );
});

test("an embargo that a colleague changed meanwhile is not changed over their head", async ({
  as,
  personOf,
}) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "approved" });
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${id}`);
  await fieldIn(editor).fill("2099-07-01T12:00");
  await editor.route("**/api/stories/*", (route) => route.abort());
  await setEmbargo(await personOf("editor2"), id, "2098-01-01T12:00:00Z", null);
  await setIn(editor).click();
  await expect(editor.getByRole("region", { name: "Holds" }).getByRole("alert")).toContainText(
    "Somebody changed this while you were looking",
  );
  expect((await openStory(await personOf("editor"), id))?.embargoUntil).toBe(
    "2098-01-01T12:00:00.000Z",
  );
});

test("the timeline and the audit tell every time as people do, also of events from before", async ({
  as,
  personOf,
}) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "approved" });
  await setEmbargo(await personOf("editor"), id, "2099-07-01T11:00:00Z", null);
  for (const [who, path] of [
    ["chief", `/desk/stories/${id}`],
    ["chief", "/desk/audit"],
    ["admin", "/desk/audit"],
  ] as const) {
    const page = await as(who);
    await page.goto(path);
    const main = page.getByRole("main");
    await expect(main).toContainText(/embargo/);
    expect(await main.textContent()).not.toMatch(
      /\d{4}-\d\d-\d\dT|\.000Z|[0-9a-f]{8}-[0-9a-f]{4}-/,
    );
  }
});
