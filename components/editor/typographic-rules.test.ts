import { describe, expect, test } from "vitest";
import type { Language } from "@/newsroom/languages";
import { settingOf } from "./typographic-rules";

/** A text as it stands after each of its characters was typed. */
function typed(text: string, language: Language): string {
  let stands = "";
  for (const letter of text) {
    const set = settingOf(letter, stands, language);
    stands = set ? stands.slice(0, stands.length - set.remove) + set.insert : stands + letter;
  }
  return stands;
}

describe("what is typed is set", () => {
  test.each<[Language, string, string]>([
    ["en", `"No," she said.`, "“No,” she said."],
    ["en", `the mayor's "plan"`, "the mayor’s “plan”"],
    ["en", `("so he said")`, "(“so he said”)"],
    ["en", `"He said 'no'"`, "“He said ‘no’”"],
    ["de", `Er sagte: "Nein"`, "Er sagte: „Nein“"],
    ["fr", `Il dit "non"`, "Il dit «\u202fnon\u202f»"],
    ["ar", `قال "لا"`, "قال «لا»"],
    ["es", `dijo "no"`, "dijo «no»"],
    ["en", "a--b", "a—b"],
    ["en", "one - two", "one – two"],
    ["en", "wait...", "wait…"],
    ["en", "twenty-one", "twenty-one"],
    ["en", "3 - 1", "3 – 1"],
  ])("in %s: %s", (language, keys, stands) => {
    expect(typed(keys, language)).toBe(stands);
  });

  test("a divider of hyphens stays one", () => {
    expect(settingOf("-", "--", "en")).toBeNull();
  });

  test("a whole word at once, pasted or dictated, is left alone", () => {
    expect(settingOf(`"no"`, "", "en")).toBeNull();
  });
});
