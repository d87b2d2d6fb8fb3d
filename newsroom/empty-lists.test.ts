import { expect, test } from "vitest";
import type { DeskLine, DeskLists } from "./desk-lists";
import { deskMissing, nothingUnder } from "./empty-lists";
import type { Person, Role } from "./people";

const person = (role: Role, ...sections: string[]): Person => ({
  id: role,
  name: role,
  email: `${role}@example.org`,
  role,
  sections,
});
const line = (change: Partial<DeskLine>): DeskLine => ({
  id: "a",
  state: "in-review",
  live: false,
  headline: "The ferry stays",
  language: "en",
  section: "world",
  by: "Rosa Lind",
  approvedBy: null,
  openedBy: null,
  words: 100,
  updatedAt: "2027-01-01T00:00:00Z",
  since: "2027-01-01T00:00:00Z",
  late: false,
  look: "seen",
  awaited: false,
  flags: [],
  embargoUntil: null,
  ...change,
});
const lists = (change: Partial<DeskLists> = {}): DeskLists => ({
  waiting: [],
  mine: [],
  "in-review": [],
  approved: [],
  live: [],
  ...change,
});

test("while a live story is in review the list of live ones does not say that nothing is live", () => {
  const reviewed = lists({ waiting: [line({ live: true })] });
  expect(nothingUnder("live", person("editor", "world"), reviewed)).toMatch(/being changed/);
  expect(nothingUnder("in-review", person("editor", "world"), reviewed)).toMatch(/above/);
});

test.each([
  [person("reporter", "world"), "None of your stories is live."],
  [person("editor", "world"), "No story of your desks is live."],
  [person("editor"), "None of your stories is live."],
  [person("chief"), "Nothing is live yet. The first story that is published stands here."],
])("nothing live is said of what the person sees: %o", (who, words) => {
  expect(nothingUnder("live", who, lists())).toBe(words);
});

test("somebody on no desk is told so, and whom to ask", () => {
  expect(deskMissing(person("reporter"))).toMatch(/on no desk yet.*administrator.*People\.$/);
  expect(deskMissing(person("editor"))).toMatch(/no story comes to you for review/);
  for (const who of [person("reporter", "world"), person("chief"), person("admin")])
    expect(deskMissing(who)).toBeNull();
});
