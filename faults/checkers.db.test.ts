import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { done, draftOf, make, retype, seen, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";
import { checkDetails, checkMoves } from "@/faults/check-acts";
import { checkAnswers, checkReadings } from "@/faults/check-pages";
import { checkWhole } from "@/faults/check-whole";
import { checkWords, wordsGone } from "@/faults/check-words";
import type { Finding } from "@/faults/findings";
import type { Entry, Line } from "@/faults/history";

vi.mock("@/env", async (original) => ({
  ...(await original<typeof import("@/env")>()),
  env: () => ({
    logLevel: "silent",
    processName: "test",
    siteUrl: "http://localhost",
    isDemo: true,
  }),
}));

// What the harness calls a miss is planted here by hand: a checker that finds nothing must have looked.
let people: Awaited<ReturnType<typeof smallNewsroom>>;
let owner: Awaited<ReturnType<typeof testDatabase>>["owner"];
let story: string;

beforeAll(async () => {
  ({ owner } = await testDatabase());
  people = await smallNewsroom(owner);
});
beforeEach(async () => {
  story = await draftOf(people.reporter);
  done(await retype(people.reporter, story, "w1n1 w1n2 w1n3"));
});
afterEach(async () => {
  for (const table of withStories) await owner.query(`delete from ${table}`);
});

const withStories = [
  "notice",
  "approval",
  "story_event",
  "seen_text",
  "version_content",
  "version",
  "published.story",
  "story_part",
  "story_document",
  "story",
];

const entry = (line: Line, at = 1): Entry => ({ at, client: "test", ...line });
const typed = (...words: string[]) => words.map((word) => entry({ did: "typed", story, word }));
const sorts = (findings: readonly Finding[]) => findings.map(({ sort }) => sort);

test("words that stand as they were called saved are no finding", async () => {
  const saved = entry({ did: "saved", story, words: ["w1n1", "w1n3"], took: 1 });
  expect(await checkWords([...typed("w1n1", "w1n2", "w1n3"), saved])).toEqual([]);
});

test("a saved word that is not there is lost, a word that is there twice doubled, an unknown one strange", async () => {
  done(await retype(people.reporter, story, "w1n1 w1n1 w9n9"));
  const saved = entry({ did: "saved", story, words: ["w1n1", "w1n2"], took: 1 });
  const found = await checkWords([...typed("w1n1", "w1n2"), saved]);
  expect(sorts(found)).toEqual(["lost", "doubled", "diverged"]);
});

test("of a killed screen it is told how far back its text is gone", async () => {
  const unsaved = [
    { word: "w1n3", age: 900 },
    { word: "w1n4", age: 400 },
  ];
  const ended = entry({ did: "ended", story, wasLinked: true, unsaved });
  expect(await wordsGone([ended])).toEqual([{ words: 1, age: 400, wasLinked: true }]);
});

test("a move that was answered and is not on record is lost; one that was made twice is doubled", async () => {
  done(await make(people.reporter, story, "submit", "t1m1 try 1"));
  done(await make(people.reporter, story, "take-back"));
  done(await make(people.reporter, story, "submit", "t1m1 try 2"));
  const moved = (token: string) =>
    entry({ did: "moved", story, move: "submit", token, hash: "", took: 1 });
  expect(sorts(await checkMoves([moved("t1m1 try 1")]))).toEqual(["doubled"]);
  expect(sorts(await checkMoves([moved("t1m2 try 1")]))).toEqual(["lost", "doubled"]);
});

test("a move that was done and called undone is untrue", async () => {
  done(await make(people.reporter, story, "submit", "t1m1 try 1"));
  const denied = (saidUnchanged: boolean) =>
    entry({ did: "denied", story, token: "t1m1 try 1", status: 503, saidUnchanged });
  expect(await checkMoves([denied(false)])).toEqual([]);
  expect(sorts(await checkMoves([denied(true)]))).toEqual(["untrue"]);
});

test("a change of details that is not there is lost; a revision that was given twice is doubled", async () => {
  const detailed = (revision: number, topic: string) =>
    entry({ did: "detailed", story, revision, topic, took: 1 });
  expect(sorts(await checkDetails([detailed(2, "Topic t1d1")]))).toEqual(["lost"]);
  expect(sorts(await checkDetails([detailed(2, "A"), detailed(2, "B")]))).toEqual([
    "doubled",
    "lost",
  ]);
});

test("an earlier page than was in print is stale, a warm page without an answer missing", () => {
  const read = (status: number, behind: string[]) =>
    entry({ did: "read", address: "/", status, behind, isEarlier: false, took: 1 });
  expect(sorts(checkReadings([read(200, ["s1x1 1 < 2"])]))).toEqual(["stale"]);
  expect(sorts(checkAnswers([read(503, [])]))).toEqual([]);
  expect(sorts(checkAnswers([read(200, []), read(503, [])]))).toEqual(["no page"]);
});

/** A story in print by moves of the harness, with nothing wrong about it. */
async function live() {
  done(await make(people.reporter, story, "submit", "t1m1 try 1"));
  done(await make(people.editor, story, "approve", "t1m2 try 1"));
  done(await make(people.editor2, story, "publish", "t1m3 try 1"));
}

test("a story that went its whole way is whole", async () => {
  await live();
  expect(await checkWhole([])).toEqual([]);
});

test.each([
  ["a stage without its move", "update story set stage = 'draft'"],
  ["a move without its notice", "delete from notice where kind = 'published'"],
  ["a publication without its version", "delete from version_content; delete from version"],
  ["another text in print than was approved", "update approval set hash = repeat('0', 64)"],
  ["a public text that is not the desk's", "update published.story set hash = repeat('0', 64)"],
  ["a live story that is not public", "delete from published.story"],
  ["a broken chain", "update version set note = 'something else'"],
])("%s is half done", async (_, harm) => {
  await live();
  await owner.query(harm);
  expect(sorts(await checkWhole([]))).toContain("half done");
});

test("a notice that was given twice is doubled", async () => {
  await live();
  await owner.query(
    "insert into notice (person_id, story_id, kind, at) select person_id, story_id, kind, at from notice where kind = 'published'",
  );
  expect(sorts(await checkWhole([]))).toContain("doubled");
});

test("a copy that is not what the document says, and a hash that is not the copy's, diverge", async () => {
  await owner.query('update story set fields = fields || \'{"kicker": "Other"}\'');
  expect((await checkWhole([])).map(({ what }) => what)).toEqual([
    `${story}: the document and the copy differ`,
    `${story}: the copy and its hash differ`,
  ]);
  expect((await seen(people.reporter, story)).fields.kicker).toBe("Other");
});
