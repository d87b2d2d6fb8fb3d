import { describe, expect, test } from "vitest";
import { wayBack } from "./way-back";

describe("the way back after signing in", () => {
  test.each(["/desk", "/desk/stories?stage=draft", "/desk/stories/1#notes", "/desk/%D8%B9"])(
    "leads to a page of the workspace: %s",
    (path) => expect(wayBack(path)).toBe(path),
  );

  test.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "/%09/evil.example",
    "/desk/../world",
    "/desktop",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/desk/..//evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "\\\\evil.example",
    " //evil.example",
    "desk",
    "",
    `/${"a".repeat(3_000)}`,
    undefined,
    ["/desk"],
  ])("leads to the desk when asked for %j", (asked) => expect(wayBack(asked)).toBe("/desk"));
});
