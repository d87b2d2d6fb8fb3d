import { describe, expect, test } from "vitest";
import { type CheckedCopy, checks, failingChecks, runChecks } from "./checklist";

const sound: CheckedCopy = {
  headline: "Council votes to keep the ferry",
  standfirst: "The last boat leaves at ten.",
  section: "world",
  slug: "council-votes-to-keep-the-ferry",
  slugTaken: false,
  bylines: [{ name: "Rosa Lind", role: "reported by", author: "rosa-lind" }],
  words: 300,
  longestParagraph: 60,
  pictures: [],
  live: false,
  change: { kind: "first", note: "" },
};

const ferry = { name: "The last boat", place: "lead", hasAlt: true, missing: [], alike: [] };
const quay = { name: "The quay", place: "body", hasAlt: true, missing: [], alike: [] };

describe("a sound copy", () => {
  test("passes every check", () => {
    expect(runChecks(sound).filter(({ passed }) => !passed)).toEqual([]);
  });
});

describe("each check", () => {
  const spoilt: Record<string, Partial<CheckedCopy>> = {
    headline: { headline: "  " },
    text: { words: 0 },
    section: { section: null },
    byline: { bylines: [] },
    slug: { slugTaken: true },
    change: { live: true, change: { kind: "correction", note: " " } },
    "picture-alt": { pictures: [{ ...ferry, hasAlt: false }] },
    pictures: { pictures: [ferry, { ...quay, missing: ["Say whom to credit."], alike: [] }] },
    "pictures-alike": { pictures: [ferry, { ...quay, alike: ["It looks like another."] }] },
    "headline-length": { headline: "x".repeat(86) },
    "standfirst-length": { standfirst: "" },
    "long-paragraphs": { longestParagraph: 121 },
  };

  test.each(checks.map((check) => [check.name, check.blocks] as const))(
    "%s fails alone, and blocks only if it says so",
    (name, blocks) => {
      const copy = { ...sound, ...spoilt[name] };
      const failed = runChecks(copy).filter(({ passed }) => !passed);
      expect(failed.map((check) => check.name)).toEqual([name]);
      expect(failingChecks(copy)).toEqual(blocks ? [name] : []);
    },
  );

  test("of the kind of change asks for a note only where readers are owed one", () => {
    const live = { ...sound, live: true };
    expect(failingChecks({ ...live, change: { kind: "minor", note: "" } })).toEqual([]);
    expect(failingChecks({ ...live, change: { kind: "editors-note", note: "" } })).toEqual([
      "change",
    ]);
    expect(
      failingChecks({ ...live, change: { kind: "correction", note: "It was Monday." } }),
    ).toEqual([]);
  });

  test("of pictures names each picture that is in the way, and what it lacks", () => {
    const pictures = [
      ferry,
      { ...quay, hasAlt: false, missing: ["Say whom to credit.", "It has to be verified."] },
      { ...quay, name: "The harbour", missing: ["There is no right to publish it."], alike: [] },
    ];
    const results = runChecks({ ...sound, pictures });
    const mend = (name: string) => results.find((result) => result.name === name)?.mend;
    expect(mend("picture-alt")).toBe("“The quay”: say what is to be seen, or call it decorative.");
    expect(mend("pictures")).toBe(
      "“The quay”: Say whom to credit. It has to be verified. “The harbour”: There is no right to publish it.",
    );
  });
});
