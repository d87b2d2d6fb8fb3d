import { beforeAll, expect, test } from "vitest";
import { keepCopy, keepRefusedText } from "@/db/kept-copies";
import { noticesFor } from "@/db/notices";
import { done, draftOf, make, seen, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";
import type { Person } from "@/newsroom/people";

let us: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  const { owner } = await testDatabase();
  us = await smallNewsroom(owner);
});

const late = {
  fields: { headline: "Late words" },
  body: {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "Late." }] }],
  },
  why: "They came back after the approval.",
};

async function keptTellsOf(person: Person, id: string) {
  const { notices } = await noticesFor(person);
  return notices.filter(({ kind, story }) => kind === "kept" && story === id).map(({ by }) => by);
}

test("words that come too late are beside the story, and whoever approved and published it is told", async () => {
  const id = await draftOf(us.reporter, "Tolls rise");
  done(await make(us.reporter, id, "submit"));
  done(await make(us.editor, id, "approve"));
  done(await make(us.editor, id, "publish"));
  const { state } = await seen(us.reporter, id);
  done(await keepRefusedText(us.reporter, id, late));
  expect(await keptTellsOf(us.editor, id)).toEqual([us.reporter.name]);
  expect(await keptTellsOf(us.reporter, id)).toEqual([]);
  const after = await seen(us.reporter, id);
  expect(after.state.hash).toBe(state.hash);
  expect(after.keptCopies.map(({ fields }) => fields.headline)).toEqual(["Late words"]);
});

test("while it is in review the editors who judge it are told", async () => {
  const id = await draftOf(us.reporter, "Tolls fall");
  done(await make(us.reporter, id, "submit"));
  done(await keepCopy(us.reporter, id, late));
  expect(await keptTellsOf(us.editor, id)).toEqual([us.reporter.name]);
});
