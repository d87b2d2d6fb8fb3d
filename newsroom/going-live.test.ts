import { expect, test } from "vitest";
import { goingLive } from "./going-live";
import type { StoryPart } from "./story";

const writer = (id: string, name: string, ...parts: StoryPart[]) => ({ id, name, parts });
const story = {
  headline: "The ferry stays",
  path: "/world/the-ferry-stays",
  section: "World",
  isLive: false,
  change: { kind: "correction" as const, note: "A number was wrong." },
  people: [
    writer("rosa", "Rosa Lind", "creator", "byline"),
    writer("ben", "Ben Okoye", "shared"),
    writer("edda", "Edda Voss", "changed"),
  ],
};

test("a first publication says where it goes and who hears of it, whatever note stands in its details", () => {
  expect(goingLive("edda", story)).toEqual({
    headline: "The ferry stays",
    path: "/world/the-ferry-stays",
    section: "World",
    kind: "First publication",
    note: "",
    told: "Rosa Lind will be told.",
  });
});

test("a change to a live story says which kind, and what readers are told", () => {
  expect(goingLive("carla", { ...story, isLive: true })).toMatchObject({
    kind: "Correction",
    note: "A number was wrong.",
    told: "Rosa Lind and Edda Voss will be told.",
  });
});

test("nobody is told of their own", () => {
  expect(goingLive("rosa", { ...story, people: story.people.slice(0, 2) }).told).toBe("");
});
