import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { changeDetails } from "@/db/change-details";
import { lastLook, noteLook } from "@/db/looks";
import { reviewOf } from "@/db/review";
import { done, draftOf, make, retype, seen, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";
import type { Person } from "@/newsroom/people";

let us: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  const { owner }: { owner: pg.Pool } = await testDatabase();
  us = await smallNewsroom(owner);
});

async function review(person: Person, id: string, looked: string | null = null) {
  const found = await reviewOf(person, id, looked);
  if (!found) throw new Error("Not open.");
  const told = Object.fromEntries(
    found.changes.map(({ since, parts }) => [
      since,
      parts.map(({ label, paragraphs }) => [
        label,
        paragraphs
          .map((all) =>
            all
              .map(({ kind, text, by }) =>
                kind === "kept"
                  ? text
                  : `{${kind === "added" ? "+" : "-"}${by?.isMine ? "me" : (by?.name ?? "?")}: ${text}}`,
              )
              .join(""),
          )
          .join(" / "),
      ]),
    ]),
  );
  return { ...found, told };
}

test("an approver sees what changed since they looked, with names and their own marked", async () => {
  const id = await draftOf(us.reporter, "Ferry stays");
  done(await retype(us.reporter, id, "The council voted on Monday."));
  done(await make(us.reporter, id, "submit"));
  await noteLook(us.editor, id);
  const look = await lastLook(us.editor, id);
  done(await retype(us.editor2, id, "The whole council voted on Monday."));
  done(await retype(us.editor, id, "The whole council voted on Tuesday."));
  // Coming back is a look of its own; what was seen before it is still at hand.
  await noteLook(us.editor, id);
  const { told, mine, change } = await review(us.editor, id, look?.hash ?? "");
  expect(told).toEqual({
    looked: [["Text", "The {+Marc Duval: whole }council voted on {-me: Monday.}{+me: Tuesday.}"]],
  });
  expect(mine).toEqual({ words: 1, of: 13, most: 4, isTooMuch: false });
  expect(change).toBeNull();
  expect((await review(us.editor, id)).told).toEqual({});
});

test("a change to a live story is seen against it and since its approval, with the public note", async () => {
  const id = await draftOf(us.reporter, "Bridge closes");
  done(await retype(us.reporter, id, "The bridge closes for a week."));
  done(await make(us.reporter, id, "submit"));
  done(await make(us.editor, id, "approve"));
  done(await make(us.editor, id, "publish"));
  done(await make(us.reporter, id, "edit"));
  done(await retype(us.reporter, id, "The bridge closes for nine days."));
  const { detailsRevision } = await seen(us.reporter, id);
  done(
    await changeDetails(us.reporter, id, detailsRevision, {
      change: { kind: "correction", note: "An earlier version said a week." },
    }),
  );
  done(await make(us.reporter, id, "submit"));
  const { told, change, changes } = await review(us.editor2, id);
  const text = "The bridge closes for {-Rosa Lind: a week.}{+Rosa Lind: nine days.}";
  expect(told.live).toContainEqual(["Text", text]);
  expect(told.live).toContainEqual([
    "Note to readers",
    "{+Rosa Lind: An earlier version said a week.}",
  ]);
  expect(told.approved).toEqual(told.live);
  expect(changes.find(({ since }) => since === "approved")?.by).toBe("Edda Voss");
  expect(change).toEqual({ kind: "correction", note: "An earlier version said a week." });
  expect(await reviewOf(us.sportEditor, id, null)).toBeNull();
});

test("an approved text that was changed is seen against what was approved", async () => {
  const id = await draftOf(us.reporter, "Tolls rise");
  done(await retype(us.reporter, id, "Tolls rise in May."));
  done(await make(us.reporter, id, "submit"));
  done(await make(us.editor, id, "approve"));
  done(await retype(us.editor2, id, "Tolls rise in June."));
  expect((await review(us.editor, id)).told.approved).toEqual([
    ["Text", "Tolls rise in {-Marc Duval: May.}{+Marc Duval: June.}"],
  ]);
});
