import { expect, test } from "vitest";
import { mostBylines, mostTopics } from "@/newsroom/story";
import { detailsPatch } from "./change-details";

test.each([
  [
    { bylines: Array(mostBylines + 1).fill({ name: "Ana", role: "written by", author: null }) },
    `a story has at most ${mostBylines} bylines`,
  ],
  [
    { topics: Array(mostTopics + 1).fill({ kind: "place", name: "Harbour" }) },
    `a story has at most ${mostTopics} topics`,
  ],
])("more than a story holds is refused with the limit", (patch, words) => {
  const { error } = detailsPatch.safeParse(patch);
  expect(error?.issues.map(({ message }) => message)).toEqual([words]);
});
