import { describe, expect, test } from "vitest";
import { deskHeadings, headingOf, isAwaited, isLate } from "@/newsroom/desk-lists";
import { type DeskState, deskStateOf, deskStates } from "@/newsroom/desk-states";
import type { Person, Role } from "@/newsroom/people";
import { publications, type StoryPart, type StoryState, stages } from "@/newsroom/story";

const person = (role: Role): Person => ({
  id: role,
  name: role,
  email: `${role}@courier.example`,
  role,
  sections: role === "editor" ? ["world"] : [],
});
const [reporter, editor, chief, admin] = (["reporter", "editor", "chief", "admin"] as const).map(
  person,
) as [Person, Person, Person, Person];

type Marks = Partial<StoryState & { sentBack: boolean }>;
function story(marks: Marks, parts: Partial<Record<Role, StoryPart>> = {}) {
  return {
    id: "a-story",
    stage: "draft",
    publication: "unpublished",
    spiked: false,
    sentBack: false,
    everPublished: false,
    section: "world",
    hash: "as-it-is",
    approvedHash: null,
    liveHash: null,
    raisedFlags: [],
    embargoed: false,
    parts: Object.entries(parts).map(([who, part]) => ({ person: who, part })),
    review: { rule: "small", of: 0, by: [] },
    failing: ["headline"],
    ...marks,
  } satisfies StoryState & { sentBack: boolean };
}

describe("a heading of the desk", () => {
  test.each([
    ["a draft of one's own is mine", reporter, story({}, { reporter: "creator" }), "mine"],
    ["a draft that was shared is mine", reporter, story({}, { reporter: "shared" }), "mine"],
    [
      "what came back waits",
      reporter,
      story({ sentBack: true }, { reporter: "byline" }),
      "waiting",
    ],
    ["another's draft is not for the desk", editor, story({}), null],
    ["copy in review waits for an editor", editor, story({ stage: "in-review" }), "waiting"],
    ["also when something is missing in it", chief, story({ stage: "in-review" }), "waiting"],
    [
      "but not for one who wrote it",
      editor,
      story({ stage: "in-review" }, { editor: "submitted" }),
      "in-review",
    ],
    [
      "nor for its reporter",
      reporter,
      story({ stage: "in-review" }, { reporter: "submitted" }),
      "in-review",
    ],
    ["approved copy is approved", editor, story({ stage: "approved" }), "approved"],
    [
      "a story that stands is live",
      editor,
      story({ stage: "standing", publication: "live" }),
      "live",
    ],
    [
      "a live story with another's draft stays live",
      editor,
      story({ publication: "live" }),
      "live",
    ],
    [
      "a live story with one's own draft is mine",
      reporter,
      story({ publication: "live" }, { reporter: "byline" }),
      "mine",
    ],
    [
      "what is withdrawn is not",
      chief,
      story({ stage: "standing", publication: "withdrawn" }),
      null,
    ],
    ["nor what is spiked", reporter, story({ spiked: true }, { reporter: "creator" }), null],
    ["an administrator has no draft", admin, story({ stage: "in-review" }), "in-review"],
  ] as const)("%s", (_, who, what, heading) => {
    expect(headingOf(who, what)).toBe(heading);
  });

  test("exists for each of the five lists, in the order of what is asked", () => {
    expect(Object.values(deskHeadings)).toEqual([
      "Waiting for me",
      "Mine",
      "In review",
      "Approved",
      "Live",
    ]);
  });
});

test("one waits for one's own story in review and approved, and for nobody else's", () => {
  const own = story({ stage: "in-review" }, { reporter: "submitted" });
  expect(isAwaited("in-review", own, reporter)).toBe(true);
  expect(isAwaited("in-review", own, chief)).toBe(false);
  expect(isAwaited("mine", own, reporter)).toBe(false);
});

test("copy is late when it waited longer than its state allows, urgent copy after a quarter", () => {
  expect(isLate("in-review", 60, 5)).toBe(false);
  expect(isLate("in-review", 61, 5)).toBe(true);
  expect(isLate("in-review", 16, 3)).toBe(true);
  expect(isLate("approved", 119, 4)).toBe(false);
  expect(isLate("sent-back", 241, 5)).toBe(true);
  for (const calm of ["draft", "live", "spiked", "withdrawn"] satisfies DeskState[])
    expect(isLate(calm, 1e6, 1)).toBe(false);
});

test("every state that the database allows has one word", () => {
  for (const stage of stages)
    for (const publication of publications)
      for (const spiked of [false, true])
        for (const sentBack of [false, true]) {
          if (stage === "standing" && publication === "unpublished") continue;
          const state = deskStateOf({ stage, publication, spiked, sentBack });
          expect(deskStates[state].words).not.toBe("");
        }
});
