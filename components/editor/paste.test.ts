import { expect, test } from "vitest";
import { plainWords } from "./paste";

test.each([
  ["One.\r\nTwo.\r\n", "One.\nTwo."],
  ["\n\nOne.\n\n\nTwo.", "One.\nTwo."],
  ["- Two ferries\n- One captain\n- No crew", "- Two ferries\n- One captain\n- No crew"],
  ["de-\nlayed until the\nNorth-\nSouth line", "delayed until the\nNorth-\nSouth line"],
  [
    "The of\u00ADfi\u00ADcial \uFB01gures\u000C were de\u00AD\nlayed\u0010",
    "The official figures  were delayed",
  ],
  [" and on ", " and on "],
  ["a\u0000b", "ab"],
])("plain text %j is pasted as %j", (text, words) => {
  expect(plainWords(text)).toBe(words);
});
