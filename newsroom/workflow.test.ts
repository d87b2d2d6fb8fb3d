import { describe, expect, test } from "vitest";
import { type EditsInReview, saidOfRewriting } from "./edits-in-review";
import type { Person, Role } from "./people";
import { mayChangeText, standingOf } from "./permissions";
import { refusalWords } from "./refusals";
import { publications, type StoryPart, type StoryState, stages } from "./story";
import { judge, moves, movesOpenTo, workflow } from "./workflow";

const person = (role: Role, sections: string[] = ["world"]): Person => ({
  id: `the-${role}`,
  name: role,
  email: `${role}@example.org`,
  role,
  sections,
});

const story = (change: Partial<StoryState> = {}): StoryState => ({
  id: "story",
  stage: "draft",
  publication: "unpublished",
  spiked: false,
  everPublished: false,
  section: "world",
  hash: "now",
  approvedHash: null,
  liveHash: null,
  raisedFlags: [],
  embargoed: false,
  parts: [],
  review: { rule: "small", of: 0, by: [] },
  failing: [],
  ...change,
});

const part = (who: Person, ...parts: StoryPart[]) =>
  parts.map((one) => ({ person: who.id, part: one }));
const seen = { hash: "now", note: "because" };

const reporter = person("reporter");
const editor = person("editor");
const chief = person("chief");
const admin = person("admin");

const actors: [string, Person, StoryPart[]][] = [
  ["its reporter", reporter, ["creator", "byline", "changed"]],
  ["a reporter it is shared with", reporter, ["shared"]],
  ["another reporter", reporter, []],
  ["the desk's editor", editor, []],
  ["an editor who wrote it", editor, ["changed"]],
  ["another desk's editor", person("editor", ["sport"]), []],
  ["an editor of no desk", person("editor", []), []],
  ["the chief", chief, []],
  ["the admin", admin, ["creator"]],
];

describe("the moves of a story", () => {
  test("are these, and no others", async () => {
    const lines: string[] = [];
    for (const [words, who, parts] of actors)
      for (const stage of stages)
        for (const publication of publications)
          for (const spiked of [false, true]) {
            const open = moves.filter(
              (move) =>
                judge(
                  who,
                  move,
                  story({
                    stage,
                    publication,
                    spiked,
                    approvedHash: stage === "approved" ? "now" : null,
                    parts: part(who, ...parts),
                  }),
                  seen,
                ).allowed,
            );
            const edits = mayChangeText(
              who,
              story({ stage, publication, spiked, parts: part(who, ...parts) }),
            );
            if (open.length > 0 || edits)
              lines.push(
                [
                  words.padEnd(28),
                  `${stage}${spiked ? " (spiked)" : ""}`.padEnd(16),
                  publication.padEnd(12),
                  (edits ? "writes" : "reads").padEnd(7),
                  open.map((move) => workflow[move].words).join(", "),
                ].join(" "),
              );
          }
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/workflow.txt");
  });

  test("lead where the table says and nowhere else", () => {
    const approved = story({ stage: "approved", approvedHash: "now" });
    expect(judge(editor, "publish", approved, seen)).toEqual({
      allowed: true,
      toStage: "standing",
      toPublication: "live",
      toSpiked: false,
    });
  });
});

describe("an approval", () => {
  const inReview = story({ stage: "in-review" });

  test("is bound to the text that the editor saw", () => {
    expect(judge(editor, "approve", inReview, { hash: "before", note: "" })).toMatchObject({
      reason: "text-changed",
    });
  });

  test.each([["byline"], ["changed"], ["submitted"]] as const)(
    "is not for somebody with the part %s",
    (one) => {
      const own = story({ stage: "in-review", parts: part(editor, one) });
      expect(judge(editor, "approve", own, seen)).toMatchObject({ reason: "own-story" });
      expect(movesOpenTo(editor, own).map(({ move }) => move)).not.toContain("approve");
    },
  );

  test("is for an editor who only began the story or whom it was shared with", () => {
    const begun = story({ stage: "in-review", parts: part(editor, "creator", "shared") });
    expect(judge(editor, "approve", begun, seen).allowed).toBe(true);
  });

  test("waits for the checks, and the screen says which", () => {
    const bare = story({ stage: "in-review", failing: ["section"] });
    expect(judge(editor, "approve", bare, seen)).toMatchObject({
      reason: "checks-fail",
      failing: ["section"],
    });
    expect(movesOpenTo(editor, bare)).toContainEqual({
      move: "approve",
      refused: "checks-fail",
      failing: ["section"],
    });
  });
});

describe("a text that its approver changed in review", () => {
  const changed = (words: number, rule: EditsInReview = "small", of = 420) =>
    story({
      stage: "in-review",
      review: { rule, of, by: [{ person: editor.id, words }] },
    });

  test.each<[string, StoryState, boolean]>([
    ["a tenth of a long text is small", changed(42), true],
    ["one word more is not", changed(43), false],
    ["30 words of a shorter one are small", changed(30, "small", 120), true],
    ["31 are not", changed(31, "small", 120), false],
    ["a third of a short one is small", changed(20, "small", 60), true],
    ["more than a third of it is not", changed(21, "small", 60), false],
    ["of nothing there is no small part", changed(1, "small", 0), false],
    ["a desk may allow none", changed(1, "none"), false],
    ["none changed is none", changed(0, "none"), true],
    ["a desk may allow any", changed(5_000, "any"), true],
  ])("%s", (_words, one, allowed) => {
    const verdict = judge(editor, "approve", one, seen);
    expect(verdict.allowed).toBe(allowed);
    if (!allowed) expect(verdict).toMatchObject({ reason: "rewritten-in-review" });
  });

  test("is counted over all that one changed, and for nobody else", () => {
    const one = story({
      stage: "in-review",
      review: {
        rule: "small",
        of: 420,
        by: [
          { person: editor.id, words: 30 },
          { person: chief.id, words: 9 },
          { person: editor.id, words: 30 },
        ],
      },
    });
    expect(judge(editor, "approve", one, seen)).toMatchObject({ reason: "rewritten-in-review" });
    expect(judge(chief, "approve", one, seen).allowed).toBe(true);
  });

  test("keeps its button, and says with numbers why somebody else has to approve it", () => {
    const one = changed(84);
    expect(movesOpenTo(editor, one)).toContainEqual({
      move: "approve",
      refused: "rewritten-in-review",
      failing: [],
    });
    expect(saidOfRewriting(editor.id, one)).toBe(
      "You changed 84 words of 420 in review; up to 42 would be yours to approve. Somebody else on the desk has to approve it.",
    );
  });
});

describe("a change to a live story", () => {
  const open = story({ publication: "live", everPublished: true, liveHash: "live" });

  test("is given up by whoever may edit it while it is a draft, later only by the desk's editors", () => {
    const own = part(reporter, "creator", "byline");
    for (const stage of ["draft", "in-review", "approved"] as const) {
      const one = { ...open, stage, approvedHash: stage === "approved" ? "now" : null, parts: own };
      expect(judge(reporter, "give-up", one, seen).allowed).toBe(stage === "draft");
      expect(judge(editor, "give-up", one, seen)).toMatchObject({
        allowed: true,
        toStage: "standing",
        toPublication: "live",
      });
    }
  });

  test("is no move for a story that was never published, or that has no open working copy", () => {
    expect(judge(editor, "give-up", story(), seen)).toMatchObject({ reason: "not-from-here" });
    expect(judge(editor, "give-up", { ...open, stage: "standing" }, seen)).toMatchObject({
      reason: "not-from-here",
    });
  });
});

describe("publication", () => {
  const approved = story({ stage: "approved", approvedHash: "now" });

  test.each([
    ["another text was approved", { approvedHash: "before" }, "not-approved-text"],
    ["nothing was approved", { approvedHash: null }, "not-approved-text"],
    ["a flag is raised", { raisedFlags: ["legal"] as const }, "flag-raised"],
    ["the embargo runs", { embargoed: true }, "embargoed"],
    ["a check fails", { failing: ["slug"] }, "checks-fail"],
  ])("is refused while %s", (_why, change, reason) => {
    expect(judge(editor, "publish", { ...approved, ...change }, seen)).toMatchObject({ reason });
  });

  test("is refused for a text that the editor did not see", () => {
    expect(judge(editor, "publish", approved, { hash: "", note: "" })).toMatchObject({
      reason: "text-changed",
    });
  });
});

describe("absence", () => {
  test("of a desk, a section or a part is never permission", () => {
    expect(standingOf(person("editor", []), story())).toBe("stranger");
    expect(standingOf(editor, story({ section: null }))).toBe("stranger");
    expect(standingOf(reporter, story())).toBe("stranger");
    expect(standingOf(admin, story({ parts: part(admin, "creator") }))).toBe("stranger");
  });

  test("of a note refuses a sending back", () => {
    const inReview = story({ stage: "in-review" });
    expect(judge(editor, "send-back", inReview, { hash: "now", note: "  " })).toMatchObject({
      reason: "note-missing",
    });
  });
});

test("every refusal has words that end in a full stop", () => {
  for (const words of Object.values(refusalWords)) expect(words).toMatch(/^[A-Z].*\.$/s);
});
